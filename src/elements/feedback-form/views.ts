import type { LitElement } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FormDefinition, FormText } from '../../protocol/feedback.ts';
import { adopt } from '../shared/adopt.ts';
import { loadPart } from './lazy.ts';
import type { Mine } from './mine.ts';
import type { Results } from './results.ts';

/** What the views are drawn with. */
export interface ViewContext {
  m: Messages;
  connection: Connection;
  /** Level of a heading in them. */
  level: number;
  text(words: FormText | undefined): string;
}

/** A view of something, once it is there; null when it could not be had. */
interface Late<Of, View> { of: Of; view?: View | null }

/** What is shown beside the form itself: what others answered, and what this person has sent before. Each comes when it is wanted. */
export class FormViews {
  #host: LitElement;
  #announce: (text: string) => void;
  #results: Late<string, Results> | undefined;
  #mine: Late<Connection, Mine> | undefined;

  constructor(host: LitElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Whether somebody's own feedback cannot be shown, because its part could not be had. */
  get failed(): boolean { return this.#mine?.view === null; }

  /** What others answered, fetched anew for each receipt; nothing until it is there. */
  renderResults(definition: FormDefinition, receipt: string, { m, connection, level, text }: ViewContext): unknown {
    if (this.#results?.of !== receipt) {
      const made: Late<string, Results> = this.#results = { of: receipt };
      void loadPart(m.locale, () => import('./results.ts')).then(({ Results, styles }) => {
        adopt(this.#host.renderRoot, ...styles);
        made.view = new Results(this.#host, connection.client.feedback, definition.id);
      }, () => { made.view = null; }).then(() => { this.#host.requestUpdate(); });
    }
    return this.#results.view?.render({ m, text }, definition, level);
  }

  /** What this person has sent; undefined until it is there. */
  renderMine({ m, connection, level, text }: ViewContext): unknown {
    if (this.#mine?.of !== connection) {
      const made: Late<Connection, Mine> = this.#mine = { of: connection };
      void loadPart(m.locale, () => import('./mine.ts')).then(({ Mine, styles }) => {
        adopt(this.#host.renderRoot, ...styles);
        made.view = new Mine(this.#host, connection.client, this.#announce);
      }, () => { made.view = null; }).then(() => { this.#host.requestUpdate(); });
    }
    return this.#mine.view?.render({ m, text, now: Date.now(), level });
  }

  /** Tries again what could not be had. */
  retry(): void {
    this.#mine = undefined;
    this.#host.requestUpdate();
  }

  /** Somebody else is signed in now. */
  personChanged(): void {
    this.#mine?.view?.personChanged();
  }
}
