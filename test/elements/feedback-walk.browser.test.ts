// Forms with nothing but a keyboard, and every state of them for people who see, read or point otherwise.
import { assert, expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/launcher/define.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { createFormsClient, type FormsClient } from '../support/forms.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { cleanPage, clientFor, focused, frames, nameOf, problem, says, write } from './idea-board-page.ts';

const press = (key: string) => sendKeys({ press: key });
const type = (text: string) => sendKeys({ type: text });

interface PageOptions { person?: keyof typeof people; answer?: (request: Request) => Promise<Response> | undefined }

/** A form on a page whose backend may answer otherwise. */
async function show(backend: FormsClient, attributes: Record<string, string>, { person, answer }: PageOptions = {}): Promise<FeedbackFormElement> {
  const provider: CommunityElement = document.createElement('minga-community');
  provider.client = clientFor(provider, { endpoint: backend.endpoint, fetch: request => answer?.(request) ?? backend.fetch(request) });
  document.body.append(provider);
  if (person) await provider.identify(() => backend.tokenFor(people[person]));
  const form = document.createElement('minga-feedback-form');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) form.setAttribute(name, value);
  provider.append(form);
  await form.updateComplete;
  return form;
}

const one = <E extends HTMLElement>(form: Element, selector: string): Promise<E> => until(() => form.shadowRoot!.querySelector<E>(selector), selector);
/** Resolves once nothing of a form is still to come. */
const rest = (form: Element): Promise<unknown> => until(() => {
  const root = form.shadowRoot!;
  return root.querySelector('.question, .state, .thanks, .sent-list, dialog, .edge-tab') && !root.querySelector('.skeleton, [aria-busy=true]:not(button)');
}, 'the form is at rest').then(() => Promise.all(form.shadowRoot!.getAnimations().map(({ finished }) => finished)));

function clean(): void {
  for (const element of document.querySelectorAll('minga-feedback-form, minga-launcher')) element.remove();
  cleanPage();
}

