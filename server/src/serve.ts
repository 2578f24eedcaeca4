import type { CommunityConfig } from './community-config.ts';
import type { Context } from './context.ts';
import {
  areScoresFresh, boardSeq, challengeLife, credentialOf, definitionPrint, getForm,
  idOfIdentified, refreshScores, registerForms, scoreSeq, zeroBits, type CheckedProof,
  Keyring, type KnownForm,
} from './domain/index.ts';
import { operations } from './generated/operations.ts';
import * as requests from './generated/requests.js';
import type { Answer, Prepared } from './http/answer.ts';
import { readJson, readRaw } from './http/body.ts';
import { fingerprint, once, RunningKeys } from './http/idempotency.ts';
import type { Log } from './http/log.ts';
import { readParameters, type Parameters } from './http/parameters.ts';
import { PublicCache } from './http/public-cache.ts';
import { prepare } from './http/respond.ts';
import { actorForRead, actorForWrite, isNobody, unauthenticated, whose, type Authenticator, type Credential } from './identity/authenticate.ts';
import type { SessionTokens } from './identity/session-tokens.ts';
import { largestPicture, takePicture, type Pictures, type SentPicture } from './pictures.ts';
import { readDraws, sendDraws, writeDraws, type Allowance, type Person, type RateLimits } from './limits.ts';
import { Lru } from './lru.ts';
import { ProblemError } from './problem.ts';
import { admin } from './routes/admin.ts';
import { badges } from './routes/badges.ts';
import { checkIns } from './routes/check-in.ts';
import { comments } from './routes/comments.ts';
import { community } from './routes/community.ts';
import { events } from './routes/events.ts';
import { feedback } from './routes/feedback.ts';
import { ideas } from './routes/ideas.ts';
import { leaderboard } from './routes/leaderboard.ts';
import { members } from './routes/members.ts';
import type { OperationId, Routes } from './routes/route.ts';
import { createSession } from './routes/session.ts';
import type { BadgeCredential, KeySet } from '../../src/protocol/badge.ts';
import type { AttendanceDraft } from '../../src/protocol/event.ts';
import type { Challenge, FeedbackDraft, FormDefinition } from '../../src/protocol/feedback.ts';
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
  /** Null: pictures are not taken. */
  pictures: Pictures | null;
  /** Version of the time zone data. */
  tzdata: string;
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

const routes: Routes<Exclude<OperationId, 'createSession' | 'getChallenge' | 'getBadgeKeys' | 'getCredential'>> = {
  ...community, ...ideas, ...comments, ...members, ...feedback, ...leaderboard, ...checkIns, ...events, ...badges,
  ...admin,
};
const handlers = routes as unknown as Record<string, (ctx: Context, input: Parameters & Body) => Promise<Answer>>;
const validators = requests as Record<string, Validator>;

/** What a request brought, made ready as far as that needs no transaction. */
interface Body { body: unknown; proof: CheckedProof | null; picture: SentPicture | null; print: string | null; code: string | null }
const empty: Body = { body: undefined, proof: null, picture: null, print: null, code: null };

/** A survey of many languages is long, and conditions nest. */
const definitionLimits = { bytes: 1024 * 1024, depth: 40 };
const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'];

/** Operations whose public answers stand as long as the board's sequence does. */
const boardReads: ReadonlySet<OperationId> = new Set(['getBoard', 'listIdeas', 'similarIdeas', 'getPulse']);
/** Those that stand as long as no score and no listing changes. */
const scoreReads: ReadonlySet<OperationId> = new Set(['getLeaderboard', 'getScoreParts']);

/** Takes a call through its stations: limits, identity, parameters, body, transaction. */
export class Server {
  readonly #services: Services;
  readonly #cache = new PublicCache();
  readonly #running = new RunningKeys();
  /** Ids of members by the brand's name for them; whoever is forgotten is looked up again. */
  readonly #identified = new Lru<string, string>(50_000);
  readonly #forms = new Map<string, Promise<ReadonlyMap<string, KnownForm>>>();
  readonly #keys: Keyring;
  readonly #scores = new Map<string, Promise<void>>();

