import { css, html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Remote } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import type { PartHost } from './context.ts';

export const panelStyles = css`
  .panel { display: grid; gap: var(--_space-3); margin-block-start: var(--_space-4); padding: var(--_space-4); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-m); }
  .panel-title { font-weight: var(--_font-weight-heading); }
  .panel-title:focus { outline: none; }
  .panel-title:focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }
  .lines { display: grid; }
  .line-item { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--_space-4); padding-block: var(--_space-2); }
  .line-item + .line-item { border-block-start: var(--_border-width) solid var(--_border); }
  @media (forced-colors: active) { .panel { border-color: CanvasText; } }
`;

/** A panel below the board: it has a name, can be closed, and Escape closes it too. */
export function renderPanel(host: PartHost, name: string, title: unknown, level: number, body: unknown): TemplateResult {
  const m = host.messages();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
    event.stopPropagation();
    host.close();
  };
  return html`
    <section class="panel" part="panel ${name}" aria-labelledby="panel-title" @keydown=${onKey}>
      <p class="row spread"><span class="panel-title" id="panel-title" role="heading" aria-level=${level} tabindex="-1">${title}</span>
        <button class="button plain compact" type="button" @click=${() => { host.close(); }}>${m.t('act.close')}</button></p>
      ${body}
    </section>`;
}

/** What a panel could not load, with the way to try again. */
export const renderPanelFailure = (m: Messages, title: string, remote: Remote<unknown>, onRetry: () => void): TemplateResult => html`
  <p class="notice row spread wrap"><span>${title}<br>${remote.state === 'failed' ? errorText(m, remote.error) : ''}</span>
    <button class="button plain compact" type="button" @click=${onRetry}>${m.t('act.retry')}</button></p>`;
