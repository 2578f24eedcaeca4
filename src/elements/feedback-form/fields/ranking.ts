import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldOf } from '../../../protocol/feedback.ts';
import { dragItem } from './drag.ts';
import type { FieldContext, RenderField } from './field.ts';
import { rankingStyles } from './ranking.styles.ts';
import { shuffled } from './shuffle.ts';

export const styles = [rankingStyles];

const up = svg`<path d="m6 14 6-6 6 6"/>`;
const down = svg`<path d="m6 10 6 6 6-6"/>`;
const out = svg`<path d="m7 7 10 10M17 7 7 17"/>`;
const grip = svg`<path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" stroke-width="3"/>`;
const icon = (shape: unknown) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

/** How one option is moved; every way to do it ends here. */
interface Ranking {
  field: FieldOf<'ranking'>;
  context: FieldContext;
  ids: readonly string[];
  /** Moves an option to a place from 0; `focus` is the tool that keeps the focus. */
  place(option: string, to: number, focus: string): void;
}

/**
 * Options in an order of one's own: first chosen one after the other, which is the order already, then moved by buttons,
 * arrow keys or dragging. Nothing is ranked before it was chosen, so the order they are offered in is nobody's answer.
 */
export const render: RenderField<'ranking'> = (field, context) => {
  const { m, id, host, text, value } = context;
  const { options, top = options.length } = field;
  const ids = (Array.isArray(value) ? value : []).filter((one): one is string => options.some(option => option.id === one));
  const left = (field.shuffle ? shuffled(options, context) : options).filter(option => !ids.includes(option.id));
  const full = ids.length >= top;
  const nameOf = (option: string) => text(options.find(one => one.id === option)?.label);
  const focus = (selector: string) => {
    void host.updateComplete.then(() => { host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)} ${selector}`)?.focus(); });
  };
  const place = (option: string, to: number, tool: string) => {
    if (to < 0 || to >= ids.length || ids.indexOf(option) === to) return;
    const rest = ids.filter(one => one !== option);
    context.set([...rest.slice(0, to), option, ...rest.slice(to)], true);
    context.announce(m.t('ranking.moved', { option: nameOf(option), place: to + 1, count: ids.length }));
    focus(`[data-option="${CSS.escape(option)}"] .${tool}`);
  };
  const add = (option: string) => {
    if (full) return;
    const next = [...ids, option];
    // With all but one ranked there is no doubt about the last.
    const last = options.find(one => !next.includes(one.id));
    if (last && top === options.length && next.length === top - 1) next.push(last.id);
    context.set(next, true);
    context.announce(m.t('ranking.moved', { option: nameOf(option), place: ids.length + 1, count: next.length }));
    focus(next.length < top ? '.unranked button' : `[data-option="${CSS.escape(option)}"] .handle`);
  };
  const remove = (option: string) => {
    const rest = ids.filter(one => one !== option);
    context.set(rest.length ? rest : undefined, true);
    context.announce(m.t('ranking.removed', { option: nameOf(option) }));
    focus(`.unranked [data-add="${CSS.escape(option)}"]`);
  };
  return html`
    <div class="ordering" part="ranking">
      ${ids.length ? html`
        <div><p class="small quiet" id=${`${id}-ranked`}>${m.t('ranking.ranked')}</p>
          <ol class="ranked" aria-labelledby=${`${id}-ranked`}>${repeat(ids, one => one, (one, index) =>
            renderRanked(one, index, nameOf(one), { field, context, ids, place }, remove))}</ol></div>` : nothing}
      ${left.length ? html`
        <div><p class="small quiet" id=${`${id}-left`}>${leftText(field, ids.length, context)}</p>
          <ul class="unranked" aria-labelledby=${`${id}-left`}>${repeat(left, one => one.id, option => html`
            <li><button type="button" data-add=${option.id} aria-disabled=${full} aria-describedby=${full ? `${id}-left` : nothing}
              aria-label=${full ? nothing : m.t('ranking.add', { option: text(option.label), place: ids.length + 1 })}
              @click=${() => { add(option.id); }}><span dir="auto">${text(option.label)}</span></button></li>`)}</ul></div>` : nothing}
    </div>`;
};

function leftText({ options, top = options.length }: FieldOf<'ranking'>, ranked: number, { m }: FieldContext): string {
  if (ranked >= top) return m.t('ranking.full', { count: top });
  return ranked === 0 ? m.t('ranking.top', { count: top }) : m.t('ranking.left');
}

function renderRanked(option: string, index: number, name: string, ranking: Ranking, remove: (option: string) => void): TemplateResult {
  const { context: { m }, ids, place } = ranking;
  const count = ids.length;
  const step = (by: -1 | 1) => html`
    <button class="tool ${by < 0 ? 'up' : 'down'}" type="button" aria-disabled=${index + by < 0 || index + by >= count}
      aria-label=${m.t(by < 0 ? 'ranking.up' : 'ranking.down', { option: name, place: index + 1, count })}
      @click=${() => { place(option, index + by, by < 0 ? 'up' : 'down'); }}>${icon(by < 0 ? up : down)}</button>`;
  const keys = (event: KeyboardEvent) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    place(option, to, 'handle');
  };
  return html`
    <li data-option=${option}>
      <button class="handle" type="button" aria-label=${m.t('ranking.handle', { option: name, place: index + 1, count })}
        @keydown=${keys} @pointerdown=${(event: PointerEvent) => { dragItem(event, to => { place(option, to, 'handle'); }); }}>${icon(grip)}</button>
      <span class="rank" aria-hidden="true">${m.number(index + 1)}</span>
      <span class="name" dir="auto">${name}</span>
      <span class="row tools">${step(-1)}${step(1)}
        <button class="tool" type="button" aria-label=${m.t('ranking.remove', { option: name })} @click=${() => { remove(option); }}>${icon(out)}</button></span>
    </li>`;
}
