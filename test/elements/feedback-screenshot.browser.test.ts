import { assert, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { burn, type Box } from '../../src/elements/feedback-form/fields/boxes.ts';
import { canvasOf, decoded } from '../../src/elements/feedback-form/fields/pictures.ts';
import { until } from '../support/settle.ts';
import { answersOf, cleanForms, inside, one, showForm, startFields } from './feedback-fields-page.ts';
import { input, named, pick, picture, pixel } from './feedback-pictures-page.ts';
import { announces, control, find, focused, frames, nameOf, says, type Backend } from './idea-board-page.ts';

describe('a screenshot in a feedback form', () => {
  let backend: Backend;
  before(async () => { backend = await startFields(); });
  after(() => backend.close());
  afterEach(() => { cleanForms(backend); });

  it('is taken of one frame when the button is clicked, without the form in it, and the capture ends', async () => {
    const screen = Object.assign(document.createElement('canvas'), { width: 640, height: 400 });
    const pen = screen.getContext('2d')!;
    let form: HTMLElement;
    // what would be seen of this page: green, or red where the form is
    const draw = () => {
      pen.fillStyle = getComputedStyle(form).visibility === 'hidden' ? '#00ff00' : '#ff0000';
      pen.fillRect(0, 0, 640, 400);
      if (streams.some(stream => stream.active)) requestAnimationFrame(draw);
    };
    const streams: MediaStream[] = [];
    const { getDisplayMedia } = navigator.mediaDevices;
    navigator.mediaDevices.getDisplayMedia = async () => {
      streams.push(screen.captureStream(30));
      draw();
      return streams.at(-1)!;
    };
    try {
      ({ form } = await showForm(backend, 'screenshot'));
      await frames();
      assert.isEmpty(streams, 'nobody is asked before the click');
      await expect(form).to.be.accessible();
      (await control(form, 'Take a screenshot')).click();
      const canvas = await one<HTMLCanvasElement>(form, '.stage canvas');
      assert.deepEqual([canvas.width, canvas.height], [640, 400]);
      const [red, green] = pixel(canvas, 320, 200);
      assert.isTrue(red! < 90 && green! > 160, `the form is not in it: ${pixel(canvas, 320, 200).join()}`);
      assert.isTrue(streams.length === 1 && streams[0]!.getTracks().every(({ readyState }) => readyState === 'ended'), 'the capture has ended');
      assert.equal(form.style.visibility, '');
      (await control(form, 'Use this picture')).click();
      await until(() => answersOf('screenshot')['screen'], 'it is uploaded');
      assert.deepEqual(inside(form, '.picture .name').map(({ textContent }) => textContent), ['Screenshot']);
      (await control(form, 'Remove Screenshot')).click();
      await until(() => focused() === find(form, 'Take a screenshot') || null, 'the focus is where another can be taken');

      navigator.mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      (await control(form, 'Take a screenshot')).click();
      await announces(form, 'No screenshot was taken.');
      await until(() => focused() === find(form, 'Take a screenshot') || null, 'the focus stays');
      await expect(form).to.be.accessible();
    } finally {
      navigator.mediaDevices.getDisplayMedia = getDisplayMedia;
    }
  });

  it('is chosen where none can be taken, covered, and uploaded with the boxes in its pixels', async () => {
    const uploaded: Blob[] = [];
    const { form } = await showForm(backend, 'screenshot');
    backend.disturb(async request => { if (request.url.endsWith('/uploads')) uploaded.push(await request.clone().blob()); return undefined; });
    pick(await input(form), named(await picture(1000, 500, 'image/png', false), 'screen.png'));
    await says(form, 'Cover what should not be seen');
    assert.isEmpty(uploaded, 'nothing leaves the page before it is used');
    await until(() => focused()?.textContent === 'Cover what should not be seen' || null, 'the focus is on what comes next');
    await expect(form).to.be.accessible();

    const stage = await one(form, '.stage');
    stage.scrollIntoView({ block: 'center' });
    await frames();
    const { left, top, width, height } = stage.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [Math.round(left + width * x), Math.round(top + height * y)];
    await sendMouse({ type: 'move', position: at(0.1, 0.1) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.3, 0.4) });
    await sendMouse({ type: 'up' });
    await until(() => inside(form, '.box').length === 1 || null, 'a box is drawn');
    assert.match(nameOf(inside(form, '.box')[0]!), /^Box 1 of 1: 10 % from the left, 10 % from the top, 20 % wide, 30 % high/);

    (await control(form, 'Add a box')).click();
    await announces(form, 'Box 2 added');
    await until(() => nameOf(focused()!).startsWith('Box 2 of 2: 38 % from the left, 40 % from the top, 25 % wide, 20 % high') || null, 'the new box has the focus');
    for (let press = 0; press < 5; press++) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ down: 'Shift' });
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Shift' });
    assert.match(nameOf(focused()!), /48 % from the left, 40 % from the top, 25 % wide, 26 % high/);
    await expect(form).to.be.accessible();

    (await control(form, 'Use this picture')).click();
    await until(() => answersOf('screenshot')['screen'], 'it is uploaded');
    const { canvas } = await decoded(uploaded[0]!) as { canvas: HTMLCanvasElement };
    assert.deepEqual([canvas.width, canvas.height], [1000, 500]);
    for (const [x, y] of [[110, 60], [290, 190], [500, 210], [720, 320]] as const) assert.deepEqual(pixel(canvas, x, y), [0, 0, 0], `${x}, ${y} is covered`);
    for (const [x, y] of [[90, 60], [310, 190], [460, 210], [740, 320], [990, 490]] as const) assert.deepEqual(pixel(canvas, x, y), [0, 170, 119], `${x}, ${y} is not`);
  });

  it('that is still being covered is sent as it is seen, when the form is sent', async () => {
    const { form } = await showForm(backend, 'screenshot');
    pick(await input(form), named(await picture(300, 200), 'a.png'));
    (await control(form, 'Add a box')).click();
    const bodies: { answers: Record<string, string[]> }[] = [];
    backend.disturb(async request => {
      if (request.url.endsWith('/responses')) bodies.push(await request.clone().json() as typeof bodies[0]);
      return undefined;
    });
    (await control(form, 'Send')).click();
    await says(form, 'Thank you!');
    assert.lengthOf(bodies, 1);
    assert.lengthOf(bodies[0]!.answers['screen']!, 1);
  });

  it('keyboard: a box is removed by Delete, the picture can be discarded and chosen again', async () => {
    const { form } = await showForm(backend, 'screenshot');
    pick(await input(form), named(await picture(400, 300), 'a.png'));
    await says(form, 'Cover what');
    (await control(form, 'Add a box')).click();
    await until(() => nameOf(focused()!).startsWith('Box 1') || null, 'the box has the focus');
    await sendKeys({ press: 'Delete' });
    await announces(form, 'Box removed');
    assert.isEmpty(inside(form, '.box'));
    await until(() => nameOf(focused()!) === 'Add a box' || null, 'the focus goes on');
    (await control(form, 'Discard')).click();
    await input(form);
    assert.isEmpty(inside(form, '.stage'));
    assert.isEmpty(backend.requests.filter(request => request === 'POST /uploads'));
  });

  it('a box covers each pixel that it touches', () => {
    const canvas = canvasOf(10, 10);
    const white = canvas.getContext('2d')!;
    white.fillStyle = '#fff';
    white.fillRect(0, 0, 10, 10);
    burn(canvas, [{ x: 0.25, y: 0.25, width: 0.1, height: 0.1 } satisfies Box]);
    assert.deepEqual([pixel(canvas, 2, 2), pixel(canvas, 3, 3), pixel(canvas, 1, 2), pixel(canvas, 4, 4)], [[0, 0, 0], [0, 0, 0], [255, 255, 255], [255, 255, 255]]);
  });

  it('at 280 px the picture, its boxes and buttons fit', async () => {
    const { form } = await showForm(backend, 'screenshot', { width: 280 });
    pick(await input(form), named(await picture(1600, 900), 'wide.png'));
    (await control(form, 'Add a box')).click();
    await until(() => inside(form, '.box').length || null, 'a box');
    for (const element of inside(form, 'canvas, .box, button')) assert.isAtMost(element.getBoundingClientRect().right, form.getBoundingClientRect().right + 0.5);
  });
});

