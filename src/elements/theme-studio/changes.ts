import { html } from 'lit';
import type { Pair } from '../../theme/values.ts';
import type { StudioHost } from './host.ts';

/** What differs from the start, each with a way back. */
export function renderChanges(host: StudioHost): unknown {
  const { draft, say } = host;
  const { differences } = draft;
  if (!differences.length) return html`<p class="notice">${say('studio.changes.none')}</p>`;
  const value = (pair: Pair | undefined) => (!pair ? html`<span class="quiet">${say('studio.changes.unset')}</span>`
    : pair.light === pair.dark ? html`<code>${pair.light}</code>`
      : html`<span class="stack"><span>${say('studio.light')} <code>${pair.light}</code></span><span>${say('studio.dark')} <code>${pair.dark}</code></span></span>`);
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${say('studio.changes.caption')}><table>
      <caption class="sr">${say('studio.changes.caption')}</caption>
      <thead><tr><th scope="col">${say('studio.changes.token')}</th><th scope="col">${say('studio.changes.before')}</th><th scope="col">${say('studio.changes.now')}</th><td></td></tr></thead>
      <tbody>${differences.map(({ name, before, now }) => html`<tr><th scope="row"><code>${name}</code></th><td>${value(before)}</td><td>${value(now)}</td>
        <td><button class="button plain compact" type="button" @click=${() => { host.act(one => { one.reset(name); }); }}>${say('studio.reset', { name })}</button></td></tr>`)}</tbody></table></div>
    <p><button class="button plain" type="button" @click=${() => { host.act(one => { one.resetAll(); }); }}>${say('studio.resetAll')}</button></p>`;
}
