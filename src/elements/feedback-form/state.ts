import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import { errorText } from '../shared/failure.ts';

/** Instead of the questions: why there are none, and what to do. */
export function renderState(m: Messages, text: string, onRetry?: () => void, error?: CommunityError): TemplateResult {
  return html`
    <div class="state" part="state"><p class="label">${text}</p>
      ${error ? html`<p class="quiet">${errorText(m, error)}</p>` : nothing}
      ${onRetry ? html`<button class="button plain" type="button" @click=${onRetry}>${m.t('act.retry')}</button>` : nothing}</div>`;
}
