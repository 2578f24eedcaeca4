import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { appearances, themes, type Theme } from '../../theme/themes.ts';
import type { StudioSession } from './session.ts';

const undoSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8" /></svg>`;
const redoSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="m13 4 4 4-4 4M17 8H9a5 5 0 0 0 0 10h3" /></svg>`;

function renderStart({ say, draft, act }: StudioSession, kind: 'theme' | 'appearance', sets: readonly Theme[]): unknown {
  const chosen = draft.start[kind];
  const { description } = sets.find(({ name }) => name === chosen) ?? {};
  return html`<div><label class="label" for=${kind}>${say(kind === 'theme' ? 'studio.start' : 'studio.appearance')}</label>
    <select class="field compact" id=${kind} title=${description ?? nothing}
      @change=${(event: Event) => { const { value } = event.target as HTMLSelectElement; act(one => { one.startFrom({ ...one.start, [kind]: value }); }); }}>
      <option value="" .selected=${live(!chosen)}>${say(kind === 'theme' ? 'studio.defaults' : 'studio.none')}</option>
      ${sets.map(({ name, title }) => html`<option value=${name} .selected=${live(name === chosen)}>${title}</option>`)}</select></div>`;
}

/** What stands above the parts: history, link, start and scheme. `lost` is a selector that nothing matches. */
export function renderHead(session: StudioSession, lost: string): unknown {
  const { say, draft, act, mode, link, share } = session;
  return html`
    <div class="row wrap spread"><h2 class="heading" id="title">${say('studio.title')}</h2>
      <div class="row wrap">
        <button class="button plain compact tool" type="button" aria-disabled=${!draft.canUndo} @click=${() => { act(one => { one.undo(); }); }}>${undoSign}${say('studio.undo')}</button>
        <button class="button plain compact tool" type="button" aria-disabled=${!draft.canRedo} @click=${() => { act(one => { one.redo(); }); }}>${redoSign}${say('studio.redo')}</button>
        <button class="button compact" type="button" @click=${share}>${say('studio.share')}</button>
      </div></div>
    ${lost ? html`<p class="notice bad">${say('studio.noTarget', { selector: lost })}</p>` : nothing}
    ${link ? html`<div><label class="label" for="link">${say('studio.shareHere')}</label><input class="field own-undo" id="link" readonly dir="ltr" .value=${link} @focus=${(event: Event) => { (event.target as HTMLInputElement).select(); }}></div>` : nothing}
    <div class="start">
      ${renderStart(session, 'theme', themes)}
      ${renderStart(session, 'appearance', appearances)}
      <fieldset><legend class="label">${say('studio.scheme')}</legend><div class="row wrap">${(['light', 'dark', 'both'] as const).map(one => html`
        <label><input class="sr" type="radio" name="mode" value=${one} .checked=${live(one === mode)} @change=${() => { session.look({ chosen: one }); }}><span class="choice">${say(`studio.${one}`)}</span></label>`)}</div></fieldset>
    </div>`;
}
