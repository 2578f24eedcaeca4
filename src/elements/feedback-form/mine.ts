import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommunityClient } from '../../client/client.ts';
import type { CommunityError } from '../../client/errors.ts';
import { ReturnController } from '../../controllers/return-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Community } from '../../protocol/community.ts';
import type { FormText, Receipt } from '../../protocol/feedback.ts';
import { communityOf } from '../../stores/community.ts';
import { createReceiptsStore, type ReceiptsState, type ReceiptsStore } from '../../stores/receipts.ts';
import { isComing, type Remote } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import { knownWord } from '../shared/known.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import { mineStyles } from './mine.styles.ts';
import { dayOf } from './when.ts';

export const styles = [mineStyles];

/** What the list is drawn with. */
export interface MineContext {
  m: Messages;
  text(words: FormText | undefined): string;
  /** Milliseconds since 1970. */
  now: number;
  /** Level of each item's heading. */
  level: number;
}

/** What this person has sent and what the brand answered; it looks again whenever they come back to the page. */
export class Mine {
  #host: LitElement;
  #announce: (text: string) => void;
  #store: ReceiptsStore;
  #state: StoreController<ReceiptsState>;
  #community: StoreController<Remote<Community>>;

  constructor(host: LitElement, client: CommunityClient, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    this.#store = createReceiptsStore(client.feedback);
    this.#community = new StoreController(host, communityOf(client));
    this.#state = new StoreController(host, this.#store.$state);
    new ReturnController(host, () => { void this.#store.refresh(); });
  }

  /** Somebody else is signed in now. */
  personChanged(): void {
    void this.#store.restart();
  }

  render(context: MineContext): TemplateResult {
    const { m } = context;
    const { list, more } = this.#state.value!;
    if (isComing(list)) return html`<ul class="sent-list" aria-busy="true" aria-label=${m.t('mine.loading')}>${[1, 2].map(() => html`<li class="skeleton mine-box" aria-hidden="true"></li>`)}</ul>`;
    if (list.state === 'failed' && !list.value) return this.#renderFailure(m, list.error);
    const { items, next } = list.value!;
    if (!items.length) return html`<div class="state" part="empty"><slot name="empty"><p class="label">${m.t('mine.empty')}</p><p class="quiet">${m.t('mine.emptyNext')}</p></slot></div>`;
    return html`
      ${list.state === 'failed' ? html`<p class="notice bad row spread wrap"><span>${m.t('mine.failed')}<br>${errorText(m, list.error)}</span>${this.#retry(m)}</p>` : nothing}
      <ul class="sent-list" part="receipts">${repeat(items, ({ id }) => id, receipt => renderReceipt(receipt, context, this.#community.value?.value?.brand ?? ''))}</ul>
      ${typeof more === 'object' ? html`<p class="notice bad">${errorText(m, more)}</p>` : nothing}
      ${next ? html`<p class="mine-more"><button class="button plain" type="button" part="more" aria-busy=${more === 'loading'} @click=${() => { void this.#more(m); }}>${m.t('mine.more')}</button></p>` : nothing}`;
  }

  #renderFailure(m: Messages, error: CommunityError): TemplateResult {
    if (error.code === 'unauthenticated' || error.code === 'forbidden') {
      return html`<div class="state" part="sign-in"><p class="label">${m.t('mine.signIn')}</p><slot name="sign-in"></slot></div>`;
    }
    if (error.code === 'unsupported') return html`<div class="state" part="failed"><p class="quiet">${m.t('mine.unsupported')}</p></div>`;
    return html`<div class="state" part="failed"><p class="label">${m.t('mine.failed')}</p><p class="quiet">${errorText(m, error)}</p>${this.#retry(m)}</div>`;
  }

  #retry(m: Messages): TemplateResult {
    return html`<button class="button plain compact" type="button" @click=${() => { void this.#store.refresh(); }}>${m.t('act.retry')}</button>`;
  }

  /** Shows more, and brings the focus to the first that is new. */
  async #more(m: Messages): Promise<void> {
    const shown = this.#state.value!.list.value?.items.length ?? 0;
    const count = await this.#store.loadMore();
    if (!count) return;
    this.#announce(m.t('mine.loaded', { count }));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.sent-one')[shown]?.focus();
  }
}

function renderReceipt({ number, title, excerpt, at, state, replyBy, answer }: Receipt, { m, text, now, level }: MineContext, brand: string): TemplateResult {
  const name = title ? text(title) : '';
  return html`
    <li class="sent-one" part="receipt" tabindex="-1">
      <p class="row spread wrap">
        <span class="label" role="heading" aria-level=${level} dir="auto">${name || m.t('mine.number', { number })}</span>
        <span class="chip state-${state}">${knownWord(m, `mine.${state}`)}</span>
      </p>
      ${excerpt ? html`<p class="excerpt" dir="auto">${excerpt}</p>` : nothing}
      <p class="small quiet meta">
        <time datetime=${at} title=${m.date(at)}>${m.age(at, now)}</time>
        ${name ? html`<span>${m.t('mine.number', { number })}</span>` : nothing}
        ${replyBy && !answer && state !== 'closed' ? html`<span>${m.t('mine.replyBy', { date: dayOf(replyBy, m) })}</span>` : nothing}
      </p>
      ${answer ? html`
        <blockquote class="reply" part="answer" aria-label=${m.t('mine.answer', { brand })}>
          <p class="row wrap"><bdi class="name">${answer.author.name ?? brand}</bdi>
            ${answer.author.name && brand && answer.author.name !== brand ? html`<span class="chip">${brand}</span>` : nothing} <time class="small quiet" datetime=${answer.at}>${m.age(answer.at, now)}</time></p>
          ${renderMarkdown(answer.text)}
        </blockquote>` : nothing}
    </li>`;
}