describe('forms with the keyboard only', function () {
  this.timeout(90_000);
  let backend: FormsClient;
  before(async () => { backend = await createFormsClient(); });
  after(() => backend.close());
  afterEach(clean);

  /** Whether the focus can be seen: on the control, or on what stands for a radio. */
  const ring = (): boolean => [focused()!, focused()!.nextElementSibling, focused()!.closest('label')].some(element => {
    const { outlineStyle, outlineWidth } = element ? getComputedStyle(element) : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

  /** Presses Tab until the control of this name has the focus. */
  async function reach(name: string): Promise<HTMLElement> {
    for (let presses = 0; presses < 60; presses++) {
      const here = focused();
      if (here && here !== document.body && nameOf(here).startsWith(name)) {
        assert.isTrue(ring(), `the focus on “${name}” can be seen`);
        return here;
      }
      await press('Tab');
    }
    throw new Error(`Tab does not reach “${name}”`);
  }

  const page = async (form: Element, title: string): Promise<void> => {
    await reach('Next');
    await press('Enter');
    await until(() => focused()?.textContent?.includes(title) || null, `the focus is on “${title}”`);
  };

  it('five pages up to the receipt, past what is to be mended', async () => {
    const form = await show(backend, { form: 'first-thousand' });
    await rest(form);
    const start = document.createElement('button');
    start.dataset['page'] = '';
    document.body.prepend(start);
    start.focus();

    await reach('Next');
    await press('Enter');
    await says(form, 'Please answer this one.');
    await until(() => nameOf(focused()!) === 'Kestrel One' || null, 'focus on the question to mend');
    await press(' ');
    await press('ArrowDown');
    assert.equal((focused() as HTMLInputElement).value, 'carry');
    await says(form, 'Page 1 of 5');
    await reach('1 of 5, Unhappy');
    await press(' ');
    await reach('What went wrong?');
    await type('The stand is stiff.');

    await page(form, 'What you carry');
    await reach('Groceries');
    await press(' ');
    await reach('Strongly disagree');
    await press(' ');
    await press('ArrowRight');
    assert.equal((focused() as HTMLInputElement).value, '2');

    await page(form, 'Looking after it');
    await until(() => form.shadowRoot!.querySelector('table'), 'the matrix');
    for (let row = 0; row < 4; row++) {
      await press('Tab');
      while (!focused()!.closest('tr')) await press('Tab');
      await press(' ');
    }
    assert.equal(form.shadowRoot!.querySelectorAll('table :checked').length, 4);
    await reach('Nothing yet');
    await press(' ');
    await until(() => !form.shadowRoot!.querySelector('[type=file]') || null, 'no photo is asked for');

    await page(form, 'What comes next');
    await reach('Rank A quieter bell as number 1');
    await press('Enter');
    await until(() => form.shadowRoot!.querySelector('[role=status]')?.textContent?.includes('A quieter bell is now 1 of') || null, 'the place is said');
    for (const [at, option] of ['A brighter lamp', 'A softer saddle'].entries()) {
      await reach(`Rank ${option} as number ${at + 2}`);
      await press('Enter');
    }
    await reach('0');
    await press('ArrowLeft');
    assert.equal((focused() as HTMLInputElement).value, '10');
    await reach('What would you tell them?');
    await type('Take the yellow one.');

    await page(form, 'An answer for you');
    await reach('Somebody from the workshop');
    await press(' ');
    await reach('E-mail for our reply');
    await type('noor@kestrel.example');
    await reach('Send');
    await press('Enter');
    await until(() => focused()?.matches('[part~=receipt]') || null, 'focus on the receipt');
    assert.match(focused()!.textContent!, /F-\w{4}-\w{4}/);
    await says(form, 'The workshop looks at this first.');
  });

  it('the launcher opens a form, Escape closes it, and the focus is back', async () => {
    const form = await show(backend, { id: 'launched', form: 'idea', shape: 'dialog' });
    const launcher = Object.assign(document.createElement('minga-launcher'), { for: 'launched' });
    form.after(launcher);
    await until(() => launcher.shadowRoot!.querySelector('button'), 'the button');
    const button = await reach('Feedback');
    await press('Enter');
    await one(form, 'dialog:modal .question');
    await reach('What would make it better?');
    await type('A hook for the helmet');
    await press('Escape');
    await until(() => focused() === button || null, 'the focus is back');
  });
});

describe('states of a form', function () {
  this.timeout(60_000);
  const backends: Record<string, FormsClient> = {};
  const fills = ['counted', 'mine'] as const;
  before(async () => {
    backends['plain'] = await createFormsClient();
    for (const fill of fills) backends[fill] = await createFormsClient(fill);
  });
  after(() => Promise.all(Object.values(backends).map(backend => backend.close())));
  afterEach(async () => {
    clean();
    for (const element of [document.documentElement, document.body]) for (const name of ['style', 'dir']) element.removeAttribute(name);
    document.documentElement.lang = 'en';
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  const radio = async (form: Element, value: string): Promise<void> => { (await one<HTMLInputElement>(form, `input[type=radio][value="${value}"]`)).click(); };
  const send = async (form: Element): Promise<void> => { (await one(form, '[part=send]')).click(); };
  const refused = (request: Request): Promise<Response> | undefined => (request.method === 'POST' ? Promise.resolve(problem(503, { code: 'unavailable' })) : undefined);
  const message = async (form: Element): Promise<void> => {
    await radio(form, 'praise');
    write(await one(form, 'textarea'), 'It sings.');
  };

  /** Brings a form into its state, and answers what of it is to be looked at. */
  const states: Record<string, () => Promise<Element>> = {
    'a score and what follows from it': async () => {
      const form = await show(backends['plain']!, { form: 'nps' });
      await radio(form, '9');
      await one(form, 'textarea');
      return form;
    },
    'every field': () => show(backends['plain']!, { form: 'every' }),
    'what is to be mended': async () => {
      const form = await show(backends['plain']!, { form: 'every' });
      await send(form);
      await one(form, '[part~=summary]');
      return form;
    },
    'a page of a survey': async () => {
      const form = await show(backends['plain']!, { form: 'first-thousand' });
      await radio(form, 'one');
      await send(form);
      await one(form, 'table');
      return form;
    },
    'loading': async () => {
      const form = await show(backends['plain']!, { form: 'nps' }, { answer: () => new Promise(() => undefined) });
      await one(form, '.skeleton');
      return form;
    },
    'not loaded': () => show(backends['plain']!, { form: 'nps' }, { answer: () => Promise.resolve(problem(503, { code: 'unavailable' })) }),
    'closed': () => show(backends['plain']!, { form: 'closed' }),
    'not open yet': () => show(backends['plain']!, { form: 'early' }),
    'a draft that is back': async () => {
      const before = await show(backends['plain']!, { form: 'contact' });
      await message(before);
      await one(before, '.draft');
      before.closest('minga-community')!.remove();
      const form = await show(backends['plain']!, { form: 'contact' });
      await one(form, '.draft');
      return form;
    },
    'not sent': async () => {
      const form = await show(backends['plain']!, { form: 'contact' }, { answer: refused });
      await message(form);
      await send(form);
      await one(form, '[part~=failed]');
      return form;
    },
    'for members': async () => {
      const form = await show(backends['plain']!, { form: 'members' });
      await message(form);
      await send(form);
      await one(form, '[part~=notice]');
      return form;
    },
    'sent, with what others answered': async () => {
      const form = await show(backends['counted']!, { form: 'counted' });
      await radio(form, '9');
      await send(form);
      await one(form, '.bars');
      return form;
    },
    'sent by a member': async () => {
      const form = await show(backends['plain']!, { form: 'contact' }, { person: 'mia' });
      await message(form);
      await send(form);
      await one(form, '[part~=receipt]');
      return form;
    },
    'own feedback': async () => {
      const form = await show(backends['mine']!, { view: 'mine' }, { person: 'mia' });
      await one(form, '[part~=answer]');
      return form;
    },
    'no feedback of one’s own': () => show(backends['plain']!, { view: 'mine' }, { person: 'newcomer' }),
    'own feedback of nobody': () => show(backends['plain']!, { view: 'mine' }),
    'a dialog': async () => {
      const form = await show(backends['plain']!, { form: 'contact', shape: 'dialog' });
      void form.open();
      await one(form, 'dialog:modal .question');
      return form;
    },
    'a tab': async () => {
      const form = await show(backends['plain']!, { form: 'contact', shape: 'tab' });
      await one(form, '.edge-tab');
      return form;
    },
    'a launcher': async () => {
      const form = await show(backends['plain']!, { id: 'launched', form: 'bug', shape: 'dialog' });
      const launcher = Object.assign(document.createElement('minga-launcher'), { for: 'launched' });
      form.after(launcher);
      await until(() => launcher.shadowRoot!.querySelector('button'), 'the button');
      return launcher;
    },
  };

  const surroundings: Record<string, () => unknown> = {
    'in light colours': () => undefined,
    'in dark colours': () => { document.documentElement.style.cssText = 'color-scheme: dark; background: #111214; color: #e6e6e6'; },
    'in forced colours': () => emulateMedia({ forcedColors: 'active' }),
    'in 280 px': () => { document.body.style.cssText = 'inline-size: 280px; margin: 0'; },
    'in Chinese': () => { document.documentElement.lang = 'zh-CN'; },
    'from right to left': () => { document.documentElement.dir = 'rtl'; },
  };

  /** What sticks out of a form sideways. */
  const overflowing = (form: Element): string[] => {
    const { left, right } = form.getBoundingClientRect();
    return [...form.shadowRoot!.querySelectorAll<HTMLElement>('.root *')].filter(element => element.checkVisibility() && !element.closest('.sr, .trap, dialog, .float, svg'))
      .filter(element => { const box = element.getBoundingClientRect(); return box.width > 0 && (box.right > right + 1 || box.left < left - 1); })
      .map(element => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`);
  };

  for (const [place, prepare] of Object.entries(surroundings)) {
    for (const [state, bring] of Object.entries(states)) {
      it(`${state}, ${place}, is accessible`, async () => {
        await prepare();
        const element = await bring();
        if (element.localName === 'minga-feedback-form' && state !== 'loading') await rest(element);
        if (place === 'in Chinese') await until(() => element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang === 'zh-CN' || null, 'the words');
        await frames();
        if (place === 'in 280 px') assert.deepEqual(overflowing(element), []);
        await expect(element).to.be.accessible();
      });
    }
  }
});
