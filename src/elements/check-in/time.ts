import { css, html, nothing, type TemplateResult } from 'lit';
import { own } from '../../controllers/page-watch.ts';
import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { createTimeSpentStore, type TimeSpentStore } from '../../stores/time-spent.ts';
import { errorText } from '../shared/failure.ts';
import type { CheckInContext, CheckInHost, CheckInPart } from './context.ts';

export { words } from './part-words.ts';
export const styles = [css`
  .spent { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--_space-3); }
  .spent p { margin: 0; }
  .spent .button { min-block-size: 1.8em; padding-block: 0; }
  .spent .rest-hint { flex-basis: 100%; }
  @media (pointer: coarse) { .spent .button { min-block-size: 44px; } }
`];
export const makePart = (host: CheckInHost): CheckInPart => new TimePart(host);

/** After so much of a day (seconds) a rest is recommended. */
const restAfter = 3600;
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchstart', 'touchmove'] as const;

const hours = once(locale => new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'short' }));
const minutes = once(locale => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }));
const shortMinutes = once(locale => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }));
const units = once(locale => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }));

/** A length of time in whole minutes, in the reader's own way of writing it. */
export function spentText(seconds: number, { formats }: Pick<Messages, 'formats'>): string {
  const total = Math.floor(seconds / 60);
  if (total < 60) return minutes(formats).format(total);
  const rest = total % 60;
  return units(formats).format([hours(formats).format(Math.floor(total / 60)), ...(rest ? [shortMinutes(formats).format(rest)] : [])]);
}

/** One page of a browser at a time; without locks each sends, which counts nothing twice. */
const alone = (name: string) => (work: () => Promise<void>, signal: AbortSignal): void => {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) void work();
  else {
    locks.request(name, { signal }, work).catch(() => {
      // Given up before it was its turn; or a frame that may not ask, whose own stretches do no harm.
      if (!signal.aborted) void work();
    });
  }
};

/** Counts the time that a member who wants that spends here, and tells them alone. */
class TimePart implements CheckInPart {
  #host: CheckInHost;
  #store: TimeSpentStore | undefined;
  #life: AbortController | undefined;
  #asOf = '';

  constructor(host: CheckInHost) {
    this.#host = host;
  }

  render(context: CheckInContext): TemplateResult | typeof nothing {
    const { m, status } = context;
    if (!status?.time) return nothing;
    this.#start(context);
    if (status.asOf !== this.#asOf) {
      this.#asOf = status.asOf;
      const store = this.#store;
      queueMicrotask(() => { store?.forget(); });
    }
    const { seconds, week } = this.#store?.$spent.get() ?? status.time;
    return html`
      <div class="spent small quiet" part="time" role="group" aria-label=${m.t('spent.label')}>
        <p class="tabular">${m.t('spent.today', { today: spentText(seconds, m), week: spentText(week, m) })}</p>
        <p>${m.t('spent.only')}</p>
        <button class="button text" type="button" @click=${() => { void this.#off(context); }}>${m.t('spent.off')}</button>
        ${seconds >= restAfter ? html`<p class="rest-hint">${m.t('spent.rest')}</p>` : nothing}
      </div>`;
  }

  personChanged(): void {
    this.#stop(true);
  }

  disconnected(): void {
    this.#stop(false);
  }

  #start({ connection, program, store: checkIns }: CheckInContext): void {
    const denied = () => {
      const { service, analytics = service } = connection.storage.consent ?? {};
      return analytics === 'denied';
    };
    if (this.#life || !this.#host.isConnected || denied()) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    // Whoever denies it meanwhile is counted no longer, and what was not sent is forgotten.
    const counting = (work: () => void) => { if (denied()) this.#stop(true); else work(); };
    const store = this.#store = createTimeSpentStore({
      client: connection.client.checkIns, program: program.id, now: () => checkIns.now(),
      playing: () => [...own('querySelectorAll').call(document, 'video, audio') as NodeListOf<HTMLMediaElement>].some(media => !media.paused && !media.ended),
      every: (milliseconds, tick) => {
        const timer = setInterval(() => { counting(tick); }, milliseconds);
        return () => { clearInterval(timer); };
      },
      alone: alone(`minga-time ${connection.id} ${program.id}`),
    });
    const see = () => { store.see(own('visibilityState') === 'visible'); };
    for (const name of signs) addEventListener(name, () => { counting(() => { store.touch(); }); }, { capture: true, passive: true, signal });
    addEventListener('visibilitychange', see, { signal });
    addEventListener('pagehide', () => { store.see(false); }, { signal });
    addEventListener('pageshow', see, { signal });
    const stops = [
      store.$spent.listen(() => { this.#host.requestUpdate(); }),
      // Switched off, here or elsewhere: then nothing of this is drawn any more.
      checkIns.$state.listen(({ status }) => { if (status.state === 'ready' && !status.value?.time) this.#stop(true); }),
    ];
    signal.addEventListener('abort', () => { for (const stop of stops) stop(); });
    queueMicrotask(see);
  }

  #stop(drop: boolean): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#store?.stop(drop);
    this.#asOf = '';
  }

  async #off({ m, store, say }: CheckInContext): Promise<void> {
    const outcome = await store.update({ time: false });
    if (!outcome) return;
    say(outcome.ok ? m.t('spent.stopped') : m.t('rules.notSaved', { reason: errorText(m, outcome.error) }), !outcome.ok);
    if (outcome.ok) this.#host.focus();
  }
}
