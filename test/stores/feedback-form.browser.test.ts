import { assert } from '@open-wc/testing';
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import { createFeedbackActs } from '../../src/stores/feedback-acts.ts';
import { emailField } from '../../src/stores/feedback-form.ts';
import { trip } from '../elements/feedback-page.ts';
import { problem } from '../elements/idea-board-page.ts';
import { deferred } from '../support/deferred.ts';
import { until } from '../support/settle.ts';
import { answer, faults, here, ids, nothing, now, onStage, publish, rides, state } from './feedback-stage.ts';

describe('a feedback form as a store', () => {
  const stage = onStage();
  const { open, sends, show } = stage;

  describe('loading', () => {
    it('comes from the backend, fails with why, and is had again', async () => {
      stage.backend.disturb(() => problem(503, { code: 'unavailable' }));
      const store = show('trip');
      assert.equal(now(store).form.state, 'loading');
      await state(store, 'failed');
      const { form } = now(store);
      assert.equal(form.state === 'failed' && form.error.code, 'unavailable');
      assert.isUndefined(form.value);
      assert.isEmpty(store.pages());
      stage.backend.disturb(null);
      await store.load();
      assert.equal(now(store).form.state, 'ready');
      assert.deepEqual(ids(store), ['ride', 'last']);
    });

    it('a form that was there stays while it is fetched anew and when that fails; its answers too', async () => {
      const { store } = await open('trip');
      answer(store, { stars: 4 });
      const { value } = now(store).form;
      stage.backend.disturb(() => 'network');
      const again = store.load();
      assert.deepEqual(now(store).form, { state: 'loading', value });
      await again;
      assert.equal(now(store).form.state, 'failed');
      assert.deepEqual(now(store).form.value, value);
      assert.deepEqual(now(store).answers, { stars: 4 });
    });

    it('the answer to an earlier load changes nothing any more', async () => {
      const late = deferred();
      const store = show('trip');
      await state(store, 'ready');
      let asked = 0;
      stage.backend.disturb(async () => {
        if (++asked > 1) return undefined;
        await late.promise;
        return problem(503, { code: 'unavailable' });
      });
      const states: string[] = [];
      store.$state.listen(({ form }) => { states.push(form.state); });
      const first = store.load();
      await until(() => asked, 'the first is on its way');
      await store.load();
      late.resolve();
      await first;
      assert.equal(states.at(-1), 'ready');
      assert.notInclude(states, 'failed');
    });

    it('a definition of the page is there at once, without a network too; where the backend has none it is not', async () => {
      stage.backend.disturb(() => 'network');
      const store = show('trip', { definition: trip });
      assert.deepInclude(now(store).form.value, { definition: trip, version: 0 });
      await state(store, 'ready');
      stage.backend.disturb(null);
      const unknown = show('unknown', { definition: { ...trip, id: 'unknown' } });
      await state(unknown, 'failed');
    });

    it('one that was begun without a network is sent under the version that the backend has', async () => {
      stage.backend.disturb(() => 'network');
      const { store, acts } = await open('trip', { definition: trip });
      answer(store, rides);
      const lost = await acts.send(nothing);
      assert.isFalse(lost!.ok);
      assert.equal(now(store).sending.state, 'failed');
      const sent = sends();
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.deepEqual(sent.map(({ body: { version, answers } }) => ({ version, answers })), [{ version: 1, answers: rides }]);
    });

    it('what the page fills in is taken for what nobody has answered, before the form comes and after', async () => {
      const store = show('trip');
      store.prefill({ km: 3, unknown: 1 });
      await state(store, 'ready');
      assert.deepEqual(now(store).answers, { km: 3 });
      store.answer('km', 7);
      store.prefill({ km: 4, stars: 2 });
      assert.deepEqual(now(store).answers, { km: 7, stars: 2 });
    });
  });

  describe('its pages', () => {
    it('follow from the answers; what stands on a page that is gone is kept, and does not go out', async () => {
      const sent = sends();
      const { store, acts } = await open('trip');
      answer(store, { ...rides, load: 'kids', kids: 2 });
      assert.deepEqual(ids(store), ['ride', 'cargo', 'last']);
      answer(store, { load: 'food', why: 'of a question that is not asked' });
      assert.deepEqual(ids(store), ['ride', 'last']);
      assert.equal(now(store).answers['kids'], 2);
      answer(store, { load: 'kids' });
      assert.equal(ids(store)[1], 'cargo');
      answer(store, { load: 'food' });
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.deepEqual(sent[0]!.body.answers, { ...rides, load: 'food' });
    });

    it('a page is left forwards only when it is right, and backwards always', async () => {
      const { store, acts } = await open('trip');
      assert.isFalse(acts.next());
      assert.deepEqual(faults(store), ['stars required']);
      assert.equal(here(store), 'ride');
      answer(store, { stars: 4, load: 'kids' });
      assert.isEmpty(now(store).faults);
      assert.isTrue(acts.next());
      assert.equal(here(store), 'cargo');
      answer(store, { kids: 9 });
      assert.isFalse(acts.next());
      assert.deepEqual(faults(store), ['kids too-high']);
      acts.back();
      assert.equal(here(store), 'ride');
      assert.isEmpty(now(store).faults);
      acts.back();
      assert.equal(here(store), 'ride');
      answer(store, { load: 'food' });
      assert.isTrue(acts.next());
      assert.equal(here(store), 'last', 'the page that is not shown any more is passed over');
    });

    it('sending what is not right sends nothing, and leads to the first page that is wrong', async () => {
      const sent = sends();
      const { store, acts } = await open('trip');
      answer(store, { stars: 4 });
      acts.next();
      answer(store, { km: 0.3 });
      store.answer(emailField, 'mina@');
      let asked = 0;
      assert.isUndefined(await acts.send(() => { asked++; return nothing(); }));
      assert.deepEqual([sent.length, asked, now(store).sending.state, here(store)], [0, 0, 'idle', 'ride']);
      assert.deepEqual(faults(store), ['km too-low', 'name required', 'quote required', `${emailField} not-an-email`]);
      answer(store, { ...rides, km: 3 });
      assert.isFalse(acts.check());
      assert.deepEqual([faults(store), here(store)], [[`${emailField} not-an-email`], 'last']);
      store.answer(emailField, ' mina@kestrel.example ');
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.equal(sent[0]!.body.email, 'mina@kestrel.example');
    });
  });

  describe('its draft', () => {
    it('is back after a reload for the member who wrote it, at the same page, and for nobody else', async () => {
      stage.person = 'mia';
      const before = await open('trip');
      answer(before.store, { stars: 4, load: 'kids' });
      before.store.answer(emailField, 'mia@kestrel.example');
      before.acts.next();
      assert.equal(now(before.store).draft, 'kept');
      stage.person = 'ben';
      const other = await open('trip');
      assert.deepInclude(now(other.store), { answers: {}, email: '', draft: 'none' });
      stage.person = 'mia';
      const again = await open('trip');
      assert.deepInclude(now(again.store), { answers: { stars: 4, load: 'kids' }, email: 'mia@kestrel.example', page: 'cargo', draft: 'restored' });
      assert.equal(now(again.store).seed, now(before.store).seed, 'what is shuffled keeps its order');
    });

    it('begun by nobody in particular belongs to whoever signs in', async () => {
      const before = await open('trip');
      answer(before.store, { stars: 4 });
      stage.person = 'mia';
      await before.acts.identify();
      assert.deepInclude(now(before.store), { answers: { stars: 4 }, draft: 'kept' });
      stage.person = 'ben';
      assert.deepEqual(now((await open('trip')).store).answers, {});
    });

    it('what was answered before it could be read stands over it; what the page filled in does not', async () => {
      const before = await open('trip');
      answer(before.store, { stars: 4, km: 3 });
      const store = show('trip');
      store.prefill({ km: 9, load: 'food' });
      await state(store, 'ready');
      store.answer('stars', 1);
      await createFeedbackActs(store).identify();
      assert.deepEqual(now(store).answers, { stars: 1, km: 3, load: 'food' });
    });

    it('of an older version of the form keeps what fits, and is sent as an answer to the new one', async () => {
      const made = (...fields: FormDefinition['pages'][0]['fields']): FormDefinition => ({ schema: 1, id: 'made', language: 'en', pages: [{ id: 'one', fields }] });
      const options = (...offered: string[]) => offered.map(id => ({ id, label: id }));
      await publish(stage.backend, made(
        { type: 'choice', id: 'part', multiple: true, label: 'Which?', options: options('bell', 'lamp', 'rack') }, { type: 'choice', id: 'model', label: 'Yours?', options: options('one', 'two') },
        { type: 'text', id: 'words', label: 'Say it' }, { type: 'text', id: 'former', label: 'Not asked later' }));
      const before = await open('made');
      answer(before.store, { part: ['bell', 'lamp'], model: 'two', words: 'Longer than ten', former: 'gone' });
      await publish(stage.backend, made(
        { type: 'choice', id: 'part', multiple: true, label: 'Which?', options: options('lamp', 'rack') }, { type: 'choice', id: 'model', label: 'Yours?', options: options('one', 'three') },
        { type: 'text', id: 'words', label: 'Say it', maxLength: 10 }));
      const { store, acts } = await open('made');
      assert.deepEqual(now(store).answers, { part: ['lamp'], words: 'Longer than ten' }, 'what is only not right yet stays');
      const sent = sends();
      assert.isUndefined(await acts.send(nothing));
      assert.deepEqual(faults(store), ['words too-long']);
      answer(store, { words: 'Short' });
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.deepInclude(sent[0]!.body, { version: 2, answers: { part: ['lamp'], words: 'Short' } });
    });
  });
});
