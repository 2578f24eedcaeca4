import type { LitElement, ReactiveController } from 'lit';
import { loadMessages, messagesFor, onMessagesChange, type Messages, type OwnWords } from '../i18n/messages.ts';
import type { LocalText } from '../protocol/community.ts';
import { matchLocale } from '../i18n/locale.ts';
import { aroundOf, own, pageWatch } from './page-watch.ts';
import { Provided } from './provided.ts';

/** `lang` may change on any ancestor. */
const onLangChange = pageWatch(tell => {
  const observer = new MutationObserver(tell);
  observer.observe(own('documentElement'), { attributes: true, attributeFilter: ['lang'], subtree: true });
  return () => { observer.disconnect(); };
});

/** The `lang` that holds for an element: its own or its nearest ancestor's, through shadow roots. */
function langOf(element: Element): string {
  for (const node of aroundOf(element)) if (node.getAttribute('lang')) return node.getAttribute('lang')!;
  return '';
}

/**
 * The words a host speaks: by its own or its nearest ancestor's `lang`, then the provider's locale, then the community's
 * default, then the browser's. Follows when any of these changes, or when words arrive. A host without own words takes those of a
 * `<script type="application/json" slot="messages">` inside it.
 */
export class MessagesController implements ReactiveController {
  #host: LitElement & { messages?: OwnWords | null };
  #provided: Provided;
  #more: () => (string | null | undefined)[];
  #stops: (() => void)[] = [];
  #messages: Messages | undefined;
  #wanted = '';
  #own: unknown[] = [];
  #chosen = new WeakMap<LocalText, string>();

  /** False until the first words have come, or could not be had. */
  ready = false;

  /** `more` answers further wishes, best first, for a page and a provider that declare no language. */
  constructor(host: LitElement, provided = new Provided(host), more: () => (string | null | undefined)[] = () => []) {
    this.#host = host;
    this.#provided = provided;
    this.#more = more;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = [
      onMessagesChange(() => { this.#messages = undefined; this.#chosen = new WeakMap(); this.#host.requestUpdate(); }),
      onLangChange(() => { this.#host.requestUpdate(); }),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  hostUpdate(): void {
    try {
      // Each time, as a parser may come to the script after the element.
      this.#host.messages ??= JSON.parse(this.#host.querySelector(':scope>[slot=messages]')?.textContent ?? 'null') as OwnWords | null;
    } catch (error) {
      this.#host.messages = {};
      console.warn('Minga:', error);
    }
    const wanted = this.wishes;
    const joined = wanted.join(' ');
    const layers = this.#layers;
    if (this.#messages && joined === this.#wanted && layers.every((words, index) => words === this.#own[index])) return;
    this.#wanted = joined;
    this.#own = layers;
    this.#chosen = new WeakMap();
    this.#messages = messagesFor(wanted, layers);
    void loadMessages(wanted).then(() => {
      if (this.ready) return;
      this.ready = true;
      this.#host.requestUpdate();
    });
  }

  /** The words at hand now. */
  get m(): Messages {
    return this.#messages ??= messagesFor(this.wishes, this.#layers);
  }

  /** The best of a text that the brand wrote in several languages. */
  local(text: LocalText): string {
    // Matching tags costs more than drawing the word, and each card asks for the same few.
    let best = this.#chosen.get(text);
    if (best === undefined) {
      const tags = Object.keys(text);
      this.#chosen.set(text, best = text[matchLocale([this.m.locale, ...this.wishes], tags, tags[0] ?? '')] ?? '');
    }
    return best;
  }

  /** Words that stand over the page's: the host's own, then its provider's. */
  get #layers(): (OwnWords | null | undefined)[] {
    return [this.#host.messages, this.#provided.value?.messages];
  }

  /** The languages wanted, best first. */
  get wishes(): string[] {
    return [langOf(this.#host), this.#provided.value?.locale, ...this.#more(), ...navigator.languages].filter((tag): tag is string => !!tag);
  }
}
