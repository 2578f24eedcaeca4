import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { contrastPairs, nearestPassing, shownRatio, toHex, type ContrastPair } from '../../theme/contrast.ts';
import { measure, type Measured } from '../../theme/resolve.ts';
import { schemes, type Scheme } from '../../theme/values.ts';
import type { StudioHost } from './host.ts';

/** A pair in both schemes; undefined where one of its values is no colour. */
export interface Row { pair: ContrastPair; light: Measured | undefined; dark: Measured | undefined }

/** Measures all pairs of the draft. */
export const rowsOf = ({ draft, root }: StudioHost): Row[] => contrastPairs.map(pair => {
  const [light, dark] = schemes.map(scheme => measure(root, draft.values, pair, scheme));
  return { pair, light, dark };
});

export const failsIn = (rows: readonly Row[]): number => rows.flatMap(({ light, dark }) => [light, dark]).filter(one => one && !one.passes).length;

function renderFix({ say, act }: StudioHost, { pair, scheme, foreground, background }: Measured): unknown {
  const better = nearestPassing(foreground, background, pair.least);
  return better ? html`<button class="button plain compact" type="button" @click=${() => { act(draft => { draft.set(pair.foreground, scheme, toHex(better)); }); }}>
    <span class="chip-color" style=${styleMap({ background: toHex(better) })}></span>${say('studio.contrast.use', { color: toHex(better) })}</button>` : nothing;
}

function renderCell(host: StudioHost, scheme: Scheme, measured: Measured | undefined): unknown {
  const { say } = host;
  if (!measured) return html`<td class="quiet">${say('studio.contrast.unknown')}</td>`;
  const { pair, foreground, background, ratio, passes } = measured;
  const colors = styleMap({ color: toHex(foreground), background: toHex(background) });
  return html`<td class=${passes ? 'passes' : 'fails'}>
    <span class="cell"><span class="sample" style=${colors} data-text=${say('studio.contrast.sample')}></span>
      <span class="tabular" dir="ltr">${shownRatio(ratio)}∶1</span>
      <span class="verdict">${passes ? '✓' : '✕'} ${say(passes ? 'studio.contrast.passes' : 'studio.contrast.fails')}</span></span>
    ${passes ? nothing : html`<span class="cell">
      <button class="button text compact" type="button" @click=${() => { host.goTo(pair.foreground, scheme); }}>${say('studio.contrast.open', { name: pair.foreground, scheme })}</button>
      ${renderFix(host, measured)}</span>`}</td>`;
}

/** How well each pair of colours can be told apart, in both schemes, and a way to mend what fails. */
export function renderContrast(host: StudioHost, rows: readonly Row[]): unknown {
  const { say } = host;
  return html`
    <p role="status">${say('studio.contrast.sum', { count: failsIn(rows) })}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${say('studio.contrast.caption')}><table>
      <caption class="sr">${say('studio.contrast.caption')}</caption>
      <thead><tr><th scope="col">${say('studio.contrast.pair')}</th>${schemes.map(scheme => html`<th scope="col">${say(`studio.${scheme}`)}</th>`)}</tr></thead>
      <tbody>${rows.map(({ pair: { foreground, background, least, use }, light, dark }) => html`<tr>
        <th scope="row"><span dir="ltr">${say('studio.contrast.on', { foreground, background })}</span><span class="small quiet">${say(`studio.contrast.${use}`, { least })}</span></th>
        ${renderCell(host, 'light', light)}${renderCell(host, 'dark', dark)}</tr>`)}</tbody></table></div>`;
}
