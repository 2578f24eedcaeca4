import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from '../../i18n/messages.ts';
import type { FollowScope } from '../../protocol/idea.ts';

const scopes: readonly FollowScope[] = ['none', 'status', 'all'];

/** What a person wants to hear about an idea. */
export function renderFollow(m: Messages, scope: FollowScope, followers: number, onChange: (scope: FollowScope) => void): TemplateResult {
  return html`
    <label class="follow small" part="follow"><span>${m.t('follow.label')}</span>
      <select class="filter" .value=${live(scope)} @change=${(event: Event) => { onChange((event.target as HTMLSelectElement).value as FollowScope); }}>
        ${scopes.map(name => html`<option value=${name} ?selected=${name === scope}>${m.t(`follow.${name}`)}</option>`)}
      </select>${followers ? html`<span class="quiet">${m.t('follow.count', { count: followers })}</span>` : nothing}</label>`;
}
