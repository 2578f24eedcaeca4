import type { LitElement } from 'lit';
import type { FeedbackActs } from '../../stores/feedback-acts.ts';
import type { FeedbackStore } from '../../stores/feedback-form.ts';
import { idOf } from './fields/frame.ts';

/** What the guide needs of the element. */
export interface GuideHost {
  element: LitElement;
  store: FeedbackStore;
  acts: FeedbackActs;
  send(): void;
}

/** Leads through the form: from page to page, to what is to be mended, and the focus with it. */
export class Guide {
  #host: GuideHost;

  constructor(host: GuideHost) {
    this.#host = host;
  }

  /** Moves the focus to the first of these that is there, once it is drawn; of a group, to the control that Tab reaches. */
  focusOn(...selectors: string[]): void {
    const { element } = this.#host;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const found = selectors.map(selector => element.renderRoot.querySelector<HTMLElement>(selector)).find(Boolean);
      const inside = found?.localName === 'fieldset' ? found.querySelector<HTMLElement>(':checked') ?? found.querySelector<HTMLElement>('input, button, select, textarea') : null;
      (inside ?? found)?.focus();
    });
  }

  /** Leads to what is to be mended: the list of it, or the only one. */
  showFaults(): void {
    const fields = [...new Set(this.#host.store.$state.get().faults.map(({ field }) => field))];
    this.focusOn(...fields.length > 1 ? ['.summary'] : fields.map(id => `#${CSS.escape(idOf(id))}`));
  }

  readonly onGo = (event: Event, field: string): void => {
    event.preventDefault();
    this.focusOn(`#${CSS.escape(idOf(field))}`);
  };

  /** To the next page, or off with it. */
  readonly onSubmit = (event?: Event): void => {
    event?.preventDefault();
    const { store, acts, send } = this.#host;
    if (store.pageIndex() === store.pages().length - 1) send();
    else if (acts.next()) this.focusOn('.page-head');
    else this.showFaults();
  };

  readonly onBack = (): void => {
    this.#host.acts.back();
    this.focusOn('.page-head');
  };

  readonly onDiscard = (): void => {
    this.#host.acts.reset();
    this.focusOn('.page-head', '.questions fieldset', '.questions .field', '.questions input:not([tabindex])');
  };
}
