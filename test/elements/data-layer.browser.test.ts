// What goes to a page's dataLayer.
import { assert } from '@open-wc/testing';
import '../../src/elements/community/define.ts';
import { emit } from '../../src/events.ts';
import { consent, destroy, init, set } from '../../src/page.ts';

declare global {
  interface Window { dataLayer?: unknown; ownLayer?: unknown }
}

const vote = (target: EventTarget) => emit(target, 'minga-idea-voted', { board: 'ideas', idea: 'i1', voted: true, votes: 3 });
const voted = { event: 'minga_idea_voted', minga: { board: 'ideas', idea: 'i1', voted: true, votes: 3 } };

describe('the bridge to a dataLayer', () => {
  afterEach(async () => {
    await destroy();
    delete window.dataLayer;
    delete window.ownLayer;
    document.body.replaceChildren();
  });

  it('is off by default, pushes what has happened while it is on, and is off again', async () => {
    window.dataLayer = [];
    await init();
    vote(document.body);
    assert.deepEqual(window.dataLayer, []);
    await set({ dataLayer: true });
    vote(document.body);
    assert.deepEqual(window.dataLayer, [voted]);
    await set({ locale: 'de' });
    vote(document.body);
    assert.deepEqual(window.dataLayer, [voted, voted]);
    await set({ dataLayer: false });
    vote(document.body);
    assert.lengthOf(window.dataLayer as unknown[], 2);
  });

  it('makes the array by the name the page gives, and stops with destroy', async () => {
    await init({ dataLayer: 'ownLayer' });
    vote(document.body);
    assert.deepEqual(window.ownLayer, [voted]);
    assert.isUndefined(window.dataLayer);
    await destroy();
    vote(document.body);
    assert.lengthOf(window.ownLayer as unknown[], 1);
  });

  it('pushes no receipt, no id of a comment, nothing before the fact and nobody\'s sign-in', async () => {
    await init({ dataLayer: true });
    emit(document.body, 'minga-feedback-sent', { form: 'nps', receipt: { id: 'r-secret', number: 'F-1' } });
    emit(document.body, 'minga-comment-created', { idea: 'i1', comment: 'c-secret' });
    emit(document.body, 'minga-feedback-sending', { form: 'nps' });
    emit(document.body, 'minga-identity-changed', { status: 'member' });
    emit(document.body, 'minga-auth-required', { action: 'feedback', act: { kind: 'feedback', form: 'nps' }, resume: () => {} });
    assert.deepEqual(window.dataLayer, [
      { event: 'minga_feedback_sent', minga: { form: 'nps' } }, { event: 'minga_comment_created', minga: { idea: 'i1' } },
    ]);
  });

  it('pushes nothing where measuring is denied, by the page or by the provider around', async () => {
    await init({ dataLayer: true, consent: { service: 'granted', analytics: 'denied' } });
    vote(document.body);
    assert.isUndefined(window.dataLayer);
    await consent('denied');
    vote(document.body);
    assert.isUndefined(window.dataLayer);
    await consent({ service: 'granted', analytics: 'granted' });
    const provider = document.createElement('minga-community');
    provider.setAttribute('consent', 'denied');
    const inside = document.createElement('div');
    provider.append(inside);
    document.body.append(provider);
    vote(inside);
    assert.isUndefined(window.dataLayer);
    vote(document.body);
    assert.deepEqual(window.dataLayer, [voted]);
  });

  it('is not broken by a push that throws, and the widgets are not either', async () => {
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (text: unknown) => { warned.push(text); };
    try {
      window.dataLayer = { push() { throw new Error('a tag failed'); } };
      await init({ dataLayer: true });
      assert.isTrue(vote(document.body));
      window.dataLayer = [];
      vote(document.body);
      assert.deepEqual(window.dataLayer, [voted]);
      assert.lengthOf(warned, 1);
    } finally {
      console.warn = warn;
    }
  });
});
