import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import { errorText } from '../shared/failure.ts';
import { soon } from './when.ts';

/** Why the answers did not arrive, in words. */
export function whyText(m: Messages, { code, retryAfter }: CommunityError): string {
  const wait = retryAfter ? m.t('feedback.wait', { when: soon(retryAfter, m) }) : '';
  switch (code) {
    case 'network': case 'timeout': return m.t(`error.${code}`);
    case 'unauthenticated': return m.t('feedback.members');
    case 'too-late': return m.t('feedback.closed');
    case 'limit': return retryAfter ? m.t('feedback.cooldown', { when: soon(retryAfter, m) }) : m.t('feedback.full');
    case 'rate-limited': return `${m.t('feedback.tooMany')} ${wait}`;
    case 'unavailable': case 'bad-response': return `${m.t('feedback.trouble')} ${wait}`;
    default: return `${m.t('feedback.refused')} ${m.t(`error.${code}`)}`;
  }
}

/** Above the button that sends: what went wrong, that nothing is gone, and another try where that may help. */
export function renderFailing(m: Messages, error: CommunityError, onRetry: () => void): TemplateResult {
  const again = error.retryable || !/^(limit|too-late|forbidden|not-found|unsupported)$/.test(error.code);
  return html`
    <div class="notice bad row spread wrap" part="failed"><span>${whyText(m, error)} ${m.t('feedback.safe')}</span>
      ${again ? html`<button class="button text compact" type="button" @click=${onRetry}>${m.t('act.retry')}</button>` : nothing}</div>`;
}

/** Instead of the questions: why there are none, and what to do. `error` null: nothing says which form it is. */
export function renderState(m: Messages, text: string, onRetry?: () => void, error?: CommunityError): TemplateResult {
  return html`
    <div class="state" part="state"><p class="label">${text}</p>
      ${error ? html`<p class="quiet">${errorText(m, error)}</p>` : nothing}
      ${onRetry ? html`<button class="button plain" type="button" @click=${onRetry}>${m.t('act.retry')}</button>` : nothing}</div>`;
}
