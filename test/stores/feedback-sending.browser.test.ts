import { assert } from '@open-wc/testing';
import type { Answers, FeedbackDraft, PartialDraft } from '../../src/protocol/feedback.ts';
import { emailField } from '../../src/stores/feedback-form.ts';
import { createPartial, newId } from '../../src/stores/feedback-partial.ts';
import { problem } from '../elements/idea-board-page.ts';
import { deferred } from '../support/deferred.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { aMinuteLater, answer, draftName, here, nothing, now, onStage, rides } from './feedback-stage.ts';

describe('what is sent of a feedback form', () => {
  const stage = onStage();
  const { client, open, sends } = stage;

  describe('sending', () => {
    it('faults of the backend land at their questions, on the page of the first, and go with another answer', async () => {
      sends(() => problem(422, { code: 'invalid', errors: [
        { pointer: '/answers/km', detail: 'too-low (20)' }, { pointer: '/answers/likes/lock', detail: 'Sold out.' }, { pointer: '/email', detail: 'not-an-email' },
      ] }));
      const { store, acts } = await open('trip');
      answer(store, { ...rides, km: 3, likes: ['lock'] });
      acts.next();
      assert.isFalse((await acts.send(nothing))!.ok);
      assert.deepEqual(now(store).faults as unknown, [
        { field: 'km', code: 'too-low', limit: '20', detail: 'too-low (20)' }, { field: 'likes', item: 'lock', code: 'wrong-type', detail: 'Sold out.' },
        { field: emailField, code: 'not-an-email', detail: 'not-an-email' },
      ]);
      assert.deepEqual([here(store), now(store).sending.state], ['ride', 'idle']);
      answer(store, { km: 30 });
      assert.deepEqual(now(store).faults.map(({ field }) => field), ['likes', emailField]);
    });

    it('a fault that belongs to no question that is shown is told as a failure', async () => {
      sends(() => problem(422, { code: 'invalid', errors: [{ pointer: '/answers/km', detail: 'too-low' }, { pointer: '/context/page', detail: 'Is no address.' }] }));
      const { store, acts } = await open('trip');
      answer(store, rides);
      await acts.send(nothing);
      assert.isEmpty(now(store).faults);
      const { sending } = now(store);
      assert.equal(sending.state === 'failed' && sending.error.code, 'invalid');
    });

    it('twice at once, and again after it is sent, is one response', async () => {
      stage.person = 'amara';
      const sent = sends();
      const { store, acts } = await open('trip');
      answer(store, rides);
      const [first, second] = await aMinuteLater(() => Promise.all([acts.send(nothing), acts.send(nothing)]));
      assert.isTrue(first!.ok);
      assert.isUndefined(second);
      assert.isUndefined(await acts.send(nothing));
      assert.lengthOf(sent, 1);
      const { items } = await client().feedback!.mine!({});
      const { sending } = now(store);
      assert.deepEqual(items.map(({ id }) => id), [sending.state === 'sent' ? sending.receipt.id : '']);
      assert.isNull(localStorage.getItem(draftName));
    });

    it('a retry after a lost answer says the same under the same key: one response', async () => {
      stage.person = 'lin';
      const sent = sends(async (nth, request) => {
        if (nth > 1) return undefined;
        await stage.backend.as(people.lin).feedback.send('trip', await request.clone().json() as FeedbackDraft, { key: request.headers.get('idempotency-key')! });
        return 'network';
      });
      const { store, acts } = await open('trip');
      answer(store, rides);
      await aMinuteLater(async () => {
        assert.isFalse((await acts.send(nothing))!.ok);
        assert.equal(now(store).sending.state, 'failed');
        assert.isTrue((await acts.send(nothing))!.ok);
      });
      const retry = sent.at(-1)!;
      assert.isAbove(sent.length, 1);
      assert.deepEqual(retry, sent[0]!);
      assert.lengthOf((await client().feedback!.mine!({})).items, 1);
    });

    it('what is changed after it was sent is another contribution under another key, after a reload too', async () => {
      const sent = sends(nth => (nth < 3 ? 'network' : undefined));
      const before = await open('trip');
      answer(before.store, rides);
      await before.acts.send(nothing);
      answer(before.store, { name: 'Mia' });
      await before.acts.send(nothing);
      stage.leave();
      const { store, acts } = await open('trip');
      assert.equal(now(store).answers['name'], 'Mia');
      answer(store, { name: 'Lin' });
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.deepEqual(sent.map(({ body }) => body.answers['name']), ['Mina', 'Mia', 'Lin']);
      assert.lengthOf(new Set(sent.map(({ key }) => key)), 3);
    });

    it('turning the pages after it was sent changes nothing of it', async () => {
      const sent = sends(nth => (nth < 2 ? 'network' : undefined));
      const { store, acts } = await open('trip');
      answer(store, rides);
      acts.next();
      await acts.send(nothing);
      acts.back();
      acts.next();
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.deepEqual(sent[1], sent[0]);
    });

    it('what is not changed after a reload goes out under the key it was sent under', async () => {
      const sent = sends(nth => (nth < 2 ? 'network' : undefined));
      const before = await open('trip');
      answer(before.store, rides);
      await before.acts.send(nothing);
      const { acts } = await open('trip');
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.deepEqual(sent[1], sent[0]);
    });

    it('an answer that is given while it is sent stays as a draft', async () => {
      const answered = deferred();
      const sent = sends(async () => { await answered.promise; return undefined; });
      const { store, acts } = await open('trip');
      answer(store, rides);
      const sending = acts.send(nothing);
      await until(() => sent.length, 'it is on its way');
      answer(store, { name: 'Mia' });
      answered.resolve();
      assert.isTrue((await sending)!.ok);
      assert.equal(sent[0]!.body.answers['name'], 'Mina');
      const again = await open('trip');
      assert.equal(now(again.store).answers['name'], 'Mia');
    });

    it('is kept back where what goes along says so, and fails where that fails', async () => {
      const sent = sends();
      const { store, acts } = await open('trip');
      answer(store, rides);
      assert.isUndefined(await acts.send(() => Promise.resolve(null)));
      assert.equal(now(store).sending.state, 'idle');
      const outcome = await acts.send(() => Promise.reject(new RangeError('boom')));
      assert.equal(!outcome!.ok && outcome!.error.code, 'unavailable');
      assert.lengthOf(sent, 0);
      assert.isTrue((await acts.send(nothing))!.ok);
    });

    it('after a reset nothing of it is left', async () => {
      const { store, acts } = await open('trip');
      answer(store, rides);
      store.answer(emailField, 'mina@kestrel.example');
      acts.next();
      acts.reset();
      const { answers, email, page, draft, faults: left } = now(store);
      assert.deepEqual({ answers, email, page, draft, left }, { answers: {}, email: '', page: '', draft: 'none', left: [] });
      assert.isNull(localStorage.getItem(draftName));
    });
  });

  describe('a partial answer', () => {
    const kept = async () => ((await client().members!.export()).partials ?? []) as unknown as { form: string; answers: Answers }[];

    it('is saved with what is right of it once something is chosen, and is replaced when it is completed', async () => {
      stage.person = 'newcomer';
      const { store, acts } = await open('score');
      store.answer('score', 3, true);
      store.answer('mend', 'x'.repeat(30_000));
      await until(async () => (await kept()).length, 'it is saved');
      assert.deepEqual((await kept()).map(({ form, answers }) => `${form}: ${Object.keys(answers).join()}`), ['score: score']);
      store.answer('mend', 'The bell', true);
      await until(async () => (await kept())[0]?.answers['mend'] === 'The bell', 'more of it is saved');
      assert.isTrue((await acts.send(nothing))!.ok);
      assert.notInclude(JSON.stringify(await kept()), 'The bell');
    });

    it('an older one that arrives later does not replace a newer one, nor does one that was held up come after completion', async () => {
      stage.person = 'moderator';
      const id = newId();
      const draft = (score: number): PartialDraft => ({ version: 1, language: 'en', answers: { score } });
      const { savePartial, send } = client().feedback!;
      await savePartial!('score', id, draft(8), { seq: 2 });
      await savePartial!('score', id, draft(3), { seq: 1 });
      assert.deepEqual((await kept()).map(({ answers }) => answers), [{ score: 8 }]);
      await send('score', { ...draft(9), partial: id, elapsed: 60_000 }, { key: newId() });
      await savePartial!('score', id, draft(1), { seq: 3 });
      assert.notInclude(JSON.stringify(await kept()), '"score":1');
    });

    it('each is numbered higher than the last, even when the clock goes back; one that failed is not the last', async () => {
      const { now: clock } = Date;
      const seqs: number[] = [];
      const partial = createPartial(seq => { seqs.push(seq); return seqs.length === 1 ? Promise.reject(new Error('boom')) : undefined; });
      try {
        for (const back of [0, 5000, 9000]) {
          const time = clock() - back;
          Date.now = () => time;
          const { length } = seqs;
          partial.changed(true);
          await until(() => seqs.length > length, 'it is saved');
        }
      } finally {
        Date.now = clock;
      }
      assert.lengthOf(seqs, 3);
      assert.isTrue(seqs[0]! < seqs[1]! && seqs[1]! < seqs[2]!, seqs.join());
    });

    it('goes by a UUID that stays with the draft', async () => {
      stage.person = 'newcomer';
      const saved: string[] = [];
      stage.backend.disturb(request => { const id = /partials\/([^?]+)/.exec(request.url)?.[1]; if (id) saved.push(id); });
      const before = await open('score');
      before.store.answer('score', 2, true);
      await until(() => saved.length, 'it is saved');
      const { store } = await open('score');
      store.answer('score', 4, true);
      await until(() => saved.length > 1, 'it is saved again');
      assert.match(saved[0]!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(saved[1], saved[0]);
    });
  });
});
