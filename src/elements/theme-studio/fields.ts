import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import { toHex } from '../../theme/contrast.ts';
import type { Token } from '../../theme/tokens.ts';
import { expand, valueOf } from '../../theme/values.ts';
import type { StudioHost } from './host.ts';

/** A list of presets, or the ends of a slider. */
export interface Choices { presets?: readonly (readonly [value: string, words: string])[]; range?: readonly [least: number, most: number, step: number, unit: string] }

export const idOf = ({ name }: Token): string => `token${name}`;

/** A token's value as it is shown: the one under edit. */
export const currentOf = ({ draft, shown }: StudioHost, { name }: Token): string => valueOf(draft.values, name, shown) ?? '';

const numberIn = (css: string, unit: string): number | undefined => {
  const [, number, found] = /^(-?[\d.]+)(px|rem|em|)$/.exec(css.trim()) ?? [];
  return number !== undefined && (found === unit || Number(number) === 0) ? Number(number) : undefined;
};

function swatch(host: StudioHost, token: Token, label: string): unknown {
  const color = host.color(expand(host.draft.values, token.name, host.shown) ?? '', host.shown);
  return html`<input class="swatch" type="color" aria-label=${host.say('studio.pick', { name: label })} .value=${live(color ? toHex({ ...color, a: 1 }) : '#000000')}
    @input=${(event: Event) => { host.put(token.name, (event.target as HTMLInputElement).value); }} @change=${() => { host.settle(); }}>`;
}

function slider(host: StudioHost, token: Token, label: string, [least, most, step, unit]: NonNullable<Choices['range']>): unknown {
  const value = numberIn(currentOf(host, token), unit);
  return html`<input class="slider ${value === undefined ? 'elsewhere' : ''}" type="range" min=${least} max=${most} step=${step} aria-label=${host.say('studio.slide', { name: label })}
    aria-valuetext=${currentOf(host, token)} .value=${live(String(value ?? (unit === 'px' && token.type === 'dimension' ? Math.min(most, 16) : 1)))}
    @input=${(event: Event) => { host.put(token.name, `${(event.target as HTMLInputElement).value}${unit}`); }} @change=${() => { host.settle(); }}>`;
}

function presetList(host: StudioHost, token: Token, label: string, presets: NonNullable<Choices['presets']>): unknown {
  const value = currentOf(host, token);
  const own = !presets.some(([preset]) => preset === value);
  return html`<select class="field compact" aria-label=${host.say('studio.choose', { name: label })}
    @change=${(event: Event) => { const chosen = (event.target as HTMLSelectElement).value; if (chosen) { host.put(token.name, chosen); host.settle(); } }}>
    ${presets.map(([preset, words]) => html`<option value=${preset} .selected=${live(preset === value)}>${words}</option>`)}
    ${own ? html`<option value="" .selected=${live(true)}>${host.say('studio.own')}</option>` : nothing}</select>`;
}

/** The controls of a token: what suits its kind, and a text that takes any CSS. What is wrong with the text is said below; it stays. */
export function renderField(host: StudioHost, token: Token, label: string, { presets, range }: Choices = {}): unknown {
  const { say, draft } = host;
  const typed = host.typed.get(token.name);
  const id = idOf(token);
  const origin = draft.originOf(token.name);
  const changed = draft.differences.some(({ name }) => name === token.name) || typed;
  return html`
    <div class="token ${origin}">
      <div class="row spread"><label class="label" for=${id}>${label}</label><span class="origin">${say(`studio.origin.${origin}`)}</span></div>
      <div class="controls">
        ${token.type === 'color' ? swatch(host, token, label) : presets ? presetList(host, token, label, presets) : range ? slider(host, token, label, range) : nothing}
        <input class="field compact text" id=${id} type="text" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
          .value=${live(typed?.text ?? currentOf(host, token))} aria-invalid=${!!typed} aria-describedby="${id}-note"
          @input=${(event: Event) => { host.put(token.name, (event.target as HTMLInputElement).value); }} @change=${() => { host.settle(); }}>
        <button class="button plain compact icon" type="button" aria-disabled=${!changed} aria-label=${say('studio.reset', { name: label })} title=${say('studio.reset', { name: label })}
          @click=${() => { host.act(one => { one.reset(token.name); }); }}>${resetSign}</button>
      </div>
      <p class="small note" id="${id}-note">${typed ? html`<span class="error">${say(`studio.refused.${typed.why}`)}</span>` : nothing}</p>
    </div>`;
}

const resetSign = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 4v4h4M4.6 8A6.5 6.5 0 1 1 3.5 12" /></svg>`;

/** A colour to look at. */
export const renderChip = (color: string): unknown => html`<span class="chip-color" style=${styleMap({ background: color })}></span>`;
