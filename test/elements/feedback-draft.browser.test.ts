import { assert } from '@open-wc/testing';
import '../../src/elements/feedback-form/define.ts';
import type { SandboxPerson } from '../../server/src/browser.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addForm, cleanForms, fill, input, page, pick, sendButton, startForms } from './feedback-page.ts';
import { find, frames, says, showProvider, words, type Backend } from './idea-board-page.ts';

describe('drafts of a feedback form', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanForms(backend);
    await frames();
  });
  const valueOf = (form: Element, field: string) => form.shadowRoot!.querySelector<HTMLInputElement>(`#field-${field}`)?.value;
  /** The page is loaded anew: nothing but storage is left of it. */
  const reload = async (person: SandboxPerson | null = null): Promise<FeedbackFormElement> => {
    for (const provider of document.querySelectorAll('minga-community')) provider.remove();
    return addForm(await showProvider(backend, person), { form: 'trip' });
  };
  const begin = async (person: SandboxPerson | null = null): Promise<FeedbackFormElement> => {
    const form = await addForm(await showProvider(backend, person), { form: 'trip' });
    await pick(form, 'stars', '5');
    await pick(form, 'load', 'kids');
    sendButton(form).click();
    await page(form, 'Your children');
    await fill(form, 'kids', '2');
    await says(form, 'Draft kept on this device');
    return form;
  };

  it('come back after a reload at the same page', async () => {
    await begin();
    const form = await reload();
    await page(form, 'Your children');
    assert.equal(valueOf(form, 'kids'), '2');
    assert.include(words(form), 'Your draft is back');
    form.shadowRoot!.querySelector<HTMLButtonElement>('[part~=back]')!.click();
    await page(form, 'The ride');
    assert.isTrue((await input(form, 'stars', '5')).checked);
  });

  it('never keep what a robot wrote into the trap', async () => {
    const form = await begin();
    form.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!.value = 'https://spam.example';
    await fill(form, 'kids', '3');
    await frames();
    assert.notInclude(JSON.stringify({ ...localStorage }), 'spam.example');
  });

  it('are gone when they are discarded', async () => {
    const form = await begin();
    find(form, 'Discard')!.click();
    await page(form, 'The ride');
    assert.isFalse((await input(form, 'stars', '5')).checked);
    assert.isEmpty(Object.keys(localStorage).filter(key => key.includes(':draft:')));
  });

  it('begun before sign-in are the member’s afterwards; another member does not see them', async () => {
    const form = await begin();
    await form.closest('minga-community')!.identify(() => backend.tokenFor(people.mia));
    await fill(form, 'kids', '4');
    await until(() => /kids":4.*"owner":"\w/.test(Object.values({ ...localStorage }).join('')) || null, 'the draft is the member’s');
    const other = await reload(people.ben);
    await until(() => other.shadowRoot!.querySelector('form.questions'), 'the questions');
    await frames(4);
    assert.equal(other.shadowRoot!.querySelector('[part~=page-title]')!.textContent!.trim(), 'The ride');
    assert.isNull(other.shadowRoot!.querySelector(':checked'));
    const own = await reload(people.mia);
    await page(own, 'Your children');
    assert.equal(valueOf(own, 'kids'), '4');
  });

  it('keep what still fits when the form has changed', async () => {
    await begin();
    const key = Object.keys(localStorage).find(one => one.includes(':draft:'))!;
    const draft = JSON.parse(localStorage.getItem(key)!) as { value: { version: number; page: string; answers: Record<string, unknown> } };
    Object.assign(draft.value, { version: 0, page: 'gone' });
    Object.assign(draft.value.answers, { load: 'elephant', former: 'question', km: 'far' });
    localStorage.setItem(key, JSON.stringify(draft));
    const form = await reload();
    await page(form, 'The ride');
    assert.isTrue((await input(form, 'stars', '5')).checked);
    assert.isNull(form.shadowRoot!.querySelector('[name="field-load"]:checked'));
    assert.equal(valueOf(form, 'km'), 'far', 'what is only not right yet stays');
  });

  it('an answer given before the rest of the form has come is not lost', async () => {
    const form = await addForm(await showProvider(backend), { form: 'trip' });
    // No event of a person before it: nothing has been fetched yet.
    (await input(form, 'stars', '4')).click();
    await says(form, 'Draft kept on this device');
    assert.isTrue((await input(form, 'stars', '4')).checked);
  });
});
