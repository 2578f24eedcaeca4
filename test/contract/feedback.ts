import type { FeedbackClient } from '../../src/client/client.ts';
import type { FeedbackDraft, FieldResult } from '../../src/protocol/feedback.ts';
import type { Cases } from './backend.ts';
import { equal, ok, refused } from './expect.ts';

const draft = (more: Partial<FeedbackDraft> = {}): FeedbackDraft => ({ version: 1, language: 'en', answers: { score: 9 }, ...more });
/** All that a client and a form need for one response. */
const answered = async (client: FeedbackClient, form: string, more: Partial<FeedbackDraft> = {}): Promise<FeedbackDraft> =>
  draft({ version: (await client.form(form)).version, ...more });
/** One black pixel. */
const dot = () => new Blob([Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=='), (sign) => sign.charCodeAt(0))], { type: 'image/png' });

export const feedbackCases: Cases = (it, has) => {
  it('gives a form as it was defined, with its version and state', async ({ feedback, reader }) => {
    const { definition, version, state } = await feedback(reader).form('contract-open');
    equal([definition.id, definition.pages[0]!.fields.map(({ id }) => id), state], ['contract-open', ['score', 'why'], 'open'], 'form');
    ok(version >= 1, 'a version');
    equal((await feedback(reader).form('contract-closed')).state, 'closed', 'state of a form whose time is over');
    await refused(feedback(reader).form('contract-unknown'), 'not-found');
  });

  it('answers a response with a receipt, which its sender finds again and nobody else', async ({ as, feedback, key, person, reader, title }) => {
    const [ann, ben] = [feedback(as(person('ann'))), feedback(as(person('ben')))];
    const why = title('Because');
    const receipt = await ann.send('contract-open', await answered(ann, 'contract-open', { answers: { score: 9, why } }), { key: key() });
    equal([receipt.form, receipt.excerpt, receipt.state, receipt.answer], ['contract-open', why, 'received', null], 'receipt');
    ok(receipt.number.length >= 6 && Date.parse(receipt.replyBy!) > Date.parse(receipt.at), 'a number, and when an answer will come');
    equal((await ann.mine!({})).items, [receipt], 'mine');
    equal((await ben.mine!({})).items, [], "somebody else's");
    await refused(feedback(reader).mine!({}), 'unauthenticated');
  });

  it('walks my responses once each, newest first', async ({ as, feedback, key, person }) => {
    const ann = feedback(as(person('ann')));
    const made: string[] = [];
    for (let i = 0; i < 5; i++) made.unshift((await ann.send('contract-open', await answered(ann, 'contract-open'), { key: key() })).id);
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await ann.mine!({ limit: 2, ...(cursor && { cursor }) });
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    equal(walked, made, 'responses');
  });

  it('makes one response of one key, even of 20 at a time', async ({ as, feedback, key, person }) => {
    const ann = feedback(as(person('ann')));
    const [same, sent] = [key(), await answered(ann, 'contract-open')];
    const receipts = await Promise.all(Array.from({ length: 20 }, () => ann.send('contract-open', sent, { key: same })));
    equal(new Set(receipts.map(({ id }) => id)).size, 1, 'receipts');
    equal((await ann.mine!({})).items.length, 1, 'responses');
    await refused(ann.send('contract-open', { ...sent, answers: { score: 1 } }, { key: same }), 'invalid');
  });

  it('takes a response from nobody, which nobody can ask for', async ({ feedback, key, reader }) => {
    const nobody = feedback(reader);
    const receipt = await nobody.send('contract-open', await answered(nobody, 'contract-open', { email: 'ann@example.com' }), { key: key() });
    equal(receipt.state, 'received', 'state');
    ok(!JSON.stringify(receipt).includes('ann@example.com'), 'the address is in no receipt');
  });

  it('refuses wrong answers and says which', async ({ as, feedback, key, person }) => {
    const ann = feedback(as(person('ann')));
    const of = async (form: string, answers: FeedbackDraft['answers']) =>
      (await refused(ann.send(form, await answered(ann, form, { answers }), { key: key() }), 'invalid')).fields.map(({ pointer }) => pointer);
    equal(await of('contract-open', {}), ['/answers/score'], 'a required answer');
    equal(await of('contract-open', { score: 11 }), ['/answers/score'], 'a point that is not there');
    equal(await of('contract-open', { score: 9, unknown: 1 }), ['/answers/unknown'], 'a field that is not there');
    equal(await of('contract-results', { score: 9, grid: { plain: 8, turned: 1 } }), ['/answers/grid/plain'], 'an item');
    equal((await ann.mine!({})).items, [], 'nothing was kept');
  });

  it('takes nothing that the server alone may say, and no context that was not declared', async ({ as, feedback, key, person }) => {
    const ann = feedback(as(person('ann')));
    const sent = await answered(ann, 'contract-open');
    for (const more of [{ state: 'answered' }, { member: 'x' }, { createdAt: '2020-01-01T00:00:00.000Z' }, { number: 'F-2222-2222' }, { spam: false }]) {
      await refused(ann.send('contract-open', { ...sent, ...more }, { key: key() }), 'invalid');
    }
    for (const more of [{ context: { browser: 'x' } }, { context: { metadata: { a: 'x'.repeat(2000) } } }, { email: 'ann@example.com' }, { version: sent.version + 99 }]) {
      await refused(ann.send('contract-open', { ...sent, ...more }, { key: key() }), 'invalid');
    }
    await ann.send('contract-open', { ...sent, context: { page: 'https://brand.example/a?token=secret#part', metadata: { plan: 'pro' } } }, { key: key() });
  });

  it('closes, fills up, and lets a member answer once in a while', async ({ as, feedback, key, person, reader }) => {
    const ann = feedback(as(person('ann')));
    await refused(ann.send('contract-closed', await answered(ann, 'contract-closed'), { key: key() }), 'too-late');
    const sent = await answered(ann, 'contract-quota');
    const all = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => feedback(as(person(`p${i}`))).send('contract-quota', sent, { key: key() })));
    ok(all.filter(({ status }) => status === 'fulfilled').length <= 3, 'no more than the quota');
    equal((await feedback(reader).form('contract-quota')).state, 'full', 'state');
    await refused(ann.send('contract-quota', sent, { key: key() }), 'limit');
    await ann.send('contract-cooldown', await answered(ann, 'contract-cooldown'), { key: key() });
    const { retryAfter } = await refused(ann.send('contract-cooldown', await answered(ann, 'contract-cooldown'), { key: key() }), 'limit');
    ok(retryAfter! > 0, 'how long to wait');
    await refused(feedback(reader).send('contract-members', await answered(ann, 'contract-members'), { key: key() }), 'unauthenticated');
  });

  it('keeps answers that were begun until they are sent', async ({ as, feedback, key, person }) => {
    const [ann, ben] = [feedback(as(person('ann'))), feedback(as(person('ben')))];
    const { version } = await ann.form('contract-open');
    const partial = `0190-${key().replace(/[^0-9a-z]/g, '')}`;
    const begun = { version, language: 'en', answers: { why: 'Well' } };
    await ann.savePartial!('contract-open', partial, begun, { seq: 2 });
    await ann.savePartial!('contract-open', partial, begun, { seq: 1 });
    await refused(ben.savePartial!('contract-open', partial, begun, { seq: 3 }), 'not-found');
    await ann.send('contract-open', draft({ version, partial }), { key: key() });
    await ann.savePartial!('contract-open', partial, begun, { seq: 4 });
    equal((await ann.mine!({})).items.length, 1, 'responses');
    await refused(ann.savePartial!('contract-closed', partial, begun, { seq: 1 }), 'conflict', 'too-late');
  });

  it('shows results only in counts that betray nobody', async ({ as, feedback, key, person, reader }) => {
    const nobody = feedback(reader);
    await refused(nobody.results!('contract-open'), 'not-found');
    const small = ({ answered, counts, items }: FieldResult): boolean => [answered, ...Object.values(counts)].some((count) => count !== null && count > 0 && count < 5)
      || Object.values(items ?? {}).some(small);
    for (let i = 0; i < 6; i++) {
      const client = feedback(as(person(`p${i}`)));
      await client.send('contract-results', await answered(client, 'contract-results', { answers: { score: 10, grid: { plain: 7, turned: 2 } } }), { key: key() });
      const { responses, fields } = await nobody.results!('contract-results');
      ok(responses === null || responses >= 5, `${responses} responses are shown`);
      ok(!Object.values(fields).some(small), `a count below 5 is shown: ${JSON.stringify(fields)}`);
    }
    const { responses, fields } = await nobody.results!('contract-results');
    ok(responses! >= 6 && fields.score!.answered! >= 6, 'counts from 5 on');
    const { items } = fields.grid!;
    equal([items!.plain!.mean, items!.turned!.mean], [7, 6], 'means; a reversed item is turned');
  });

  it('asks for a proof of work, and takes it once', async ({ as, feedback, key, person }) => {
    const ann = feedback(as(person('ann')));
    const sent = await answered(ann, 'contract-proof');
    await refused(ann.send('contract-proof', sent, { key: key() }), 'forbidden');
    const { challenge, bits } = await ann.challenge!('contract-proof');
    const wrong = await solve(challenge, bits, false);
    await refused(ann.send('contract-proof', { ...sent, proof: { challenge, solution: wrong } }, { key: key() }), 'forbidden');
    const proof = { challenge, solution: await solve(challenge, bits, true) };
    await ann.send('contract-proof', { ...sent, proof }, { key: key() });
    await refused(ann.send('contract-proof', { ...sent, proof }, { key: key() }), 'forbidden');
  });

  it('erases what a member wrote, and keeps the counts', async ({ as, feedback, key, person, reader }) => {
    const name = person('ann');
    const ann = as(name);
    if (!ann.members) return;
    const client = feedback(ann);
    const before = (await feedback(reader).results!('contract-results')).responses;
    await client.send('contract-results', await answered(client, 'contract-results', { answers: { score: 10 } }), { key: key() });
    const file = JSON.stringify(await ann.members.export());
    ok(file.includes('contract-results'), 'the export has the response');
    await ann.members.erase();
    equal((await feedback(as(name)).mine!({})).items, [], 'receipts of who returns');
    if (before !== null) equal((await feedback(reader).results!('contract-results')).responses, before + 1, 'responses');
  });

  if (has('anonymous')) {
    it('gives the responses of a device to the member it turns out to be', async ({ anonymous, as, feedback, key, person, reader }) => {
      const device = await reader.session!({});
      const nobody = feedback(anonymous!.connect(() => device.token));
      const { id } = await nobody.send('contract-open', await answered(nobody, 'contract-open'), { key: key() });
      const name = person('ann');
      await reader.session!({ identity: await anonymous!.tokenFor(name), device: device.device!, link: true });
      equal((await feedback(as(name)).mine!({})).items.map((receipt) => receipt.id), [id], 'responses');
    });
  }

  if (has('uploads')) {
    it('keeps pictures, each for one response of who sent it', async ({ as, feedback, key, person }) => {
      const [ann, ben] = [feedback(as(person('ann'))), feedback(as(person('ben')))];
      const picture = await ann.upload!(dot(), { key: key() });
      equal([picture.width, picture.height, picture.type], [1, 1, 'image/png'], 'picture');
      const sent = await answered(ann, 'contract-pictures', { answers: { pictures: [picture.id] } });
      equal((await refused(ben.send('contract-pictures', sent, { key: key() }), 'invalid')).fields.map(({ pointer }) => pointer), ['/answers/pictures'], 'fields');
      await ann.send('contract-pictures', sent, { key: key() });
      await refused(ann.send('contract-pictures', sent, { key: key() }), 'invalid');
      await refused(ann.upload!(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }), { key: key() }), 'invalid');
    });
  }
};

/** The first number that solves the task, or the first that does not. */
async function solve(challenge: string, bits: number, right: boolean): Promise<string> {
  for (let at = 0; ; at++) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${challenge}.${at}`)));
    const zeros = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('').indexOf('1');
    if (zeros >= bits === right) return String(at);
  }
}
