import { assert } from '@open-wc/testing';
import { CommunityError } from '../../src/client/errors.ts';
import { ProofOfWork, solve } from '../../src/elements/feedback-form/proof.ts';
import { leadingZeroBits, sha256From } from '../../src/elements/feedback-form/sha256.ts';
import type { Challenge } from '../../src/protocol/feedback.ts';
import { formOf, startFields } from './feedback-fields-page.ts';
import type { Backend } from './idea-board-page.ts';

const hex = (bytes: Iterable<number>, width: number) => [...bytes].map(one => (one >>> 0).toString(16).padStart(width, '0')).join('');
const reference = async (text: string) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), 2);
const rejection = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error);

describe('SHA-256 of our own', () => {
  it('gives what the browser’s gives, for each length around the borders of blocks', async () => {
    for (let length = 0; length < 140; length++) {
      const prefix = 'é'.repeat(length % 7) + 'a'.repeat(length);
      const hash = sha256From(prefix);
      for (const rest of ['', '0', '4294967296', '9'.repeat(32)]) assert.equal(hex(hash(rest), 8), await reference(prefix + rest), `${prefix.length} ${rest}`);
    }
  });

  it('counts the zero bits that a digest begins with', () => {
    for (const [words, bits] of [[[-1, 0], 0], [[1, 0], 31], [[0, 0x00ffffff], 40], [[0, 0], 64]] as const) assert.equal(leadingZeroBits(Int32Array.from(words)), bits);
  });
});

describe('a proof of work', () => {
  let backend: Backend;
  const hard = { ...formOf('hard', { type: 'text', id: 'what', label: 'What?' }), proofBits: 10 };
  before(async () => { backend = await startFields(hard); });
  after(() => backend.close());

  const challenges = (...given: (Partial<Challenge> | Error)[]) => {
    const asked: string[] = [];
    return {
      asked,
      challenge: (form: string, { signal }: { signal?: AbortSignal } = {}): Promise<Challenge> => {
        const next = given[asked.length];
        asked.push(form);
        if (signal?.aborted || next instanceof Error) return Promise.reject(next instanceof Error ? next : new Error('aborted'));
        return Promise.resolve({ challenge: `c${asked.length}`, bits: 4, expiresAt: new Date(Date.now() + 600_000).toISOString(), ...next });
      },
    };
  };

  it('solves what is asked', async () => {
    const solution = await solve({ challenge: 'a challenge', bits: 12 });
    assert.match(await reference(`a challenge.${solution}`), /^000/);
  });

  it('is taken by the backend once, and the next response needs another', async () => {
    const feedback = backend.feedback;
    const proof = new ProofOfWork(feedback, 'hard');
    const send = (key: string, given: Awaited<ReturnType<typeof proof.take>>) =>
      feedback.send('hard', { version: 1, language: 'en', answers: { what: key }, elapsed: 60_000, proof: given }, { key });
    const first = await proof.take();
    assert.match((await send('first-try', first)).number, /^F-/);
    assert.equal((await rejection(send('second-try', first)) as CommunityError).code, 'forbidden');
    proof.spent();
    assert.match((await send('third-try', await proof.take())).number, /^F-/);
  });

  it('is worked on ahead, and asked for once', async () => {
    const client = challenges();
    const proof = new ProofOfWork(client, 'form');
    proof.start();
    proof.start();
    const one = await proof.take();
    assert.deepEqual(await proof.take(), one, 'a retry under the same key sends the same');
    assert.deepEqual(client.asked, ['form']);
  });

  it('that has expired is made anew; a clock that is far off is not believed', async () => {
    const client = challenges();
    const proof = new ProofOfWork(client, 'form');
    assert.equal((await proof.take()).challenge, 'c1');
    const { now } = performance;
    try {
      performance.now = () => now.call(performance) + 595_000;
      assert.equal((await proof.take()).challenge, 'c2');
    } finally {
      performance.now = now;
    }
    const past = challenges({ expiresAt: '2001-01-01T00:00:00.000Z' });
    assert.equal((await new ProofOfWork(past, 'form').take()).challenge, 'c1');
    assert.lengthOf(past.asked, 1);
  });

  it('that cannot be had rejects as the client does, and is tried again', async () => {
    const client = challenges(new CommunityError('network'), {});
    const proof = new ProofOfWork(client, 'form');
    proof.start();
    assert.equal((await rejection(proof.take()) as CommunityError).code, 'network');
    assert.equal((await proof.take()).challenge, 'c2');
  });

  it('stops when it is no longer wanted', async () => {
    const client = challenges({ bits: 64 }, {});
    const proof = new ProofOfWork(client, 'form');
    const taken = rejection(proof.take());
    await new Promise(requestAnimationFrame);
    proof.cancel();
    assert.equal((await taken as Error).name, 'AbortError');
    assert.equal((await proof.take()).challenge, 'c2');
  });

  it('leaves the page free in between: frames go on while it works', async () => {
    const stop = new AbortController();
    const working = rejection(solve({ challenge: 'endless', bits: 64 }, stop.signal));
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    stop.abort();
    assert.equal((await working as Error).name, 'AbortError');
  });
});
