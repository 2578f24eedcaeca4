/** What a page does with Minga as a whole; behind `minga(verb, …)` of the script tag, and by name from the package. Importing it does nothing. */
/* eslint-disable @typescript-eslint/require-await -- each verb answers a promise, and rejects where it would throw */
import type { CommunityClient } from './client/client.ts';
import { connectionTo } from './client/connection.ts';
import type { Choice, Consent } from './client/consent.ts';
import type { TokenSource } from './client/http.ts';
import type { IdentityStatus } from './client/identity.ts';
import { bridge } from './controllers/data-layer.ts';
import { own } from './controllers/page-watch.ts';
import { PageDefault } from './controllers/page-default.ts';
import { setKnob } from './elements/community/knobs.ts';
import type { MingaEvents } from './events.ts';
import { override, type OwnWords } from './i18n/messages.ts';
import type { ResolvedElement } from './page-debug.ts';
import { eventNames } from './page-events.ts';
import { findTarget } from './page-targets.ts';
import type { Receipt } from './protocol/feedback.ts';

export type { ResolvedElement } from './page-debug.ts';
export type { Choice, Consent } from './client/consent.ts';

/** A knob of the look: `accent` is `--minga-accent`, and so on. */
export type Knob =
  | 'accent' | 'on-accent' | 'surface' | 'text' | 'font' | 'font-heading' | 'font-size' | 'radius' | 'density' | 'border-width' | 'motion' | 'shadow';

/** What may be said for all of a page. What is left out stays as it is, null takes it back. */
export interface PageOptions {
  /** The protocol's base address, e.g. `https://ideas.brand.example/v1/kestrel`; a relative one counts from the page's own. */
  endpoint?: string | null;
  /** A client for a backend of one's own, instead of `endpoint`. */
  client?: CommunityClient | null;
  /** Language of the widgets where the page declares none (BCP 47). */
  locale?: string | null;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  scheme?: string | null;
  /** Words of the brand's own, by locale: `{ en: { 'board.propose': 'Share an idea' } }`. They stand over those said before; only text. */
  messages?: OwnWords;
  /** Knobs of the look, set as custom properties of the root element. A value that is not of its kind is refused. */
  theme?: Partial<Record<Knob, string | null>>;
  /** What the person has agreed to; by default nothing has been said. */
  consent?: Choice | Consent;
  /** Pushes what happens to `dataLayer` (true), or to the global array of this name. Default off. */
  dataLayer?: boolean | string | null;
}

type Name = keyof MingaEvents;
type Short<K> = K extends `minga-${infer S}` ? S : never;
/** The name of a public event, with or without its `minga-`. */
export type EventName = Name | Short<Name>;
type Detail<N extends EventName> = N extends Name ? MingaEvents[N] : `minga-${N}` extends Name ? MingaEvents[`minga-${N}`] : never;

let page: PageDefault | undefined;
let options: PageOptions = {};
const listeners = new Map<string, Set<EventListener>>();
const tokens = new Set<string>();
let bridging: AbortController | undefined;

const theDefault = () => page ??= new PageDefault();
/** One word for all three switches, or each by itself. */
const consentOf = (said: Choice | Consent | undefined): Consent | undefined => (typeof said === 'string' ? { service: said } : said);
const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string';
const isChoice = (value: unknown) => value === undefined || value === 'granted' || value === 'denied';
const uses = ['service', 'analytics', 'personalisation'];
const isConsent = (value: unknown) => isChoice(value)
  || (typeof value === 'object' && value !== null && Object.entries(value).every(([use, choice]) => uses.includes(use) && isChoice(choice)));
const isObject = (value: unknown) => value === undefined || (typeof value === 'object' && value !== null);
/** What each option must be. */
const checks: Record<keyof PageOptions, (value: unknown) => boolean> = {
  endpoint: isText, client: value => value === null || isObject(value), locale: isText, scheme: isText, theme: isObject, messages: value => isObject(value) && Object.values(value ?? {}).every(isObject), consent: isConsent,
  dataLayer: value => isText(value) || typeof value === 'boolean',
};

/** Sets what holds for all widgets of the page. Calls add up; rejects with a `TypeError` for an option that is unknown or of the wrong kind, and changes nothing then. */
export async function init(next: PageOptions = {}): Promise<void> {
  for (const [name, value] of Object.entries(next)) {
    if (!Object.hasOwn(checks, name)) throw new TypeError(`Minga: there is no option "${name}".`);
    if (!checks[name as keyof PageOptions](value)) throw new TypeError(`Minga: the option "${name}" is of the wrong kind.`);
  }
  for (const name of Object.keys(next.theme ?? {})) {
    if (setKnob(own('createElement').call(document, 'span'), name, null) === undefined) throw new TypeError(`Minga: there is no knob "${name}".`);
  }
  for (const [locale, words] of Object.entries(next.messages ?? {})) override(locale, words);
  const { provision } = theDefault();
  const before = options;
  options = { ...before, ...Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) };
  const { endpoint, client, locale, scheme, dataLayer } = options;
  const consent = next.consent ? { ...provision.consent, ...consentOf(next.consent) } : provision.consent;
  const anew = endpoint !== before.endpoint || client !== before.client;
  theDefault().change({
    connection: !anew ? provision.connection : client || endpoint ? connectionTo(endpoint ?? '', consent, client) : undefined,
    locale, scheme, consent,
  });
  if (dataLayer !== before.dataLayer) {
    bridging?.abort();
    if (dataLayer) bridge(dataLayer === true ? 'dataLayer' : dataLayer, isUnmeasured, (bridging = new AbortController()).signal);
  }
  const refused = Object.entries(next.theme ?? {}).filter(([name, value]) => {
    tokens.add(name);
    return !setKnob(own('documentElement'), name, value ?? null) && value !== null && value !== undefined;
  });
  if (refused.length) console.warn(`Minga: no value for ${refused.map(([name]) => `"${name}"`).join(', ')}.`);
}

