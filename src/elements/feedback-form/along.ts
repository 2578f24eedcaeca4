import type { LitElement } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Answers, FormDefinition, FormText } from '../../protocol/feedback.ts';
import { fieldsOf } from '../../protocol/form-shown.ts';
import type { Along } from '../../stores/feedback-acts.ts';
import { adopt } from '../shared/adopt.ts';
import type * as context from './context.ts';
import { loadPart } from './lazy.ts';
import type { ProofOfWork } from './proof.ts';

/** What a form sends besides its answers: what it declares, shown to the person before, and a proof of work. Both come when a form wants them. */
export class SendAlong {
  #host: LitElement;
  #context: { part: typeof context; sent: context.SentAlong } | undefined;
  #coming: Promise<unknown> | undefined;
  #proof: { of: string; work: Promise<ProofOfWork> } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Fetches what the form needs, and begins with the work for its proof. */
  want(form: FormDefinition, locale: string, connection: Connection): void {
    if (form.context?.length || fieldsOf(form).some(({ type }) => type === 'hidden')) {
      // Where it cannot be had nobody can be shown what is sent, so nothing is.
      this.#coming ??= loadPart(locale, () => import('./context.ts')).then(part => {
        adopt(this.#host.renderRoot, ...part.styles);
        this.#context = { part, sent: new part.SentAlong() };
        this.#host.requestUpdate();
      }, () => undefined);
    }
    if (form.proofBits) void this.#proofOf(form.id, connection)?.then(proof => { proof.start(); }, () => undefined);
  }

  /** Names it all for the person. */
  render(m: Messages, form: FormDefinition, answers: Answers, metadata: context.Metadata | null, language: string, text: (words: FormText | undefined) => string): unknown {
    const { part, sent } = this.#context ?? {};
    return part && sent && part.renderAlong(m, sent.of(form, metadata, language), form, answers, text);
  }

  /** Collects it; rejects when no proof can be had. */
  async collect(form: FormDefinition, metadata: context.Metadata | null, language: string, connection: Connection): Promise<Along> {
    const proof = form.proofBits ? await (await this.#proofOf(form.id, connection))?.take() : undefined;
    const context = form.context?.length ? this.#context?.sent.of(form, metadata, language) : undefined;
    return { ...(proof && { proof }), ...(context && { context }) };
  }

  /** The proof has been used, or refused. */
  spent(): void {
    void this.#proof?.work.then(proof => { proof.spent(); }, () => undefined);
  }

  /** Stops working for a form that is no longer shown. */
  stop(): void {
    void this.#proof?.work.then(proof => { proof.cancel(); }, () => undefined);
  }

  #proofOf(form: string, { client: { feedback } }: Connection): Promise<ProofOfWork> | undefined {
    const challenge = feedback?.challenge?.bind(feedback);
    if (!challenge) return undefined;
    if (this.#proof?.of !== form) this.stop();
    else return this.#proof.work;
    const work = import('./proof.ts').then(({ ProofOfWork }) => new ProofOfWork({ challenge }, form));
    this.#proof = { of: form, work };
    work.catch(() => { this.#proof = undefined; });
    return work;
  }
}
