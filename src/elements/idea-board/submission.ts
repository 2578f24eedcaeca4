import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { errorText } from './states.ts';
import { reasonText } from './vote.ts';

/** Why an act failed, in words: the reason the server gives, else what its code means. */
export function failureText(m: Messages, error: CommunityError): string {
  return error.reason && error.reason !== 'yes' ? reasonText(m, error.reason) : errorText(m, error);
}

/** Escape closes a form in place, not the dialog around it. */
export function keepOpen(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** Whether an act may go ahead; `refused` is called when nobody signs the person in. */
export type Allow = (refused: () => void) => Promise<boolean>;

/** What an element gives to its forms. */
export interface FormHost extends ReactiveControllerHost {
  /** Says something to those who cannot see it. */
  announce(text: string): void;
}

type Stage = 'idle' | 'sending' | 'sign-in' | CommunityError;

/** One form on its way to the server: it sends once at a time, and knows why it did not get there. */
export class Submission {
  #host: FormHost;
  #state: Stage = 'idle';

  constructor(host: FormHost) {
    this.#host = host;
  }

  get sending(): boolean { return this.#state === 'sending'; }

  /** Forgets what went wrong, since the person has changed something. */
  reset(): void {
    if (!this.sending) this.#set('idle');
  }

  /** Sends if allowed; undefined when it was not sent. */
  async run<T>(allow: Allow, m: Messages, send: () => Promise<Outcome<T>>): Promise<Outcome<T> | undefined> {
    if (this.sending) return undefined;
    this.#set('sending');
    if (!await allow(() => undefined)) {
      this.#set('sign-in');
      this.#host.announce(m.t('auth.needed'));
      return undefined;
    }
    const outcome = await send();
    this.#set(outcome.ok ? 'idle' : outcome.error);
    if (!outcome.ok) this.#host.announce(`${failureText(m, outcome.error)} ${m.t('draft.safe')}`);
    return outcome;
  }

  /** What went wrong; `why` says it in words of the form's own. */
  render(m: Messages, id: string, why?: string): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state === 'sign-in') return html`<p class="notice" id=${id}>${m.t('auth.needed')}</p>`;
    if (state === 'idle' || state === 'sending') return nothing;
    return html`<p class="notice bad" id=${id}>${why ?? failureText(m, state)} ${m.t('draft.safe')}</p>`;
  }

  /** What went wrong last, if the server was asked. */
  get error(): CommunityError | null {
    return typeof this.#state === 'string' ? null : this.#state;
  }

  #set(state: Stage): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