/** Changes what `init` has set; the same, by the name that fits later. */
export const set: (next: PageOptions) => Promise<void> = init;

/**
 * Signs a member in with a token made by the brand's server, or with a function that answers one (called again when a
 * token is refused): for the page's own community, and for each `<minga-community>` that was not told itself who is here,
 * also those that come later. Resolves to who acts in the page's own community. Rejects when the function does.
 */
export async function identify(source: string | TokenSource): Promise<IdentityStatus> {
  if (typeof source !== 'function' && (typeof source !== 'string' || !source)) throw new TypeError('Minga: identify takes a token, or a function that answers one.');
  return theDefault().sign(source);
}

/** Signs out wherever `identify` has signed in: nothing of the member stays in the page, its storage or its drafts. */
export async function logout(): Promise<void> {
  await theDefault().sign(undefined);
}

/**
 * Opens a form, named by its element, a CSS selector or an id, or by its launcher; one that is not defined yet opens once
 * it is. Resolves to the receipt, or to null when it is closed unsent. Rejects when nothing on the page can be opened so.
 */
export async function open(target: string | Element): Promise<Receipt | null> {
  return (await findTarget(target)).open();
}

/** Closes a form; what is written in it stays. */
export async function close(target: string | Element): Promise<void> {
  (await findTarget(target)).close();
}

/**
 * Calls `listener` with each event of this name, from wherever on the page. Rejects for a name that is none. The answer ends
 * it, as `off` does.
 */
export async function on<N extends EventName>(name: N, listener: (event: CustomEvent<Detail<N>>) => void): Promise<() => void> {
  const full = fullName(name);
  if (typeof listener !== 'function') throw new TypeError('Minga: on takes a name and a function.');
  const known = listeners.get(full) ?? new Set();
  listeners.set(full, known.add(listener as EventListener));
  addEventListener(full, listener as EventListener);
  return () => { void off(name, listener); };
}

/** Ends what `on` has begun; without a listener, for all of this name. */
export async function off<N extends EventName>(name: N, listener?: (event: CustomEvent<Detail<N>>) => void): Promise<void> {
  const full = fullName(name);
  const known = listeners.get(full);
  for (const one of listener ? [listener as EventListener] : [...known ?? []]) {
    if (known?.delete(one)) removeEventListener(full, one);
  }
}

/**
 * Says what the person has agreed to, for the page and for each `<minga-community>` without a `consent` of its own. One word
 * holds for all three switches. Resolves once what had been stored is taken away, or what was in memory is stored.
 */
export async function consent(said: Choice | Consent): Promise<void> {
  if (said === undefined || !isConsent(said)) throw new TypeError('Minga: consent is "granted", "denied", or one of them for service, analytics or personalisation.');
  const { provision } = theDefault();
  await theDefault().agree(typeof said === 'string' ? { service: said } : { ...provision.consent, ...said });
}

/** Resolves when each element of Minga that is on the page now is defined and has been drawn, or has told that it cannot work. */
export async function ready(): Promise<void> {
  const { allReady } = await import('./page-debug.ts');
  await allReady();
}

/** Takes back all that was set for the page: its community, tokens, listeners and bridge. Nobody is signed out by it. */
export async function destroy(): Promise<void> {
  page?.stop();
  page = undefined;
  options = {};
  bridging?.abort();
  bridging = undefined;
  for (const name of tokens) setKnob(own('documentElement'), name, null);
  tokens.clear();
  for (const [name, known] of listeners) for (const listener of known) removeEventListener(name, listener);
  listeners.clear();
}

/**
 * Prints one table of what each element of Minga on the page goes by, without tokens or personal data, and answers its rows. Warns
 * of colours that the page has set and that cannot be told apart well enough, once each.
 */
export async function debug(): Promise<ResolvedElement[]> {
  const [{ resolved }, { checkContrast }] = await Promise.all([import('./page-debug.ts'), import('./theme/guard.ts')]);
  const rows = resolved(page?.provision);
  console.table(rows); // eslint-disable-line no-console -- what it is for
  checkContrast();
  return rows;
}

function fullName(name: string): string {
  const full = name.startsWith('minga-') ? name : `minga-${name}`;
  if (!eventNames.has(full)) throw new TypeError(`Minga: there is no event "${name}".`);
  return full;
}

/** Whether measuring was refused, by the page or by a provider around where the event comes from. */
function isUnmeasured(event: Event): boolean {
  const refuses = (said: Consent | undefined) => (said?.analytics ?? said?.service) === 'denied';
  return refuses(page?.provision.consent)
    || event.composedPath().some(one => one instanceof Element && one.localName === 'minga-community' && (one as Element & { consent?: unknown }).consent === 'denied');
}
