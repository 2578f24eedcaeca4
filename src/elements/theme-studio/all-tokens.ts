import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { tokens, type Token } from '../../theme/tokens.ts';
import { renderField } from './fields.ts';
import type { StudioHost } from './host.ts';

const groups = ['0', 'color', 'space', 'type', 'shape', 'motion', 'frame', '2'] as const;

function groupOf({ name, tier, type }: Token): typeof groups[number] {
  if (tier !== 1) return `${tier}`;
  if (name.startsWith('--minga-frame-')) return 'frame';
  if (type === 'color') return 'color';
  if (type === 'duration') return 'motion';
  if (/-(font|line)-/.test(name)) return 'type';
  return name.includes('-space-') ? 'space' : 'shape';
}

const fits = (query: string, { name, description }: Token) => query.toLowerCase().split(/\s+/).every(word => `${name} ${description}`.toLowerCase().includes(word));

/** All tokens in groups, with where each value comes from; `query` leaves those that have its words. */
export function renderTokens(host: StudioHost, query: string, search: (query: string) => void): unknown {
  const { say } = host;
  const found = tokens.filter(token => fits(query.trim(), token));
  return html`
    <div class="row wrap spread">
      <div class="grow"><label class="label" for="search">${say('studio.search')}</label>
        <input class="field compact own-undo" id="search" type="search" autocomplete="off" .value=${live(query)} @input=${(event: Event) => { search((event.target as HTMLInputElement).value); }}></div>
      <p class="small quiet" role="status">${say('studio.found', { count: found.length })}</p>
    </div>
    ${groups.map(group => {
      const inside = found.filter(token => groupOf(token) === group);
      return inside.length ? html`<section aria-labelledby="group-${group}"><h3 class="group" id="group-${group}">${say(`studio.group.${group}`)}</h3>
        <div class="tokens">${inside.map(token => html`<div>${renderField(host, token, token.name)}<p class="small quiet">${token.description}</p></div>`)}</div></section>` : nothing;
    })}`;
}
