import type { LitElement } from 'lit';
import { loadMessages } from '../../i18n/messages.ts';
import type { FeedbackStore } from '../../stores/feedback-form.ts';
import type { Answering, AnsweringHost } from './answering.ts';
import { renderState } from './state.ts';
import type { FormViews, ViewContext } from './views.ts';

/** The parts of the element that come when they are needed: all that goes on once somebody answers, and one's own feedback. */
export class LateParts {
  #element: LitElement;
  #host: (store: FeedbackStore) => AnsweringHost;
  #answering: Answering | undefined;
  #coming: { of: FeedbackStore; promise: Promise<Answering | undefined> } | undefined;
  #views: FormViews | 'coming' | 'failed' | undefined;

  constructor(element: LitElement, host: (store: FeedbackStore) => AnsweringHost) {
    this.#element = element;
    this.#host = host;
  }

  /** What goes on with the answers of a store; undefined until it is there. */
  of(store: FeedbackStore | undefined): Answering | undefined {
    return store && this.#answering?.store === store ? this.#answering : undefined;
  }

  /** Whether it is on its way. */
  comes(store: FeedbackStore | undefined): boolean {
    return !!store && this.#coming?.of === store && !this.of(store);
  }

  /** Fetches what goes on with the answers; undefined when it could not be had, and the next call tries again. */
  need(store: FeedbackStore | undefined): Promise<Answering | undefined> {
    if (!store) return Promise.resolve(undefined);
    if (this.#coming?.of === store) return this.#coming.promise;
    const host = this.#host(store);
    const promise = Promise.all([import('./answering.ts'), loadMessages(host.m().locale)]).then(async ([{ Answering }]) => {
      const made = new Answering(host, store);
      await made.acts.identify();
      if (this.#coming?.of !== store) return undefined;
      this.#answering?.stop();
      this.#answering = made;
      this.#element.requestUpdate();
      return made;
    }, () => {
      if (this.#coming?.of === store) this.#coming = undefined;
      this.#element.requestUpdate();
      return undefined;
    });
    this.#coming = { of: store, promise };
    return promise;
  }

  /** What this person has sent; undefined until it is there. */
  renderMine(view: ViewContext, announce: (text: string) => void): unknown {
    const load = () => {
      this.#views = 'coming';
      void import('./views.ts').then(({ FormViews }) => new FormViews(this.#element, announce), () => 'failed' as const).then(views => {
        this.#views = views;
        this.#element.requestUpdate();
      });
    };
    if (!this.#views) load();
    const views = this.#views;
    const retry = () => {
      load();
      this.#element.requestUpdate();
    };
    if (views === 'failed' || (typeof views === 'object' && views.failed)) return renderState(view.m, view.m.t('feedback.failed'), retry);
    return typeof views === 'object' ? views.renderMine(view) : undefined;
  }

  /** Somebody else is signed in now. */
  personChanged(left: boolean): void {
    if (left) {
      this.#answering?.stop();
      this.#answering = this.#coming = undefined;
    } else void this.#answering?.acts.identify();
    if (typeof this.#views === 'object') this.#views.personChanged();
  }
}