  constructor(services: Services) {
    this.#services = services;
    this.#keys = new Keyring(services.storage, services.clock);
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
    const credential = operation.auth === 'none' ? null : await tenant.authenticator.authenticate(header, 'admin' in operation);
    if (operation.auth === 'required' && !credential) throw unauthenticated();
    const parameters = readParameters(request, operation, call.path, validators[`${id}Parameters`]!);
    if (id === 'getChallenge') return { answer: await this.#challenge(call), shared: false, allowance: null };
    if (id === 'getBadgeKeys') return { answer: await this.#badgeKeys(call), shared: header === null, allowance: null };
    if (id === 'getCredential') return { answer: await this.#credential(call, parameters, credential), shared: false, allowance: null };
    if (reading) {
      const shared = operation.cached && header === null;
      return { answer: await this.#read(call, parameters, credential, shared), shared, allowance: null };
    }

    const person = credential && await this.#whose(tenant, credential);
    const voted = id === 'vote' ? call.path.idea : undefined;
    const draws = writeDraws(config.limits, config.id, range, person, voted).filter(({ policy }) => policy !== 'range');
    const isSending = id === 'sendFeedback' || id === 'createUpload';
    const allowance = limits.take([...draws, ...(isSending && isNobody(credential) ? sendDraws(config.limits, config.id, range) : [])]) ?? byRange;
    if (id === 'createUpload') return { answer: await this.#upload(call, parameters, credential), shared: false, allowance };
    const body = operation.body === null ? undefined : await readJson(request, id === 'putForm' ? definitionLimits : undefined);
    if (operation.body !== null) checkBody(body, validators[operation.body]!);
    if (id === 'createSession') return { answer: await this.#session(call, body as SessionRequest), shared: false, allowance };
    const proof = id === 'sendFeedback' ? await this.#proof(tenant, body as FeedbackDraft) : null;
    const code = id === 'attend' ? await (await this.#keys.of(config.id)).eventOfCode((body as AttendanceDraft).code) : null;
    return { answer: await this.#write(call, parameters, { ...empty, body, proof, code, print: id === 'putForm' ? await definitionPrint(body as FormDefinition) : null }, credential), shared: false, allowance };
  }

  async #read(call: Call, parameters: Parameters, credential: Credential | null, shared: boolean): Promise<Prepared> {
    const { id } = call;
    const forms = await this.#formsFor(call);
    if (id in leaderboard) await this.#freshScores(call.tenant);
    const code = id === 'getEventCode' ? await (await this.#keys.of(call.tenant.config.id)).eventCode(call.path.event!) : null;
    return this.#reading(call, credential, forms, async (ctx) => {
      const work = async () => this.#prepare(call, await handlers[id]!(ctx, { ...parameters, ...empty, code }));
      if (!shared || !(boardReads.has(id) || scoreReads.has(id))) return work();
      const seq = await (scoreReads.has(id) ? scoreSeq(ctx) : boardSeq(ctx, call.path.board!));
      const url = call.request.url.slice(call.request.url.indexOf('/', 8));
      const kept = this.#cache.get(url, seq, ctx.now);
      if (kept) return kept;
      const answer = await work();
      this.#cache.set(url, seq, ctx.now, answer);
      return answer;
    });
  }

  /** Runs `work` for whom a credential speaks for, who is written down first where that is needed. */
  async #reading<T extends object>(call: Call, credential: Credential | null, forms: Context['forms'], work: (ctx: Context) => Promise<T>): Promise<T> {
    const { storage } = this.#services;
    const attempt = () => storage.read(async (db) => {
      const ctx = this.#context(call.tenant, db, forms);
      if (credential) {
        ctx.actor = await actorForRead(ctx, credential);
        if (!ctx.actor) return null;
      }
      return work(ctx);
    });
    const answer = await attempt();
    if (answer) return answer;
    // someone whom the brand has just introduced, or renamed
    await storage.write((db) => actorForWrite(this.#context(call.tenant, db), credential!));
    const again = await attempt();
    if (!again) throw new Error('a member who was just written cannot be read');
    return again;
  }

  async #write(call: Call, parameters: Parameters, sent: Body, credential: Credential | null, content: unknown = sent.body): Promise<Prepared> {
    const { id, tenant } = call;
    const key = parameters.header['Idempotency-Key'] as string | undefined;
    const print = key === undefined ? '' : await fingerprint(Object.values(call.path).join('/'), content);
    const forms = await this.#formsFor(call);
    const member = credential ? (await this.#whose(tenant, credential)).member : '';
    let actor: string | undefined;
    const work = () => this.#freshScores(tenant).then(() => this.#services.storage.write(async (db) => {
      const ctx = this.#context(tenant, db, forms);
      ctx.actor = credential && await actorForWrite(ctx, credential);
      actor = ctx.actor?.id;
      const act = async () => this.#prepare(call, await handlers[id]!(ctx, { ...parameters, ...sent }));
      return key === undefined ? act() : once(ctx, id, key, print, act);
    }));
    const answer = await (key === undefined ? work() : this.#running.run(`${tenant.config.id} ${member} ${id} ${key}`, work));
    if (member.startsWith('sub:') && actor !== undefined) this.#services.limits.rename('member', `${tenant.config.id} ${member}`, `${tenant.config.id} ${actor}`);
    return answer;
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

  async #challenge(call: Call): Promise<Prepared> {
    const { storage, sessions, clock } = this.#services;
    const forms = await this.#formsFor(call);
    const { definition } = await storage.read((db) => getForm(this.#context(call.tenant, db, forms), call.path.form!));
    const { id: form, proofBits: bits = 0 } = definition;
    const expiresAt = clock() + challengeLife;
    const challenge = await sessions.issueChallenge({ community: call.tenant.config.id, form, bits, nonce: crypto.randomUUID(), expiresAt });
    return this.#prepare(call, { status: 200, body: { challenge, bits, expiresAt: new Date(expiresAt).toISOString() } satisfies Challenge });
  }

  async #badgeKeys(call: Call): Promise<Prepared> {
    const keys = await this.#keys.of(call.tenant.config.id);
    return this.#prepare(call, { status: 200, body: { keys: keys.published(baseOf(call)) } satisfies KeySet });
  }

  async #credential(call: Call, parameters: Parameters, credential: Credential | null): Promise<Prepared> {
    const base = baseOf(call);
    const tier = parameters.query.tier as number | undefined;
    const unsigned = await this.#reading(call, credential, noForms, (ctx) => credentialOf(ctx, call.path.badge!, base, tier));
    const jwt = await (await this.#keys.of(call.tenant.config.id)).signCredential(base, unsigned);
    return this.#prepare(call, { status: 200, body: { jwt, credential: unsigned } satisfies BadgeCredential });
  }

  async #proof(tenant: Tenant, { proof }: FeedbackDraft): Promise<CheckedProof | null> {
    if (!proof) return null;
    const claims = await this.#services.sessions.verifyChallenge(proof.challenge, tenant.config.id);
    return claims && { claims, zeros: await zeroBits(proof.challenge, proof.solution) };
  }

  async #upload(call: Call, parameters: Parameters, credential: Credential | null): Promise<Prepared> {
    const { pictures } = this.#services;
    if (!pictures) throw new ProblemError('unsupported', 'This server takes no pictures.');
    const bytes = await readRaw(call.request, pictureTypes, largestPicture);
    return this.#write(call, parameters, { ...empty, picture: await takePicture(pictures, bytes) }, credential, bytes);
  }

  /** The forms of the configuration with their versions, which are looked up when forms are first needed. */
  async #formsFor({ id, tenant: { config } }: Call): Promise<ReadonlyMap<string, KnownForm>> {
    if (!(id in feedback || id in admin) && id !== 'getChallenge') return noForms;
    const { storage, clock } = this.#services;
    let forms = this.#forms.get(config.id);
    if (!forms) {
      forms = registerForms(storage, config, clock());
      this.#forms.set(config.id, forms);
      forms.catch(() => this.#forms.delete(config.id));
    }
    return forms;
  }

  /** Once a start: sums of points and listings are those of the configuration. */
  async #freshScores(tenant: Tenant): Promise<void> {
    const { storage } = this.#services;
    let fresh = this.#scores.get(tenant.config.id);
    if (!fresh) {
      fresh = storage.read((db) => areScoresFresh(this.#context(tenant, db)))
        .then((done) => (done ? undefined : storage.write((db) => refreshScores(this.#context(tenant, db)))));
      this.#scores.set(tenant.config.id, fresh);
      fresh.catch(() => this.#scores.delete(tenant.config.id));
    }
    return fresh;
  }

  /** Whose buckets and keys a credential uses: one member has the same ones with a session and with a token of the brand. */
  async #whose(tenant: Tenant, credential: Credential): Promise<Person> {
    if (credential.kind !== 'brand') return whose(credential);
    const { sub } = credential.claims;
    const name = `${tenant.config.id} ${sub}`;
    const member = this.#identified.get(name) ?? await this.#services.storage.read((db) => idOfIdentified(this.#context(tenant, db), sub));
    // until this request has made the member, the brand's name stands for the id
    if (member === null) return whose(credential);
    this.#identified.set(name, member);
    return { member, device: null };
  }

  #context(tenant: Tenant, db: Db, forms: Context['forms'] = noForms): Context {
    const { clock, newId, pictures, tzdata } = this.#services;
    return { community: tenant.config, db, now: clock(), newId, actor: null, forms, uploads: pictures !== null, tzdata };
  }

  #prepare({ id, tenant }: Call, answer: Answer): Prepared {
    return prepare(id, `/v1/${tenant.config.id}`, answer);
  }
}

/** Public address of a community, without a slash at its end. */
const baseOf = ({ tenant: { config }, request }: Call): string => config.endpoint ?? `${new URL(request.url).origin}/v1/${config.id}`;

const noForms: Context['forms'] = new Map();

function checkBody(body: unknown, validate: Validator): void {
  if (!validate(body)) throw new ProblemError('invalid', 'Some of what was sent cannot be used.', { errors: plainErrors(validate.errors) });
}
