import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import { errorText } from '../shared/failure.ts';

/** The box of what is on its way; nothing in it before the check-in is near the window. */
export const renderLoading = (m: Messages, started: boolean): TemplateResult => html`
  <section class="panel" part="check-in" aria-busy="true" aria-label=${m.t('checkIn.loading')}>${started
    ? html`<div class="skeleton number"></div><div class="skeleton line"></div><div class="skeleton strip"></div>` : nothing}</section>`;

/** The room of a part that is on its way. */
export const renderLate = (m: Messages): TemplateResult => html`<div class="skeleton late" role="group" aria-busy="true" aria-label=${m.t('checkIn.loading')}></div>`;

/** Instead of the check-in: why there is none, and the way to try again where that may help. */
export const renderState = (m: Messages, title: string, error?: CommunityError, onRetry?: () => void): TemplateResult => html`
  <div class="state" part="state"><slot name="empty"><p class="label">${title}</p></slot>
    ${error ? html`<p class="quiet">${errorText(m, error)}</p>` : nothing}
    ${onRetry ? html`<button class="button plain" type="button" @click=${onRetry}>${m.t('act.retry')}</button>` : nothing}</div>`;

/** Something to tell, with what can be done about it. */
export const renderNotice = (text: unknown, act: string, onAct: () => void, { bad = false, signIn = false } = {}): TemplateResult => html`
  <div class="notice ${bad ? 'bad' : ''} row spread wrap" part="notice"><span>${text}</span>
    ${signIn ? html`<slot name="sign-in"></slot>` : nothing}
    <button class="button text compact" type="button" @click=${onAct}>${act}</button></div>`;
