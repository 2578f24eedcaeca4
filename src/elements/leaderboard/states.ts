import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import { errorText } from '../shared/failure.ts';

const renderRetry = (m: Messages, onRetry: () => void) => html`<button class="button plain compact" type="button" @click=${onRetry}>${m.t('act.retry')}</button>`;

/** Nothing to show: why, and what to do next. */
export const renderState = (part: string, title: string, next?: unknown, act?: unknown): TemplateResult => html`
  <div class="state" part=${part}><p class="label">${title}</p>${next ? html`<p class="quiet">${next}</p>` : nothing}${act}</div>`;

/** What could not be loaded, and the way to try again where that may help. */
export function renderFailure(m: Messages, error: CommunityError | null, onRetry: () => void): TemplateResult {
  if (!error || error.code === 'not-found') return renderState('failed', m.t('leaderboard.missing'), undefined, error ? renderRetry(m, onRetry) : undefined);
  return renderState('failed', m.t('leaderboard.failed'), errorText(m, error), error.code === 'unsupported' ? undefined : renderRetry(m, onRetry));
}

/** What is shown could not be refreshed, or a part of it could not be had. */
export const renderStale = (m: Messages, text: unknown, onRetry: () => void): TemplateResult =>
  html`<p class="notice bad row spread wrap" part="stale"><span>${text}</span>${renderRetry(m, onRetry)}</p>`;

/** The box of rows that are still to come. */
export const renderSkeleton = (rows = 3): TemplateResult =>
  html`<div class="coming" aria-hidden="true">${Array.from({ length: rows }, () => html`<div class="skeleton line"></div>`)}</div>`;
