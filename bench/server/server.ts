// The reference server against a minimal one beside it: both on files, on loopback, asked by a third process in turn.
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Options } from '../browser/boards.ts';
import { makeIdea } from '../page/ideas.ts';
import { figure, percentile, ratio, type Row } from '../report.ts';
import type { Load, Result } from './load.ts';
import type { MinimalIdea } from './minimal.ts';

const ideaCount = 200;
const memberCount = 2000;
const connections = 32;
const secret = randomBytes(32);

/** Limits as high as the configuration allows: each request is still counted. */
const most = 1_000_000;
const config = JSON.stringify({
  communities: [{
    id: 'bench', name: 'Bench', issuer: 'https://bench.example',
    keys: [{ kid: 'bench', algorithm: 'HS256', secret: secret.toString('base64url') }],
    limits: {
      writesPerMinute: most, writesPerMinutePerRange: most, readsPerMinutePerRange: most, votesPerIdeaPerRange: most,
      newcomer: { ideas: most, comments: most, links: 10 },
    },
    boards: [{ id: 'ideas', name: 'Ideas', review: 'after' }],
  }],
});

function tokenOf(sub: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', kid: 'bench' })}.${part({ iss: 'https://bench.example', aud: 'bench', sub, name: sub, iat: now, exp: now + 3600 })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** Starts `minga-server` as its users do and answers its port. */
async function startMinga(folder: string): Promise<{ process: ChildProcess; port: number }> {
  const file = join(folder, 'minga.config.yaml');
  writeFileSync(file, config);
  const child = spawn(process.execPath, ['server/src/main.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', MINGA_CONFIG: file, MINGA_DATABASE: join(folder, 'minga.sqlite'), MINGA_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    const port = /Minga server at http:\/\/\S+?:(\d+)/.exec(said)?.[1];
    if (port) {
      child.stdout.resume();
      return { process: child, port: Number(port) };
    }
  }
  throw new Error(`minga-server did not start:\n${said}`);
}

async function startMinimal(folder: string, mode: 'single' | 'batched', ideas: MinimalIdea[]): Promise<{ process: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, 'minimal.ts'), [join(folder, `${mode}.sqlite`), mode]);
  child.send(ideas);
  const [port] = await once(child, 'message') as [number];
  return { process: child, port };
}

async function seed(base: string): Promise<MinimalIdea[]> {
  const ideas: MinimalIdea[] = [];
  for (let at = 0; at < ideaCount; at++) {
    const { title, excerpt, comments, createdAt } = makeIdea(at, Date.now());
    const author = `author-${at}`;
    const response = await fetch(`${base}/boards/ideas/ideas`, {
      method: 'POST', body: JSON.stringify({ title: `${title} ${at}`, body: excerpt }),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `bench-idea-${at}`, 'Authorization': `Bearer ${tokenOf(author)}` },
    });
    if (response.status !== 201) throw new Error(`An idea was refused: ${await response.text()}`);
    const { id } = await response.json() as { id: string };
    ideas.push({ id, title, excerpt, author, status: 'new', votes: 0, comments, created_at: createdAt });
  }
  return ideas;
}

type Name = 'minga' | 'minimal' | 'minimal, batched';

/** Requests a second and latencies at 32 connections, in interleaved rounds. */
export async function server({ rounds, wanted, progress }: Options): Promise<Row[]> {
  const whats = (['reads', 'votes', 'mixed'] as const).filter(what => wanted(`server: ${what}`));
  if (whats.length === 0) return [];
  progress('server');
  const folder = mkdtempSync(join(tmpdir(), 'minga-bench-'));
  const children: ChildProcess[] = [];
  try {
    const minga = await startMinga(folder);
    children.push(minga.process);
    const ideas = await seed(`http://127.0.0.1:${minga.port}/v1/bench`);
    const single = await startMinimal(folder, 'single', ideas);
    children.push(single.process);
    const batched = await startMinimal(folder, 'batched', ideas);
    children.push(batched.process);
    const client = fork(join(import.meta.dirname, 'load.ts'));
    children.push(client);

    const tokens = Array.from({ length: memberCount }, (_, at) => tokenOf(`member-${at}`));
    const ids = ideas.map(({ id }) => id);
    const common = { connections, ideas: ids, readPath: '/top', votePath: '/vote/{id}', tokens: [] };
    const targets: Record<Name, Omit<Load, 'what' | 'seconds' | 'from'>> = {
      'minga': { ...common, port: minga.port, readPath: '/v1/bench/boards/ideas/ideas?sort=top&limit=20', votePath: '/v1/bench/ideas/{id}/vote?seq={seq}', tokens },
      'minimal': { ...common, port: single.port },
      'minimal, batched': { ...common, port: batched.port },
    };
    const asked: Record<Name, number> = { 'minga': 0, 'minimal': 0, 'minimal, batched': 0 };
    const ask = async (name: Name, what: Load['what'], seconds: number): Promise<Result> => {
      client.send({ ...targets[name], what, seconds, from: asked[name] } satisfies Load);
      const [result] = await once(client, 'message') as [Result];
      asked[name] = result.from;
      if (result.refused > 0) throw new Error(`${name} refused ${result.refused} of the ${what}; the first:\n${result.first}`);
      return result;
    };

    const names: Name[] = ['minga', 'minimal', 'minimal, batched'];
    const rows: Row[] = [];
    for (const what of whats) {
      progress(`server: ${what}`);
      const found: Record<Name, Result[]> = { 'minga': [], 'minimal': [], 'minimal, batched': [] };
      for (const name of names) await ask(name, what, 2);
      for (let round = 0; round < rounds; round++) {
        for (const name of round % 2 ? [...names].reverse() : names) {
          if (what === 'reads' && name === 'minimal, batched') continue;
          found[name].push(await ask(name, what, 2));
        }
      }
      const speed = (name: Name) => found[name].map(({ perSecond }) => perSecond);
      const late = (kind: 'reads' | 'votes', percent: number) => found.minga.map(result => percentile(result[kind], percent));
      const title = { reads: 'server: reads of the top 20', votes: 'server: votes', mixed: 'server: mixed, 9 reads to a vote' }[what];
      const goal = { reads: { goal: 0.7, least: true }, votes: { goal: 0.5, least: true }, mixed: {} }[what];
      rows.push(ratio(`${title} (minimal server)`, speed('minga'), speed('minimal'), '/s', goal));
      if (what !== 'reads') rows.push(ratio(`${title} (minimal server, batched)`, speed('minga'), speed('minimal, batched'), '/s'));
      if (what !== 'votes') rows.push(figure(`${title}: read, p99`, 'ms', late('reads', 99)));
      if (what !== 'reads') rows.push(figure(`${title}: vote, p50`, 'ms', late('votes', 50)));
      if (what !== 'reads') rows.push(figure(`${title}: vote, p99`, 'ms', late('votes', 99), what === 'votes' ? { goal: 50 } : {}));
    }
    return rows;
  } finally {
    for (const child of children) child.kill();
    await Promise.all(children.filter(child => child.exitCode === null).map(child => once(child, 'exit')));
    rmSync(folder, { recursive: true });
  }
}
