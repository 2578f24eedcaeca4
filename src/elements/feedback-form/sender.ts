import type { LitElement } from 'lit';
import { emit } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FormDefinition, Receipt } from '../../protocol/feedback.ts';
import type { Along, FeedbackActs } from '../../stores/feedback-acts.ts';
import type { FeedbackStore } from '../../stores/feedback-form.ts';
import { whyText } from './failing.ts';
import type { FormSession } from './session.ts';

/** What sending needs of the element. */
export interface SenderHost {
  element: LitElement;
  session: FormSession;
  store: FeedbackStore;
  acts: FeedbackActs;
  m(): Messages;
  announce(text: string): void;
  /** Shows what is to be mended. */
  showFaults(): void;
  along(definition: FormDefinition): Promise<Along>;
  /** One try is over. */
  tried(): void;
  sent(receipt: Receipt): void;
}

/** Sends a form once at a time: after the uploads, the checks, the page's consent and, where only members may answer, the sign-in. */
export class Sender {
  /** Whether somebody has to sign in, and the page did not take that on. */
  signIn = false;
  #host: SenderHost;
  #busy = false;
  #work = new Set<Promise<unknown>>();

  constructor(host: SenderHost) {
    this.#host = host;
  }

  /** Work without which an answer is not complete: sending waits for it. */
  wait(work: Promise<unknown>): void {
    const done = () => { this.#work.delete(settled); };
    const settled: Promise<unknown> = work.then(done, done);
    this.#work.add(settled);
  }

  /** Resolves to the receipt, or to null when nothing was sent; the form says why. */
  async send(): Promise<Receipt | null> {
    if (this.#busy) return null;
    this.#busy = true;
    try {
      while (this.#work.size) await Promise.all(this.#work);
      return await this.#send();
    } finally {
      this.#busy = false;
      this.#host.element.requestUpdate();
    }
  }

  async #send(): Promise<Receipt | null> {
    const { element, session, store, acts, announce, showFaults, along, tried, sent } = this.#host;
    const { form } = session;
    if (!acts.check()) {
      showFaults();
      return null;
    }
    if (!emit(element, 'minga-feedback-sending', { form })) return null;
    this.signIn = false;
    announce(this.#host.m().t('feedback.sending'));
    const outcome = await acts.send(async () => {
      const { definition } = store.$state.get().form.value!;
      if (definition.access === 'members' && !await session.allow({ kind: 'feedback', form }, () => { this.signIn = true; })) return null;
      return along(definition);
    });
    if (store.left) return null;
    tried();
    const m = this.#host.m();
    if (outcome?.ok) {
      const { id, number } = outcome.value;
      announce(m.t('feedback.sent'));
      sent(outcome.value);
      emit(element, 'minga-feedback-sent', { form, receipt: { id, number } });
      return outcome.value;
    }
    if (outcome) emit(element, 'minga-error', { code: outcome.error.code, action: 'feedback' });
    if (store.$state.get().faults.length) showFaults();
    else announce(outcome ? m.t('feedback.safe', { why: whyText(m, outcome.error) }) : this.signIn ? m.t('feedback.members') : '');
    return null;
  }
}
