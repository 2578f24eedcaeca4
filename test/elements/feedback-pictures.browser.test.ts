import { assert, expect } from '@open-wc/testing';
import { decoded, fileOf, kindOf } from '../../src/elements/feedback-form/fields/pictures.ts';
import { deferred } from '../support/deferred.ts';
import { until } from '../support/settle.ts';
import { answersOf, keeps, cleanForms, fields, formOf, inside, one, showForm, startFields } from './feedback-fields-page.ts';
import { about, input, named, pasteOf, photo, pick, picture, transfer } from './feedback-pictures-page.ts';
import { announces, control, find, focused, frames, problem, says, words, type Backend } from './idea-board-page.ts';

describe('pictures in a feedback form', () => {
  let backend: Backend;
  before(async () => {
    backend = await startFields(formOf('needed', { ...fields.file, required: true }), formOf('tiny', { ...fields.file, maxBytes: 1024 }));
  });
  after(() => backend.close());
  afterEach(() => { cleanForms(backend); });

  describe('are judged and made ready', () => {
    it('by their first bytes, whatever they are called', async () => {
      for (const type of ['image/png', 'image/jpeg', 'image/webp']) assert.equal(await kindOf(await picture(2, 2, type)), type);
      for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', 'RIFFxxxxWAVE', '%PDF-1.7']) assert.isUndefined(await kindOf(new Blob([text], { type: 'image/png' })));
      assert.equal(await decoded(new Blob(['\x89PNG\r\n\x1a\nbut nothing more'])), 'wrongKind', 'text is not bytes');
      assert.equal(await decoded(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])])), 'broken');
    });

    it('with no side above 2560 px, upright, and without what a camera wrote into them', async () => {
      const file = await photo(5000, 1250);
      assert.include(await file.text(), 'GPS 52.5163');
      const found = await decoded(file);
      assert.isObject(found);
      const { canvas, kind } = found as Exclude<typeof found, string>;
      assert.deepEqual([canvas.width, canvas.height, kind], [2560, 640, 'image/jpeg']);
      const sent = await fileOf(canvas, kind, 5_000_000);
      assert.notInclude(await sent!.text(), 'GPS');
      assert.equal(await kindOf(sent!), 'image/jpeg');
    });

    it('as a JPEG where their own kind would be too large; not at all where that is too large too', async () => {
      const found = await decoded(await picture(400, 400));
      const { canvas } = found as Exclude<typeof found, string>;
      const png = await fileOf(canvas, 'image/png', 5_000_000);
      assert.equal(png!.type, 'image/png');
      const small = await fileOf(canvas, 'image/png', png!.size - 1);
      assert.equal(small!.type, 'image/jpeg');
      assert.isBelow(small!.size, png!.size);
      assert.isNull(await fileOf(canvas, 'image/png', 500));
    });
  });

  describe('are chosen', () => {
    it('by the picker: limits are said before, the picture is uploaded and named in the answer', async () => {
      const { form } = await showForm(backend, 'file');
      assert.match(words(form), /Up to 2 pictures \(PNG, JPEG,? or WebP\), each of up to 390 kB\./);
      await expect(form).to.be.accessible();
      pick(await input(form), named(await picture(300, 200), 'screen.png'));
      await announces(form, 'screen.png: Ready to be sent');
      const [id] = answersOf('file')['pictures'] as string[];
      assert.match(id!, /^[0-9a-z-]{8,}$/);
      assert.deepEqual(about(form), ['screen.png Ready to be sent']);
      assert.match(inside<HTMLImageElement>(form, '.thumb img')[0]!.src, /^blob:/);
      await expect(form).to.be.accessible();
      assert.equal(backend.requests.filter(request => request === 'POST /uploads').length, 1);
    });

    it('by dropping and pasting; pasted text stays text', async () => {
      const { form } = await showForm(backend, 'file');
      const zone = await one(form, '.drop');
      zone.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: transfer() }));
      assert.isTrue(zone.classList.contains('over'));
      const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer(named(await picture(20, 20), 'dropped.png')) });
      zone.dispatchEvent(dropped);
      assert.isTrue(dropped.defaultPrevented, 'the browser does not open it instead of the page');
      assert.isFalse(zone.classList.contains('over'));
      const text = pasteOf(transfer());
      zone.dispatchEvent(text);
      assert.isFalse(text.defaultPrevented);
      zone.dispatchEvent(pasteOf(transfer(named(await picture(20, 20), 'pasted.png'))));
      await until(() => (answersOf('file')['pictures'] as string[] | undefined)?.length === 2 || null, 'both are uploaded');
      assert.deepEqual(about(form), ['dropped.png Ready to be sent', 'pasted.png Ready to be sent']);
    });

    it('no more than the form takes: what is left out is said, and removing one makes room', async () => {
      const { form } = await showForm(backend, 'file');
      pick(await input(form), ...await Promise.all(['a.png', 'b.png', 'c.png'].map(async name => named(await picture(9, 9), name))));
      await says(form, 'All 2 pictures are here');
      const picker = await input(form);
      assert.equal(picker.getAttribute('aria-disabled'), 'true');
      assert.isFalse(picker.dispatchEvent(new MouseEvent('click', { cancelable: true })), 'the picker does not open');
      await until(() => (answersOf('file')['pictures'] as string[] | undefined)?.length === 2 || null, 'both are uploaded');
      const [, second] = answersOf('file')['pictures'] as string[];
      (await control(form, 'Remove a.png')).click();
      await announces(form, 'a.png is removed');
      await keeps('file', { pictures: [second] });
      assert.equal(focused(), await input(form), 'the focus stays in the field');
      (await control(form, 'Remove b.png')).click();
      await keeps('file', {});
    });

    it('after a reload the uploaded ones are still there, and can be removed', async () => {
      const { form, provider } = await showForm(backend, 'file');
      pick(await input(form), named(await picture(9, 9), 'a.png'));
      await until(() => answersOf('file')['pictures'], 'it is uploaded');
      provider.remove();
      const again = await showForm(backend, 'file');
      assert.deepEqual(about(again.form), ['Picture 1 Uploaded before']);
      (await control(again.form, 'Remove Picture 1')).click();
      await keeps('file', {});
    });

    it('previews are let go when a picture is removed, and when the form leaves the page', async () => {
      const made: string[] = [];
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => { const url = createObjectURL(blob); made.push(url); return url; };
      URL.revokeObjectURL = url => { made.splice(made.indexOf(url), 1); revokeObjectURL(url); };
      try {
        const { form, provider } = await showForm(backend, 'file');
        pick(await input(form), named(await picture(9, 9), 'a.png'), named(await picture(9, 9), 'b.png'));
        await until(() => inside(form, '.thumb img').length === 2 || null, 'two previews');
        assert.lengthOf(made, 2);
        // An upload that ends later would be in the draft of whoever comes next.
        await until(() => (answersOf('file')['pictures'] as string[] | undefined)?.length === 2 || null, 'both are uploaded');
        (await control(form, 'Remove a.png')).click();
        assert.lengthOf(made, 1);
        const box = document.createElement('div');
        provider.append(box);
        box.append(form);
        await until(() => inside<HTMLImageElement>(form, '.thumb img').some(({ src }) => made.includes(src)) || null, 'a preview after the move');
        assert.lengthOf(made, 1);
        form.remove();
        assert.isEmpty(made);
      } finally {
        Object.assign(URL, { createObjectURL, revokeObjectURL });
      }
    });
  });

  describe('that do not get there', () => {
    it('of a wrong kind, broken or too large say so, each in its place; nothing is sent', async () => {
      const { form } = await showForm(backend, 'file');
      pick(await input(form), named('<svg onload="window.hit=1"/>', 'logo<b>.png', 'image/png'), named(new Uint8Array([0xff, 0xd8, 0xff, 0]), 'half.jpg'));
      await until(() => (about(form).length === 2 && !words(form).includes('Preparing')) || null, 'judged');
      assert.match(about(form)[0]!, /^logo<b>\.png This is no picture of a kind/);
      assert.match(about(form)[1]!, /^half\.jpg This picture cannot be read/);
      assert.isNull(find(form, 'Try again'));
      assert.notInclude(words(form), 'All 2 pictures are here', 'what cannot be sent takes no room');
      await expect(form).to.be.accessible();
      const tiny = await showForm(backend, 'tiny');
      pick(await input(tiny.form), named(await picture(900, 900), 'noise.png'));
      await says(tiny.form, 'Too large: it has more than 1 kB');
      assert.isEmpty(backend.requests.filter(request => request === 'POST /uploads'));
      assert.notProperty(window, 'hit');
    });

    it('because of the network: says why, keeps the picture, and uploads it again under the same key', async () => {
      const { form } = await showForm(backend, 'file');
      const keys: (string | null)[] = [];
      backend.disturb(request => {
        if (!request.url.endsWith('/uploads')) return undefined;
        keys.push(request.headers.get('idempotency-key'));
        return problem(503, { code: 'unavailable' });
      });
      pick(await input(form), named(await picture(30, 30), 'a.png'));
      await announces(form, 'a.png: Not uploaded. The service is not available');
      await keeps('file', {});
      await expect(form).to.be.accessible();
      backend.disturb(request => { if (request.url.endsWith('/uploads')) keys.push(request.headers.get('idempotency-key')); return undefined; });
      (await control(form, 'Try again to upload a.png')).click();
      await until(() => answersOf('file')['pictures'], 'it is uploaded');
      assert.lengthOf(keys, 2);
      assert.equal(keys[0], keys[1]);
    });

    it('in time: sending waits for an upload that is under way', async () => {
      const { form } = await showForm(backend, 'needed');
      const answer = deferred();
      backend.disturb(async request => { if (request.url.endsWith('/uploads')) await answer.promise; return undefined; });
      pick(await input(form), named(await picture(30, 30), 'slow.png'));
      await says(form, 'Uploading');
      const sent = form.send();
      await frames(4);
      assert.isEmpty(backend.requests.filter(request => request.includes('/responses')), 'nothing is sent without the picture');
      assert.isEmpty(inside(form, '[part~=error]'));
      answer.resolve();
      const receipt = await sent;
      assert.match(receipt!.number, /^F-/);
    });

    it('where the backend takes none: says so, and lets the person go on', async () => {
      const { form, provider } = await showForm(backend, 'file');
      const { upload: _, ...feedback } = provider.client!.feedback!;
      provider.client = { ...provider.client!, feedback };
      await says(form, 'Pictures cannot be sent here. You can go on without one.');
      await expect(form).to.be.accessible();
      assert.isNotNull(await form.send());
    });
  });

  it('wait in the answer with their ids: the response has the picture, once', async () => {
    const { form } = await showForm(backend, 'file', { person: 'mia' });
    pick(await input(form), await photo(3000, 1000));
    await until(() => answersOf('file')['pictures'], 'it is uploaded');
    const bodies: unknown[] = [];
    backend.disturb(async request => {
      if (request.url.endsWith('/responses')) bodies.push(await request.clone().json());
      return undefined;
    });
    const [id] = answersOf('file')['pictures'] as string[];
    assert.isNotNull(await form.send());
    assert.deepEqual((bodies[0] as { answers: unknown }).answers, { pictures: [id] });
  });
});
