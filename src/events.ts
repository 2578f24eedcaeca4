import type { ErrorCode } from './client/errors.ts';
import type { ListingChoice } from './protocol/leaderboard.ts';
import type { FollowScope, IdeaAct, Visibility } from './protocol/idea.ts';

/** Which act asks for a person: what `minga-auth-required` carries, and what is taken up again after sign-in. */
export type PendingAct =
  | { kind: 'vote'; board: string; idea: string; on: boolean }
  | { kind: 'propose'; board: string }
  | { kind: 'follow'; idea: string; scope: FollowScope }
  | { kind: 'comment'; idea: string; parent?: string }
  | { kind: 'react'; idea: string; comment: string; reaction: 'helpful' | 'thanks' }
  | { kind: 'report'; idea: string; comment?: string }
  | { kind: 'feedback'; form: string }
  | { kind: 'check-in'; program: string; /** When it was tapped (ISO 8601), if that was before the sign-in. */ at?: string }
  | { kind: 'attend'; program: string; code: string }
  | { kind: 'rsvp'; program: string; event: string; on: boolean }
  | { kind: 'listing'; board: string };

/** Every public event and what its `detail` holds. All bubble and cross shadow roots; no detail holds personal data. */
export interface MingaEvents {
  /**
   * A person wants to act and is not signed in. Cancelable: call `preventDefault()` when the page signs the person in
   * itself. After `identify()` the act resumes by itself; `resume()` does so at once.
   */
  'minga-auth-required': { action: PendingAct['kind']; act: PendingAct; resume: () => void };
  /** Another person, or nobody, is signed in now. */
  'minga-identity-changed': { status: 'reader' | 'anonymous' | 'member' };
  /** A vote is settled. */
  'minga-idea-voted': { board: string; idea: string; voted: boolean; votes: number };
  /** An idea has been accepted by the server; `state` says whether it waits for review. */
  'minga-idea-created': { board: string; idea: string; state: Visibility };
  'minga-idea-updated': { board: string; idea: string };
  'minga-idea-withdrawn': { board: string; idea: string };
  'minga-idea-opened': { board: string; idea: string };
  'minga-idea-closed': { board: string; idea: string };
  'minga-idea-followed': { board: string; idea: string; following: FollowScope };
  'minga-idea-moderated': { board: string; idea: string; act: IdeaAct };
  'minga-comment-created': { idea: string; comment: string };
  /** A form has been opened in its dialog, by the person or by itself. */
  'minga-feedback-opened': { form: string };
  /** Its dialog is closed again, sent or not. */
  'minga-feedback-closed': { form: string };
  /** A form is about to be sent. Cancelable: `preventDefault()` keeps it back, with all that is in it. */
  'minga-feedback-sending': { form: string };
  /** The backend has the answers. */
  'minga-feedback-sent': { form: string; receipt: { id: string; number: string } };
  /** The backend has a check-in; `created` is false when the day had been checked in before. */
  'minga-checked-in': { program: string; date: string; created: boolean; total: number; late: boolean };
  'minga-check-in-undone': { program: string; date: string };
  /** Total days, or a badge, reached for the first time. */
  'minga-milestone-reached': { program: string; milestone: number | null; badges: string[] };
  /** The backend has noted that the person is at an event; `created` is false for a second scan. */
  'minga-event-attended': { program: string; event: string; created: boolean };
  'minga-event-answered': { program: string; event: string; going: boolean };
  /** How leaderboards show this person has changed. */
  'minga-listing-changed': { choice: ListingChoice['choice']; listed: boolean };
  /** The theme under edit in a studio has changed: CSS text by token, for light and dark. */
  'minga-theme-changed': { values: Readonly<Record<string, { light: string; dark: string }>> };
  /** Something a person did was refused or failed; the widget says so too. */
  'minga-error': { code: ErrorCode; action: string };
}

declare global {
  // of elements, documents and windows
  interface GlobalEventHandlersEventMap extends EventMap {}
}

type EventMap = { [K in keyof MingaEvents]: CustomEvent<MingaEvents[K]> };

const cancelable: ReadonlySet<keyof MingaEvents> = new Set<keyof MingaEvents>(['minga-auth-required', 'minga-feedback-sending']);

/** Sends a public event from `target`; false when the page prevented its default. */
export function emit<K extends keyof MingaEvents>(target: EventTarget, name: K, detail: MingaEvents[K]): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: cancelable.has(name) }));
}
