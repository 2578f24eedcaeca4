import { CommunityError } from '../client/errors.ts';
import type { CheckInDraft, CheckInPatch, CheckInResult, CheckInStatus } from '../protocol/check-in.ts';
import { attempt, type Outcome } from './attempt.ts';
import type { CheckInCore } from './check-in.ts';
import { dateAt, isChecked, turned, withTap, type Tap } from './check-in-view.ts';
import { newKey } from './draft.ts';
import { scoreChanged } from './score-changes.ts';

/** What a person does with a check-in; it comes once there is something to do it with. Its actions never reject. */
export interface CheckInActs {
  /**
   * Checks in for the time `at` by the device's clock (default: now), or makes up for `date`. It shows at once; where the
   * network does not answer, it waits on this device. Undefined when that day is on its way already or nobody is interested any more.
   */
  mark(tap?: { at?: number; date?: string }): Promise<Outcome<CheckInResult> | undefined>;
  /** Takes today's check-in back, or the tap that still waits. */
  undo(): Promise<Outcome<CheckInStatus | null> | undefined>;
  update(patch: CheckInPatch): Promise<Outcome<CheckInStatus> | undefined>;
  /** Puts what was refused, or has been celebrated, away. */
  dismiss(): void;
  /** A check-in that an earlier page could not send and this one has; once, for whoever tells of it. */
  takeNews(): CheckInResult | undefined;
  /** A status once its day has ended, see `check-in-view.ts`. */
  readonly turned: typeof turned;
  /** From now on takes over what the queue and other tabs say, and tells these; answers how to stop. */
  watch(): () => void;
}

export function createCheckInActs(core: CheckInCore): CheckInActs {
  const { client, queue, id, program, $state, patch, took, loadStatus, identify } = core;
  const group = client.checkIns;
  let news: CheckInResult | undefined;
  /** Keys of taps that this page has given to the queue and waits for. */
  const keeping = new Set<string>();
  core.withTaps = (status, taps) => taps.reduce(withTap, status);
  core.open = (taps, status) => taps.filter(({ day, state, key }) => state === 'sending' || keeping.has(key) || !isChecked(status, day));

  /** Whether somebody else is here now: what one person did must not show to the next. Who it is may be learnt while an act is on its way. */
  const isGone = (who: string | null): boolean => who !== null && core.member() !== who;
  const without = (key: string) => $state.get().taps.filter(tap => tap.key !== key);

  function settle(key: string, day: string, outcome: Outcome<CheckInResult>): void {
    if (outcome.ok) {
      patch({ taps: without(key), result: outcome.value });
      took(outcome.value.status);
      scoreChanged(client);
    } else {
      patch({ taps: without(key), refused: { day, error: outcome.error } });
      if (!outcome.error.retryable) void loadStatus();
    }
  }

  /** Takes over what waits since an earlier page, or was refused meanwhile. */
  const onQueue: Parameters<typeof queue.watch>[0] = (acts, sent) => {
    let taps = [...$state.get().taps];
    let { refused } = $state.get();
    if (refused?.key && !acts.some(({ act }) => 'key' in act && act.key === refused!.key)) refused = null;
    for (const one of acts) {
      const { act } = one;
      if (act.kind !== 'check-in' || act.program !== program) continue;
      const at = Date.parse(act.draft.at ?? '') || one.createdAt;
      const day = act.draft.date ?? dateAt(at, $state.get().status.value?.zone ?? act.draft.zone ?? 'UTC');
      const mine = taps.find(tap => tap.key === act.key);
      if (one.state === 'needs-you') {
        if (keeping.has(act.key)) continue;
        refused = { day, error: new CommunityError(one.error ?? 'unavailable'), key: act.key };
        taps = taps.filter(tap => tap !== mine);
      } else if (!mine) taps.push({ day, at, draft: act.draft, key: act.key, state: 'queued' });
      // Said to be kept once it is.
      else taps[taps.indexOf(mine)] = { ...mine, state: 'queued' };
    }
    patch({ taps, refused });
    const { act } = sent ?? {};
    // What this page has kept is settled where it was tapped.
    if (act?.kind !== 'check-in' || act.program !== program || keeping.has(act.key)) return;
    news = sent!.result as CheckInResult;
    settle(act.key, '', { ok: true, value: news });
  };
  return {
    turned,
    watch() {
      const stop = queue.watch(onQueue);
      const life = new AbortController();
      let channel: BroadcastChannel | undefined;
      try {
        channel = new BroadcastChannel(`minga:${id}:check-in:${program}`);
        channel.addEventListener('message', () => void loadStatus(), { signal: life.signal });
        core.tell = () => { channel?.postMessage(0); };
      } catch {
        // An old browser, or a frame that may not: other tabs look again when they are come back to.
      }
      return () => {
        stop();
        life.abort();
        channel?.close();
        core.tell = () => {};
      };
    },

    async mark({ at: tapped = Date.now(), date } = {}) {
      // How far the device's clock is off is known from the first status on.
      if (!$state.get().status.value) await core.asked();
      const at = tapped + core.skew();
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const { status: { value }, taps } = $state.get();
      const day = date ?? dateAt(at, value?.zone ?? zone);
      if (taps.some(tap => tap.day === day) || (value && isChecked(value, day))) return undefined;
      const key = newKey();
      // Said from the first try on, so that each try says the same, and a tap before midnight counts for its day.
      const draft: CheckInDraft = date ? { date } : { at: new Date(at).toISOString(), zone };
      const tap: Tap = { day, at, draft, key, state: 'sending' };
      patch({ taps: [...taps, tap], refused: null, result: null });
      let outcome = await attempt(() => group?.mark(program, draft, { key }), Object.keys);
      const waits = () => $state.get().taps.some(one => one.key === key);
      if (waits() && !outcome.ok && ['network', 'timeout'].includes(outcome.error.code)) {
        if (!core.member()) await identify();
        keeping.add(key);
        if (core.member()) outcome = await attempt(() => queue.keep<CheckInResult>({ kind: 'check-in', program, draft, key }));
        keeping.delete(key);
      }
      if (!waits()) return undefined;
      if (!outcome.ok && outcome.error.code === 'conflict') {
        // It is no longer kept here: another tab has sent it, or it was refused there.
        patch({ taps: without(key) });
        void loadStatus();
        return undefined;
      }
      settle(key, day, outcome);
      return outcome;
    },

    async undo() {
      const { status: { value }, taps, busy } = $state.get();
      const tap = taps.find(one => one.day === value?.date);
      if (tap?.state === 'queued') {
        patch({ taps: without(tap.key) });
        void queue.discard(tap.key).catch(() => undefined);
        return { ok: true, value: value ?? null };
      }
      const today = value?.today;
      if (busy || tap || !today) return undefined;
      const who = core.member();
      patch({ busy: true });
      const outcome = await attempt(() => group?.undo?.(today.id));
      if (isGone(who)) return undefined;
      patch({ busy: false });
      if (!outcome.ok) return outcome;
      patch({ result: null });
      took(outcome.value);
      scoreChanged(client);
      return outcome;
    },

    async update(change) {
      if ($state.get().busy) return undefined;
      const who = core.member();
      patch({ busy: true });
      const outcome = await attempt(() => group?.update?.(program, change));
      if (isGone(who)) return undefined;
      patch({ busy: false });
      if (outcome.ok) took(outcome.value);
      return outcome;
    },

    dismiss() {
      const { refused } = $state.get();
      if (refused?.key) void queue.discard(refused.key).catch(() => undefined);
      patch({ refused: null, result: null });
    },

    takeNews() {
      const taken = news;
      news = undefined;
      return taken;
    },
  };
}
