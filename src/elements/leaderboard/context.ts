import type { CSSResult, LitElement } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { LocalText } from '../../protocol/community.ts';
import type { Leaderboard, LeaderboardMode, LeaderboardRow, Standing } from '../../protocol/leaderboard.ts';
import type * as after from './after.ts';

/** What rows may be shown as. */
export type LeaderboardView = Exclude<LeaderboardMode, 'goal'>;

/** What a leaderboard's parts are drawn with. */
export interface BoardContext {
  m: Messages;
  /** Milliseconds since 1970. */
  now: number;
  /** Level of a heading in a part. */
  level: number;
  page: Leaderboard;
  /** Null when nobody is signed in; undefined while, or where, that is not known. */
  standing: Standing | null | undefined;
  local(text: LocalText): string;
  /** What stands around the results; undefined until it has come, or where it could not be had. */
  after: typeof after | undefined;
  /** Opens why a row's number is what it is; undefined where the backend cannot say. */
  onWhy: ((row: LeaderboardRow, opener: HTMLElement) => void) | undefined;
  /** Opens the choice of who sees one; undefined where there is none. */
  onListing: ((event: Event) => void) | undefined;
}

/** What a part that comes later is given. */
export interface PartHost {
  element: LitElement & { board: string };
  connection: Connection;
  /** The period shown; undefined for the board's first. */
  period: string | undefined;
  /** The row that it is about; null for one's own. */
  row: LeaderboardRow | null;
  messages(): Messages;
  /** Says something to those who cannot see it. */
  announce(text: string): void;
  close(): void;
}

/** A part that came later, as it is shown. */
export interface Part {
  render(context: BoardContext): unknown;
  /** It is no longer shown. */
  stop?(): void;
}

/** What a chunk that holds a part exports. */
export interface PartModule {
  styles: readonly CSSResult[];
  open(host: PartHost): Part;
}
