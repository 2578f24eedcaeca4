import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReceiptNumber, receiptNumber } from '../../../server/src/domain/feedback/receipt-number.ts';
import { feedbackServer, form, send } from './fixture.ts';

test('what looks like spam is answered alike and kept apart: in no count, in no list but its own', async () => {
  const server = await feedbackServer([form({ quota: 2 })]);
  const staff = server.token('mo');
  const spam = [{ website: 'https://spam.example' }, { elapsed: 1100 }];
  const good = await send(server, { elapsed: 1300 });
  for (const more of spam) {
    const reply = await send(server, more);
    assert.deepEqual([reply.status, Object.keys(reply.body)], [201, Object.keys(good.body)]);
  }
  const listed = async (query: string) => (await server.send('GET', `/admin/responses?form=survey${query}`, { token: staff })).body.items.length as number;
  assert.deepEqual([await listed(''), await listed('&spam=true')], [1, 2]);
  assert.equal((await server.send('GET', '/admin/forms/survey/results', { token: staff })).body.responses, 1);
  assert.equal((await server.send('GET', '/forms/survey')).body.state, 'open');
});

test('one click is faster than writing', async () => {
  const clicks = form({ pages: [{ id: 'one', fields: [{ type: 'nps', id: 'score', label: 'Score' }] }] });
  const server = await feedbackServer([clicks]);
  for (const elapsed of [399, 400]) await send(server, { elapsed });
  const { body } = await server.send('GET', '/admin/responses?spam=true', { token: server.token('mo') });
  assert.equal(body.items.length, 1);
});

test('people who are not signed in share a limit by range of addresses, those who are do not', async () => {
  const server = await feedbackServer([form()], { limits: { feedbackPerMinutePerRange: 2 } });
  const from = (ip: string) => send(server, {}, { ip });
  assert.deepEqual([(await from('192.0.2.1')).status, (await from('192.0.2.9')).status], [201, 201]);
  const refused = await from('192.0.2.77');
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('Retry-After'), '30');
  assert.equal((await from('198.51.100.1')).status, 201);
  const session = (await server.send('POST', '/session', { body: {} })).body.token as string;
  assert.equal((await send(server, {}, { ip: '192.0.2.5', token: session })).status, 429, 'an anonymous session is nobody either');
  assert.equal((await send(server, {}, { ip: '192.0.2.5', token: server.token('ana') })).status, 201);
});

test('a proof of work holds for its form, its community, its time, and once', async () => {
  const server = await feedbackServer([form({ proofBits: 4 }), form({ id: 'other', proofBits: 4 })]);
  const solved = async (id: string) => {
    const { challenge, bits } = (await server.send('GET', `/forms/${id}/challenge`)).body as { challenge: string; bits: number };
    assert.equal(bits, 4);
    for (let at = 0; ; at++) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${challenge}.${at}`)));
      if (hash[0]! < 16) return { challenge, solution: String(at) };
    }
  };
  const status = async (proof: object) => (await send(server, { proof })).status;
  const proof = await solved('survey');
  assert.equal(await status({ ...proof, challenge: `${proof.challenge}x` }), 403, 'forged');
  const [head, payload, mac] = proof.challenge.split('.');
  const easier = Buffer.from(Buffer.from(payload!, 'base64url').toString().replace('"b":4', '"b":0')).toString('base64url');
  assert.equal(await status({ challenge: `${head}.${easier}.${mac}`, solution: '1' }), 403, 'made easier');
  assert.equal(await status(await solved('other')), 403, 'of another form');
  assert.equal(await status(proof), 201);
  assert.equal(await status(proof), 403, 'used');
  const old = await solved('survey');
  server.time += 10 * 60_000;
  assert.equal(await status(old), 403, 'too old');
  const parallel = await solved('survey');
  const all = await Promise.all(Array.from({ length: 10 }, () => status(parallel)));
  assert.deepEqual(all.filter((each) => each === 201).length, 1, 'ten at a time');
});

test('a receipt number has a check sign that finds each wrong sign and each two that changed places', () => {
  for (let times = 0; times < 50; times++) {
    const number = receiptNumber();
    assert.equal(readReceiptNumber(number), number);
    assert.equal(readReceiptNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `), number);
    const signs = [...number.slice(2).replace('-', '')];
    for (let at = 0; at < signs.length; at++) {
      const wrong = signs.map((sign, other) => (other === at ? (sign === '7' ? '8' : '7') : sign)).join('');
      assert.equal(readReceiptNumber(`F-${wrong}`), null, `${wrong} for ${number}`);
      const [a, b] = [signs[at], signs[at + 1]];
      if (b === undefined || a === b) continue;
      const swapped = signs.map((sign, other) => (other === at ? b : other === at + 1 ? a! : sign)).join('');
      assert.equal(readReceiptNumber(`F-${swapped}`), null, `${swapped} for ${number}`);
    }
  }
});
