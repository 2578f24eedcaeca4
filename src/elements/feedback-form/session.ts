import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { ConnectionController } from '../../controllers/connection-controller.ts';
import { own } from '../../controllers/page-watch.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { PendingAct } from '../../events.ts';
import type { Answers } from '../../protocol/feedback.ts';
import { createFeedbackStore, type FeedbackState, type FeedbackStore } from '../../stores/feedback-form.ts';
import { warnOfLack } from '../shared/lack.ts';
import type { FormSource, SourceHost } from './source.ts';

interface SessionHost extends LitElement, SourceHost {
  endpoint: string | null;
  view: 'form' | 'mine';
}

/** The text of a definition that stands inside the element. */
const scriptOf = (host: HTMLElement): string => host.querySelector(':scope>script[type$="/json"]:not([slot])')?.textContent?.trim() ?? '';

/** What stands behind a form on the page: where it comes from, its connection and its store, made anew when any of them changes. */
export class FormSession implements ReactiveController {
  #host: SessionHost;
  #connection: ConnectionController;
  #state: StoreController<FeedbackState>;
  #language: () => string;
  #wishes: () => readonly string[];
  #wanted = false;
  #named = '';
  #given: unknown;
  #source: FormSource | null | undefined;
  #prefilled: Answers = {};
  #onReset: (event: Event) => void;
  #resumed: FeedbackStore | undefined;
  #around: HTMLFormElement | null = null;
  store: FeedbackStore | undefined;
  /** Whether a draft waited when the form came. */
  drafted = false;

  /** `language` answers in which the form is shown, `wishes` in which ones it is wanted, best first; `resume` carries on with an act that waited for its person; `identity` is told of another person. */
  constructor(host: SessionHost, language: () => string, wishes: () => readonly string[], on: {
    resume: (act: PendingAct) => boolean;
    identity: (left: boolean) => void;
    /** The page's form around it is reset. */
    reset: () => void;
  }) {
    this.#host = host;
    this.#language = language;
    this.#wishes = wishes;
    this.#onReset = event => { if (!event.defaultPrevented) on.reset(); };
    this.#state = new StoreController(host);
    this.#connection = new ConnectionController(host, {
      change: () => { this.#make(); },
      identity: left => {
        // What was written, sent or is on its way was another person's; of a session that merely ended it stays.
        if (left) {
          if (this.store) this.store.left = true;
          this.#make();
        }
        on.identity(left);
      },
      resume: act => this.state?.form.state === 'ready' && on.resume(act),
    });
    host.addController(this);
  }

  get connection(): Connection | undefined { return this.#connection.connection; }
  get state(): FeedbackState | undefined { return this.#state.value; }
  /** The form's id; empty while unknown. */
  get form(): string { return this.#source?.form ?? this.#host.form; }
  /** Whether the page's own definition cannot be shown. */
  get wrong(): boolean { return this.#source === null; }
  /** Whether the form is wanted now: it is near the window, or was asked to open. */
  get started(): boolean { return this.#wanted; }
  /** Whether nothing says which form, or of which community: no address, and no provider around that may still get one. */
  get missing(): boolean {
    return this.#wanted && ((this.#source?.form === '' && this.#host.view === 'form') || (!this.connection && !this.#host.closest('minga-community')));
  }

  hostConnected(): void {
    // Not as a form-associated element: there the attribute `form` would name the page's form.
    this.#around = this.#host.closest('form');
    this.#around?.addEventListener('reset', this.#onReset);
    // A definition inside the element is parsed after it has come into the page.
    if (own('readyState') === 'loading') addEventListener('DOMContentLoaded', () => { this.#host.requestUpdate(); }, { once: true });
  }

  hostDisconnected(): void {
    this.#around?.removeEventListener('reset', this.#onReset);
  }

  hostUpdate(): void {
    this.#find();
  }

  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#host.requestUpdate();
    this.#make();
    warnOfLack(this.#host, () => this.missing, 'a form, and ');
  }

  prefill(answers: Answers): void {
    this.#prefilled = { ...this.#prefilled, ...answers };
    this.store?.prefill(answers);
  }

  /** Carries on with an act that waited, once the form is there. */
  resume(): void {
    if (this.#resumed === this.store) return;
    this.#resumed = this.store;
    this.#connection.tryResume();
  }

  /** Whether a member is signed in; else the page is asked to sign the person in, and `refused` says so if nobody does. */
  allow(act: PendingAct, refused: () => void): Promise<boolean> {
    return this.#connection.allow(act, refused, true);
  }

  #find(): void {
    const { form, preset, definition } = this.#host;
    const script = definition ? '' : scriptOf(this.#host);
    const named = JSON.stringify([form, preset, script]);
    if (named === this.#named && definition === this.#given) {
      void this.#source?.speak?.(this.#wishes());
      return;
    }
    if (!form && !preset && !definition && !script && own('readyState') === 'loading') return;
    this.#named = named;
    this.#given = definition;
    this.#source = undefined;
    const take = (source: FormSource | null) => {
      this.#source = source;
      this.#make();
      this.#host.requestUpdate();
    };
    if (!preset && !definition && !script) take({ form });
    else {
      void import('./source.ts').then(({ findSource }) => findSource(this.#host, script, this.#wishes())).then(source => { if (named === this.#named && definition === this.#given) take(source); }, () => {
        // The part that checks or holds it could not be fetched: the backend may have the form all the same.
        if (named === this.#named) take({ form: form || preset });
      });
    }
  }

  #make(): void {
    const { connection } = this;
    const source = this.#source;
    this.store = this.#wanted && connection && source?.form ? createFeedbackStore({
      client: connection.client, form: source.form, definition: source.definition, storage: connection.storage,
      draftName: `minga:${connection.id}:draft:form:${source.form}`, language: this.#language,
    }) : undefined;
    this.drafted = !!this.store && !!connection?.storage.get(this.store.source.draftName);
    this.store?.prefill(this.#prefilled);
    this.#state.watch(this.store?.$state);
  }
}
