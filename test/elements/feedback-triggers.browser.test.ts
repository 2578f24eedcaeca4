import { assert } from '@open-wc/testing';
import '../../src/elements/feedback-form/define.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { until } from '../support/settle.ts';
import { addBox, addForm, asks, cleanForms, closed, freshForm, isModal, opened, startForms } from './feedback-shapes-page.ts';
import { choose, control, focused, frames, problem, showProvider, write, type Backend } from './idea-board-page.ts';

const tell = (name = 'page:done') => { document.dispatchEvent(new CustomEvent(name)); };

describe('a form that opens by itself', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  beforeEach(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  afterEach(() => { cleanForms(backend); });

  /** A form that waits for its moment. */
  const waiting = async (attributes: Record<string, string> = {}): Promise<FeedbackFormElement> => {
    const provider = document.querySelector('minga-community') ?? await showProvider(backend);
    const form = await addForm(provider, { 'form': freshForm(), 'open-on': 'event:page:done', ...attributes });
    await triggersReady();
    return form;
  };
  /** Until what listens has been fetched: the chunk of the triggers is the page's own by then. */
  const triggersReady = async () => {
    await import('../../src/elements/feedback-form/shapes/triggers.ts');
    await frames(3);
  };
  /** The moment comes, and nothing happens: what could have happened has had the time a form needs that may open. */
  const stays = async (form: FeedbackFormElement, why: string) => {
    tell();
    tell('control');
    await frames(6);
    assert.isFalse(isModal(form), why);
  };
  const forget = () => { for (const key of Object.keys(localStorage)) if (key.endsWith(':forms')) localStorage.removeItem(key); };

  it('opens when the brand’s event comes, with its questions there; the focus comes back where it was', async () => {
    const form = await waiting();
    const box = addBox('<button>Read on</button>');
    const button = box.querySelector('button')!;
    button.focus();
    assert.isFalse(isModal(form));
    tell();
    await opened(form);
    assert.isOk(form.shadowRoot!.querySelector('form.questions'), 'no skeleton is shown to those who asked for nothing');
    form.close();
    await closed(form);
    await until(() => focused() === button || null, 'the focus');
  });

  it('without open-on nothing opens', async () => {
    const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
    await frames(3);
    await stays(form, 'nobody asked for it');
  });

  it('load, time and scroll are moments, too', async () => {
    const loaded = await waiting({ 'open-on': 'load' });
    await opened(loaded);
    loaded.remove();
    forget();

    const timed = await waiting({ 'open-on': 'time:0.05' });
    await opened(timed);
    timed.remove();
    forget();

    addBox('<div style="block-size: 4000px"></div>');
    const scrolled = await waiting({ 'open-on': 'scroll:50' });
    scrollTo(0, 500);
    await frames(6);
    assert.isFalse(isModal(scrolled), 'not half of the page yet');
    scrollTo(0, 3000);
    await opened(scrolled);
    scrolled.close();
    scrollTo(0, 0);
  });

  it('exit: the pointer leaves through the top', async () => {
    const form = await waiting({ 'open-on': 'exit' });
    assert.isTrue(matchMedia('(pointer: fine)').matches, 'this machine has a mouse');
    const leave = (clientY: number) => document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY }));
    leave(300);
    await frames(6);
    assert.isFalse(isModal(form), 'out at the side');
    leave(-1);
    await opened(form);
  });

  it('several moments: the first opens it, the others do not open it again', async () => {
    const form = await waiting({ 'open-on': 'event:page:first event:page:second', 'frequency': 'until-answered', 'no-cooldown': '' });
    tell('page:second');
    await opened(form);
    form.close();
    await closed(form);
    tell('page:first');
    await frames(6);
    assert.isFalse(isModal(form), 'once for each page');
  });

  it('what it cannot read is told to the developer and opens nothing', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => { told.push(text); };
    try {
      await waiting({ 'open-on': 'whenever constructor' });
    } finally {
      console.warn = warn;
    }
    assert.equal(told.filter(text => text.includes('open-on')).length, 2);
  });

  describe('never while the person is busy:', () => {
    const busy: [what: string, begin: () => (() => void)][] = [
      ['a dialog of the page', () => {
        const dialog = addBox('<dialog>Cookies</dialog>').querySelector('dialog')!;
        dialog.showModal();
        return () => { dialog.close(); };
      }],
      ['a dialog that is not modal', () => {
        const dialog = addBox('<dialog open>Chat</dialog>').querySelector('dialog')!;
        return () => { dialog.close(); };
      }],
      ['a dialog by ARIA', () => {
        const dialog = addBox('<div role="dialog" aria-modal="true" aria-label="Newsletter">Newsletter</div>').firstElementChild!;
        return () => { dialog.remove(); };
      }],
      ['a dialog in a shadow root', () => {
        const root = addBox('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
        root.innerHTML = '<dialog>Inside</dialog>';
        const dialog = root.querySelector('dialog')!;
        dialog.showModal();
        return () => { dialog.close(); };
      }],
      ...['<input>', '<textarea></textarea>', '<select><option>1</option></select>', '<p contenteditable="true">Text</p>', '<iframe srcdoc="Pay"></iframe>'].map(
        (html): [string, () => () => void] => [html, () => {
          const field = addBox(html).firstElementChild as HTMLElement;
          field.focus();
          return () => { field.blur(); };
        }]),
      ['a field in a shadow root', () => {
        const root = addBox('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
        root.innerHTML = '<input>';
        const field = root.querySelector('input')!;
        field.focus();
        return () => { field.blur(); };
      }],
    ];
    for (const [what, begin] of busy) {
      it(`${what}; the next moment counts again`, async () => {
        const form = await waiting();
        const end = begin();
        await stays(form, what);
        end();
        tell();
        await opened(form);
      });
    }

    it('a dialog that waits unseen is none', async () => {
      addBox('<div hidden><div role="dialog" aria-modal="true" aria-label="Later">Later</div></div><dialog>Later</dialog>');
      const form = await waiting();
      tell();
      await opened(form);
    });

    it('what begins while the form is fetched counts', async () => {
      let answer: () => void = () => undefined;
      const held = new Promise<void>(resolve => { answer = resolve; });
      let asked = false;
      backend.disturb(async request => {
        if (!request.url.includes('/forms/')) return undefined;
        asked = true;
        await held;
        return undefined;
      });
      const form = await waiting();
      tell();
      await until(() => asked || null, 'the form is fetched');
      const field = addBox('<input>').firstElementChild as HTMLElement;
      field.focus();
      answer();
      await asks(form).catch(() => undefined);
      await frames(6);
      assert.isFalse(isModal(form));
    });
  });

  describe('as rarely as it was asked:', () => {
    it('two forms at one moment: one opens, the other waits for another day', async () => {
      const [first, second] = [await waiting(), await waiting()];
      tell();
      const open = await until(() => [first, second].find(isModal), 'one');
      const other = open === first ? second : first;
      await opened(open);
      open.close();
      await closed(open);
      await stays(other, 'the cool-down is shared');
    });

    it('a form without the cool-down opens all the same', async () => {
      const first = await waiting();
      tell();
      await opened(first);
      first.close();
      await closed(first);
      const second = await waiting({ 'no-cooldown': '' });
      tell();
      await opened(second);
    });

    it('one that was answered does not come again; nor one that the person has opened', async () => {
      const form = freshForm();
      const first = await waiting({ form, 'frequency': 'until-answered', 'no-cooldown': '' });
      tell();
      await opened(first);
      choose(await control(first, 'Praise'));
      write(await until(() => first.shadowRoot!.querySelector('textarea'), 'the message'), 'All well');
      (await control(first, 'Send message')).click();
      await until(() => first.shadowRoot!.querySelector('[part~=receipt]'), 'sent');
      const kept = () => Object.entries(localStorage).find(([key]) => key.endsWith(':forms'))?.[1] ?? '{}';
      await until(() => (JSON.parse(kept()) as { forms?: Record<string, { answered?: number }> }).forms?.[form]?.answered, 'remembered');
      assert.notInclude(kept(), 'All well');
      first.remove();
      await stays(await waiting({ form, 'frequency': 'until-answered', 'no-cooldown': '' }), 'it is answered');
    });

    it('dismissing it is remembered', async () => {
      const form = await waiting();
      tell();
      await opened(form);
      form.close();
      await closed(form);
      const [, kept] = Object.entries(localStorage).find(([key]) => key.endsWith(':forms'))!;
      const { forms } = JSON.parse(kept) as { forms: Record<string, { dismissed?: number; dismissals?: number }> };
      assert.equal(forms[form.form]?.dismissals, 1);
    });
  });

  it('a form that cannot be fetched, or takes no answers, does not open', async () => {
    backend.disturb(request => (request.url.includes('/forms/') ? problem(503, { code: 'unavailable' }) : undefined));
    const form = await waiting();
    await stays(form, 'there is nothing to ask');
  });

  it('removed from the page it listens no more; put back it does', async () => {
    const form = await waiting();
    const provider = form.parentElement!;
    form.remove();
    const asked = backend.requests.length;
    tell();
    await frames(6);
    assert.equal(backend.requests.length, asked);
    provider.append(form);
    await frames(2);
    tell();
    await opened(form);
  });
});
