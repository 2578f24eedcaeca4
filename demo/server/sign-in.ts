import { errors, jwtVerify, importJWK } from 'jose';
import { claimsOf, issuer, type BrandKey, type TokenPerson } from './brand-key.ts';

/** A member of Kestrel's site, as the seed describes one. */
export interface DemoPerson extends TokenPerson {
  staff: boolean;
  /** What the sign-in page says under the name, by language. */
  note: Record<string, string>;
}

export interface SignInOptions {
  key: BrandKey;
  /** Who may sign in. */
  people: DemoPerson[];
  /** The community that tokens are for. */
  community: string;
  clock: () => number;
}

const cookieName = 'kestrel_session';
const week = 7 * 24 * 3600;
const tokenSeconds = 15 * 60;

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
const publicView = ({ id, name, locale, staff, note }: DemoPerson) => ({ id, name, locale, staff, note });
const cookie = (value: string, maxAge: number) =>
  `${cookieName}=${value}; Path=/demo; HttpOnly; SameSite=Strict; Max-Age=${maxAge}`;

/**
 * Kestrel's own sign-in, no part of Minga: a cookie says who the visitor is, and `POST /demo/token` signs for that
 * person the short-lived token that Minga's server trusts.
 */
export function createSignIn(options: SignInOptions): (request: Request, path: string) => Promise<Response> {
  const { key, people, community, clock } = options;

  const signedIn = async (request: Request): Promise<DemoPerson | null> => {
    const value = request.headers.get('cookie')?.split(/;\s*/).find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
    if (!value) return null;
    try {
      const { payload } = await jwtVerify(value, await importJWK(key.publicJwk, 'EdDSA'), {
        issuer, audience: 'kestrel-site', algorithms: ['EdDSA'], currentDate: new Date(clock()),
      });
      return people.find(({ id }) => id === payload.sub) ?? null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };

  const startSession = async (request: Request): Promise<Response> => {
    const id = await request.json().then((body: unknown) => (body as { id?: unknown } | null)?.id, () => undefined);
    const person = people.find((one) => one.id === id);
    if (!person) return json(404, { error: 'Nobody of that name can sign in here.' });
    const value = await key.sign({ sub: person.id, aud: 'kestrel-site' }, { issuedAt: clock(), seconds: week });
    return json(200, { member: publicView(person) }, { 'set-cookie': cookie(value, week) });
  };

  const token = async (request: Request): Promise<Response> => {
    const person = await signedIn(request);
    if (!person) return json(401, { error: 'Sign in first.' });
    return json(200, { token: await key.sign({ ...claimsOf(person), aud: community }, { issuedAt: clock(), seconds: tokenSeconds }) });
  };

  return async (request, path) => {
    switch (`${request.method} ${path}`) {
      case 'GET /demo/people':
        return json(200, { people: people.map(publicView) });
      case 'GET /demo/session': {
        const person = await signedIn(request);
        return json(200, { member: person && publicView(person) });
      }
      case 'POST /demo/session':
        return startSession(request);
      case 'DELETE /demo/session':
        return new Response(null, { status: 204, headers: { 'set-cookie': cookie('', 0) } });
      case 'POST /demo/token':
        return token(request);
      default:
        return json(404, { error: 'There is nothing here.' });
    }
  };
}
