import { html, type TemplateResult } from 'lit';
import { loadMessages, type Messages } from '../../i18n/messages.ts';
import { adopt } from '../shared/adopt.ts';
import type { CheckInContext, CheckInHost, CheckInModule, CheckInPart, CheckInPartName } from './context.ts';
import { renderLate } from './states.ts';

const loads: Record<CheckInPartName, () => Promise<CheckInModule>> = {
  calendar: () => import('./calendar.ts'),
  organiser: () => import('./organiser.ts'),
  events: () => import('./events.ts'),
  badges: () => import('./badges.ts'),
  rules: () => import('./rules.ts'),
  time: () => import('./time.ts'),
};

/** The parts of a check-in that come when they are first shown. */
export class LazyParts {
  #host: CheckInHost;
  #arrived: () => void;
  #parts = new Map<CheckInPartName, CheckInPart | 'coming' | 'failed'>();

  constructor(host: CheckInHost, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /** A part that is there; otherwise it is on its way from now on. */
  want(name: CheckInPartName, m: Messages): CheckInPart | undefined {
    const known = this.#parts.get(name);
    if (!known) void this.#load(name, m.locale);
    return typeof known === 'object' ? known : undefined;
  }

  render(name: CheckInPartName, context: CheckInContext): unknown {
    const part = this.want(name, context.m);
    return part ? part.render(context) : this.#renderWaiting(name, context.m);
  }

  /** Another person, or nobody, is signed in. */
  personChanged(): void {
    for (const part of this.#here) part.personChanged?.();
  }

  disconnected(): void {
    for (const part of this.#here) part.disconnected?.();
  }

  get #here(): CheckInPart[] {
    return [...this.#parts.values()].filter(part => typeof part === 'object');
  }

  #renderWaiting(name: CheckInPartName, m: Messages): TemplateResult {
    const retry = () => {
      this.#parts.delete(name);
      this.#host.requestUpdate();
    };
    return this.#parts.get(name) === 'failed'
      ? html`<p class="notice row spread wrap"><span>${m.t('checkIn.partFailed')}</span><button class="button plain compact" type="button" @click=${retry}>${m.t('act.retry')}</button></p>`
      : renderLate(m);
  }

  async #load(name: CheckInPartName, locale: string): Promise<void> {
    this.#parts.set(name, 'coming');
    try {
      const { styles, words, makePart } = await loads[name]();
      words();
      if (!await loadMessages(locale)) throw new Error('The words could not be fetched');
      adopt(this.#host.renderRoot as ShadowRoot, ...styles);
      this.#parts.set(name, makePart(this.#host));
      this.#arrived();
    } catch {
      // Said where the part would be, with a way to try again.
      this.#parts.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }
}
