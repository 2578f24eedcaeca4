import type { CSSResult, LitElement } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { PendingAct } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { CheckInStatus, Program } from '../../protocol/check-in.ts';
import type { LocalText } from '../../protocol/community.ts';
import type { CheckInStore } from '../../stores/check-in.ts';

/** The attributes of `<minga-check-in>` that its parts read; setting one draws it again. */
export interface CheckInHost extends LitElement {
  program: string;
  view: 'badge' | 'week' | 'month' | 'year' | 'organiser';
  /** An event's code, from a scanned link; null when there is none. */
  code: string | null;
}

/**
 * What a part of the check-in is drawn with, made anew for each drawing. The element draws again whenever the store, the
 * words, the minute or the day change; a part with state of its own calls `host.requestUpdate()`.
 */
export interface CheckInContext {
  readonly host: CheckInHost;
  readonly m: Messages;
  /** Whose `client` has `checkIns`, `events` and `badges`. */
  readonly connection: Connection;
  /** The one store of this client and program; `store.refresh()` looks again, `store.took(status)` takes over what an act answered. */
  readonly store: CheckInStore;
  readonly program: Program;
  /** How the member stands, a tap on its way included; null when nobody is signed in. */
  readonly status: CheckInStatus | null;
  /** The backend's time now, in milliseconds since 1970, whatever the device's clock says. */
  readonly now: number;
  /** The date on which the member is now. */
  readonly today: string;
  /** Level of a heading in the part. */
  readonly level: number;
  /** The day a week starts with where the reader is: 1 Monday to 7 Sunday. */
  readonly firstWeekday: number;
  local(text: LocalText | null | undefined): string;
  /** Says something to those who cannot see it. */
  announce(text: string): void;
  /** Says something to everyone, until it is dismissed; `bad` when it went wrong. */
  say(text: string, bad?: boolean): void;
  /** Whether an act may go ahead; else the page is asked to sign the person in, and the act is resumed by `resume()` after that. */
  allow(act: PendingAct): Promise<boolean>;
}

/** A part once it has come. */
export interface CheckInPart {
  render(context: CheckInContext): unknown;
  /** Another person, or nobody, is signed in: forget what was theirs. */
  personChanged?(): void;
  /** Carries on with an act that waited for its person; answers whether it was this part's. */
  resume?(act: PendingAct, context: CheckInContext): boolean;
  /** The element leaves the page; `render` is called again when it comes back. */
  disconnected?(): void;
}

/**
 * What each lazy file exports; `lazy.ts` fetches it when it is first shown, calls `words()`, waits for the reader's language
 * and adopts its styles:
 * `calendar.ts` (views `month` and `year`) · `organiser.ts` (view `organiser`, and under `status.can.organise`) · `events.ts`
 * (meet-ups and the attribute `code`) · `badges.ts` · `rules.ts` ("How it works", and the choices) · `time.ts` (time spent,
 * drawn once `status.time` is not null, so that it can count).
 */
export interface CheckInModule {
  readonly styles: readonly CSSResult[];
  /** Registers the words of this part (`addMessages`, and `useWords` for the others). */
  words(): void;
  /** Made once for an element. Its draws go through `host.requestUpdate()`. */
  makePart(host: CheckInHost): CheckInPart;
}

export type CheckInPartName = 'calendar' | 'organiser' | 'events' | 'badges' | 'rules' | 'time';
