import { atom, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { Permission } from '../protocol/community.ts';
import type { Idea, Pulse, VoteResult } from '../protocol/idea.ts';
import type { BoardMine, IdeaMine, Overlay } from '../protocol/member.ts';
import { attempt, type Outcome } from './attempt.ts';
import { ofClient } from './of-client.ts';

/** An idea as this person sees it now: a vote being sent is already counted. */
export interface IdeaView {
  readonly idea: Idea;
  /** What is mine; null for a reader and until the overlay has come. */
  readonly mine: IdeaMine | null;
  readonly voted: boolean;
  /** How far the last click has come: `queued` waits for the network. */
  readonly vote: 'settled' | 'sending' | 'queued';
}

/** What became of a vote, told once it is settled. */
export type VoteOutcome = Outcome<{ voted: boolean; votes: number }>;

/** Holds a vote that could not be sent; resolves to the answer, whenever that comes. */
export type KeepVote = (vote: { kind: 'vote'; idea: string; on: boolean; seq: number }) => Promise<VoteResult>;

interface Entry { idea: Idea; mine: IdeaMine | null; pending: { on: boolean; seq: number; queued: boolean } | null; view: IdeaView }

/** All ideas a client has seen, once: two boards that show the same idea share it and stay in step. */
export interface IdeasStore {
  /** Grows with every change, so that whoever shows ideas knows to look again. */
  readonly $changes: ReadableAtom<number>;
  view(id: string): IdeaView | undefined;
  /** What is mine on a board; null for a reader and until the overlay has come. */
  mineOn(board: string): BoardMine | null;
  /** Takes over what the server said, unless something newer is known. */
  put(ideas: readonly Idea[]): void;
  putMine(overlay: Pick<Overlay, 'board' | 'ideas'>, ids: readonly string[], board?: string): void;
  /** Takes over counts; answers the ideas whose text or status changed too, which the caller fetches again. */
  putPulse(pulse: Pulse): string[];
  /** Forgets what is mine, everywhere (sign-out, another member). */
  forgetMine(): void;
  /**
   * Makes my vote so at once, sends it, and puts it back when it is refused; an idea that is not in view is fetched first.
   * Where the network fails, `keep` may hold the vote until it can be sent. Undefined when a newer click took over.
   */
  setVote(id: string, on: boolean, keep?: KeepVote): Promise<VoteOutcome | undefined>;
}

const nothingMine: IdeaMine = {
  voted: false, seq: 0, following: 'none', own: false, can: { vote: 'yes', comment: 'yes', edit: 'forbidden', withdraw: 'forbidden', moderate: [] },
};

function viewOf(entry: Omit<Entry, 'view'>): IdeaView {
  const { idea, mine, pending } = entry;
  const voted = pending?.on ?? mine?.voted ?? false;
  const counted = mine?.voted ?? false;
  const votes = Math.max(0, idea.votes + Number(voted) - Number(counted));
  return {
    idea: votes === idea.votes ? idea : { ...idea, votes }, mine, voted,
    vote: pending ? (pending.queued ? 'queued' : 'sending') : 'settled',
  };
}

function createIdeasStore(client: CommunityClient): IdeasStore {
  const entries = new Map<string, Entry>();
  const boards = new Map<string, BoardMine>();
  const $changes = atom(0);
  const changed = () => { $changes.set($changes.get() + 1); };
  const set = (entry: Omit<Entry, 'view'>) => entries.set(entry.idea.id, { ...entry, view: viewOf(entry) });

  /** The last vote of a budget closes the board's other ideas to this person; one that came back opens them. */
  function spend(board: string, left: number | null): void {
    const mine = boards.get(board);
    if (mine) boards.set(board, { ...mine, votesLeft: left });
    if (left === null) return;
    const [from, to]: Permission[] = left > 0 ? ['budget', 'yes'] : ['yes', 'budget'];
    for (const entry of entries.values()) {
      const { idea, mine } = entry;
      if (idea.board === board && mine && !mine.voted && mine.can.vote === from) set({ ...entry, mine: { ...mine, can: { ...mine.can, vote: to! } } });
    }
  }

  function put(found: readonly Idea[]): void {
    for (const idea of found) {
      const known = entries.get(idea.id);
      if (!known) set({ idea, mine: null, pending: null });
      // A detail and a list item of the same rev differ in members only: keep the richer one.
      else if (idea.rev > known.idea.rev || (idea.rev === known.idea.rev && 'body' in idea)) set({ ...known, idea });
    }
    if (found.length) changed();
  }

  return {
    $changes,
    put,
    view: id => entries.get(id)?.view,
    mineOn: board => boards.get(board) ?? null,

    putMine(overlay, ids, board) {
      if (board && overlay.board) boards.set(board, overlay.board);
      for (const id of ids) {
        const entry = entries.get(id);
        const mine = overlay.ideas[id];
        // An overlay asked for before a click must not undo the click's answer.
        if (entry && mine && mine.seq >= (entry.mine?.seq ?? 0)) set({ ...entry, mine });
      }
      changed();
    },

    putPulse(pulse) {
      const stale: string[] = [];
      for (const [id, [votes = 0, comments = 0, rev = 0, version = 0]] of Object.entries(pulse.counts)) {
        const entry = entries.get(id);
        if (!entry || rev <= entry.idea.rev) continue;
        if (version > entry.idea.version) stale.push(id);
        else set({ ...entry, idea: { ...entry.idea, votes, comments, rev } });
      }
      changed();
      return stale;
    },

    forgetMine() {
      boards.clear();
      for (const [id, entry] of entries) {
        // what waits for review was there for its author alone
        if (entry.idea.state === 'held') entries.delete(id);
        else if (entry.mine || entry.pending) set({ ...entry, mine: null, pending: null });
      }
      changed();
    },

    async setVote(id, on, keep) {
      const group = client.ideas;
      if (!entries.has(id)) {
        const found = await attempt(() => group?.get(id));
        if (!found.ok) return found;
        put([found.value]);
      }
      const entry = entries.get(id)!;
      const seq = Math.max(Date.now(), (entry.pending?.seq ?? entry.mine?.seq ?? 0) + 1);
      const pend = (entry: Entry, queued: boolean) => {
        set({ ...entry, pending: { on, seq, queued } });
        changed();
      };
      // Only the latest click speaks: an older answer must not move what the person sees.
      const latest = () => {
        const now = entries.get(id);
        return now?.pending?.seq === seq ? now : undefined;
      };
      pend(entry, false);
      let outcome = await attempt(() => group?.setVote(id, on, { seq }), Object.keys);
      const waiting = keep && latest();
      if (waiting && !outcome.ok && ['network', 'timeout'].includes(outcome.error.code)) {
        pend(waiting, true);
        outcome = await attempt(() => keep({ kind: 'vote', idea: id, on, seq }));
      }
      const now = latest();
      if (!now) return undefined;
      const { idea, mine } = now;
      if (!outcome.ok) {
        const { reason } = outcome.error;
        set({ idea, mine: mine && reason && reason !== 'yes' ? { ...mine, can: { ...mine.can, vote: reason as Permission } } : mine, pending: null });
        changed();
        return outcome;
      }
      const { voted, votes, rev, seq: sent, remaining } = outcome.value;
      set({
        idea: rev >= idea.rev ? { ...idea, votes, rev } : idea,
        mine: { ...nothingMine, ...mine, voted, seq: sent },
        pending: null,
      });
      spend(idea.board, remaining);
      changed();
      return { ok: true, value: { voted, votes } };
    },
  };
}

/** The one ideas store of a client. */
export const ideasOf = ofClient(createIdeasStore);
