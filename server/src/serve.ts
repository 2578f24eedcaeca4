import type { CommunityConfig } from './community-config.ts';
import type { Context } from './context.ts';
import { boardSeq } from './domain/index.ts';
import { operations } from './generated/operations.ts';
import * as requests from './generated/requests.js';
import type { Answer, Prepared } from './http/answer.ts';
import { readJson } from './http/body.ts';
import { fingerprint, once, RunningKeys } from './http/idempotency.ts';
import type { Log } from './http/log.ts';
import { readParameters, type Parameters } from './http/parameters.ts';
import { PublicCache } from './http/public-cache.ts';
import { prepare } from './http/respond.ts';
import { actorForRead, actorForWrite, unauthenticated, type Authenticator, type Credential } from './identity/authenticate.ts';
import type { SessionTokens } from './identity/session-tokens.ts';
import { readDraws, writeDraws, type Allowance, type RateLimits } from './limits.ts';
import { ProblemError } from './problem.ts';
import { comments } from './routes/comments.ts';
import { community } from './routes/community.ts';
import { ideas } from './routes/ideas.ts';
import { members } from './routes/members.ts';
import type { OperationId, Routes } from './routes/route.ts';
import { createSession } from './routes/session.ts';
import type { SessionRequest } from '../../src/protocol/member.ts';
import type { Db, Storage } from './storage/storage.ts';
import { plainErrors, type Validator } from './validation.ts';

/** One community of the server with what belongs to it alone. */
export interface Tenant {
  config: CommunityConfig;
  origins: ReadonlySet<string>;
  authenticator: Authenticator;
}

/** What all communities of the server share. */
export interface Services {
  storage: Storage;
  sessions: SessionTokens;
  limits: RateLimits;
  clock: () => number;
  newId: () => string;
  log: Log;
}

/** A request that has found its operation. */
export interface Call {
  id: OperationId;
  tenant: Tenant;
  request: Request;
  path: Record<string, string>;
  /** Range of the address it came from; null when the host does not say. */
  range: string | null;
}

/** An answer with what the headers need to know. */
export interface Served {
  answer: Prepared;
  /** Whether it may be cached by anyone. */
  shared: boolean;
  allowance: Allowance | null;
}

const routes: Routes<Exclude<OperationId, 'createSession'>> = { ...community, ...ideas, ...comments, ...members };
const handlers = routes as unknown as Record<string, (ctx: Context, input: Parameters & { body: unknown }) => Promise<Answer>>;
const validators = requests as Record<string, Validator>;

/** Operations whose public answers stand as long as the board's sequence does. */
const boardReads: ReadonlySet<OperationId> = new Set(['getBoard', 'listIdeas', 'similarIdeas', 'getPulse']);

/** Takes a call through its stations: limits, identity, parameters, body, transaction. */
export class Server {
  readonly #services: Services;
  readonly #cache = new PublicCache();
  readonly #running = new RunningKeys();

  constructor(services: Services) {
    this.#services = services;
  }

  /** @throws {ProblemError} for every refusal. */
  async serve(call: Call): Promise<Served> {
    const { id, tenant, request, range } = call;
    const { limits } = this.#services;
    const { config } = tenant;
    const operation = operations[id];
    const reading = operation.method === 'GET';
    // before any other work, so that guessing tokens is limited too
    const byRange = limits.take(reading ? readDraws(config.limits, config.id, range) : writeDraws(config.limits, config.id, range, null));

    const header = request.headers.get('Authorization');
    const credential = operation.auth === 'none' ? null : await tenant.authenticator.authenticate(header);
    if (operation.auth === 'required' && !credential) throw unauthenticated();
    const parameters = readParameters(request, operation, call.path, validators[`${id}Parameters`]!);
    if (reading) {
      const shared = operation.cached && header === null;
      return { answer: await this.#read(call, parameters, credential, shared), shared, allowance: null };
    }

    const person = credential && whose(credential);
    const voted = id === 'vote' ? call.path.idea : undefined;
    const allowance = limits.take(writeDraws(config.limits, config.id, range, person, voted).filter(({ policy }) => policy !== 'range')) ?? byRange;
    const body = operation.body === null ? undefined : await readJson(request);
    if (operation.body !== null) checkBody(body, validators[operation.body]!);
    if (id === 'createSession') return { answer: await this.#session(call, body as SessionRequest), shared: false, allowance };
    return { answer: await this.#write(call, parameters, body, credential!), shared: false, allowance };
  }

  async #read(call: Call, parameters: Parameters, credential: Credential | null, shared: boolean): Promise<Prepared> {
    const { storage } = this.#services;
    const { id } = call;
    const attempt = () => storage.read(async (db) => {
      const ctx = this.#context(call.tenant, db);
      if (credential) {
        ctx.actor = await actorForRead(ctx, credential);
        if (!ctx.actor) return null;
      }
      const work = async () => this.#prepare(call, await handlers[id]!(ctx, { ...parameters, body: undefined }));
      if (!shared || !boardReads.has(id)) return work();
      const seq = await boardSeq(ctx, call.path.board!);
      const url = call.request.url.slice(call.request.url.indexOf('/', 8));
      const kept = this.#cache.get(url, seq, ctx.now);
      if (kept) return kept;
      const answer = await work();
      this.#cache.set(url, seq, ctx.now, answer);
      return answer;
    });
    const answer = await attempt();
    if (answer) return answer;
    // someone whom the brand has just introduced, or renamed
    await storage.write((db) => actorForWrite(this.#context(call.tenant, db), credential!));
    const again = await attempt();
    if (!again) throw new Error('a member who was just written cannot be read');
    return again;
  }

  async #write(call: Call, parameters: Parameters, body: unknown, credential: Credential): Promise<Prepared> {
    const { id, tenant } = call;
    const key = parameters.header['Idempotency-Key'] as string | undefined;
    const print = key === undefined ? '' : await fingerprint(Object.values(call.path).join('/'), body);
    const work = () => this.#services.storage.write(async (db) => {
      const ctx = this.#context(tenant, db);
      ctx.actor = await actorForWrite(ctx, credential);
      const act = async () => this.#prepare(call, await handlers[id]!(ctx, { ...parameters, body }));
      return key === undefined ? act() : once(ctx, id, key, print, act);
    });
    return key === undefined ? work() : this.#running.run(`${tenant.config.id} ${whose(credential).member} ${id} ${key}`, work);
  }

  async #session(call: Call, body: SessionRequest): Promise<Prepared> {
    const { storage, sessions, clock } = this.#services;
    const { tenant } = call;
    const session = await createSession(body, clock(), {
      community: tenant.config.id,
      sessions,
      authenticator: tenant.authenticator,
      write: (work) => storage.write((db) => work(this.#context(tenant, db))),
    });
    return this.#prepare(call, { status: 201, body: session });
  }

  #context(tenant: Tenant, db: Db): Context {
    const { clock, newId } = this.#services;
    return { community: tenant.config, db, now: clock(), newId, actor: null };
  }

  #prepare({ id, tenant }: Call, answer: Answer): Prepared {
    return prepare(id, `/v1/${tenant.config.id}`, answer);
  }
}

/** Whose buckets and keys a credential uses; the record itself is only known inside a transaction. */
function whose(credential: Credential): { member: string; device: string | null } {
  if (credential.kind === 'brand') return { member: `sub:${credential.claims.sub}`, device: null };
  return { member: credential.session.member, device: credential.session.device };
}

function checkBody(body: unknown, validate: Validator): void {
  if (!validate(body)) throw new ProblemError('invalid', 'Some of what was sent cannot be used.', { errors: plainErrors(validate.errors) });
}
