import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AnswerFault } from '../../protocol/form-answers.ts';
import type { FeedbackFault } from '../../stores/feedback-form.ts';
import { knownWord } from '../shared/known.ts';
import { idOf } from './fields/frame.ts';
import { soon } from './when.ts';

/** Why the answers did not arrive, in words. */
export function whyText(m: Messages, { code, retryAfter }: CommunityError): string {
  const wait = retryAfter ? m.t('feedback.wait', { when: soon(retryAfter, m) }) : '';
  switch (code) {
    case 'network': case 'timeout': return m.t(`error.${code}`);
    case 'unauthenticated': return m.t('feedback.members');
    case 'too-late': return m.t('feedback.closed');
    case 'limit': return retryAfter ? m.t('feedback.cooldown', { when: soon(retryAfter, m) }) : m.t('feedback.full');
    case 'rate-limited': return m.t('feedback.tooMany', { wait }).trim();
    case 'unavailable': case 'bad-response': return m.t('feedback.trouble', { wait }).trim();
    default: return m.t('feedback.refused', { why: m.t(`error.${code}`) });
  }
}

/** Above the button that sends: what went wrong, that nothing is gone, and another try where that may help. */
export function renderFailing(m: Messages, error: CommunityError, onRetry: () => void): TemplateResult {
  const again = error.retryable || !/^(limit|too-late|forbidden|not-found|unsupported)$/.test(error.code);
  return html`
    <div class="notice bad row spread wrap" part="failed"><span>${m.t('feedback.safe', { why: whyText(m, error) })}</span>
      ${again ? html`<button class="button text compact" type="button" @click=${onRetry}>${m.t('act.retry')}</button>` : nothing}</div>`;
}

/** What is wrong with an answer in words: the form's own, the backend's, else what its code means. */
export function faultText(m: Messages, fault: AnswerFault & { detail?: string }, mend: string): string {
  if (mend) return mend;
  const { limit = '', code, detail } = fault;
  // The backend's own words, where it gave no code.
  if (detail && code === 'wrong-type' && detail !== code) return detail;
  return knownWord(m, `feedback.fault.${code}`) ? m.t(`feedback.fault.${code}` as 'feedback.fault.too-low', { limit }) : m.t('feedback.fault.wrong-type');
}

/** Several answers to mend, with links to each; a single one is gone to at once. */
export function renderSummary(m: Messages, faults: readonly FeedbackFault[], label: (field: string) => string, onGo: (event: Event, field: string) => void): unknown {
  const fields = [...new Set(faults.map(({ field }) => field))];
  return fields.length < 2 ? nothing : html`
    <div class="notice bad summary" part="summary" tabindex="-1" role="group" aria-labelledby="summary">
      <p id="summary" class="label">${m.t('feedback.summary', { count: fields.length })}</p>
      <ul>${fields.map(field => html`<li><a href="#${idOf(field)}" @click=${(event: Event) => { onGo(event, field); }}>${label(field)}</a></li>`)}</ul></div>`;
}
