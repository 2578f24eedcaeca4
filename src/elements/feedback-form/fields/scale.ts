import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FieldOf } from '../../../protocol/feedback.ts';
import { rangeOf } from '../../../protocol/form-field.ts';
import type { FieldContext } from './field.ts';

const star = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 2.8 2.8 5.9 6.4.8-4.7 4.5 1.2 6.4-5.7-3.1-5.7 3.1 1.2-6.4L2.8 9.5l6.4-.8z"/></svg>`;
const thumb = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 10.5v10M7 10.5l4.2-7.3c1.9 0 2.8 1.3 2.4 3L13 9.5h5.5a2 2 0 0 1 2 2.4l-1.3 6.5a2.6 2.6 0 0 1-2.6 2.1H7m0-10H3.5v10H7"/></svg>`;
/** A face between sad (-1) and glad (1). */
const face = (mood: number) => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9.5"/>
  <path class="eye" d="M8.7 9.4v.6M15.3 9.4v.6"/><path d="M7.8 ${15.2 - mood} Q12 ${15.2 + mood * 3.6} 16.2 ${15.2 - mood}"/></svg>`;

/** One point of a scale. */
export interface Point { value: number | 'cant-say'; name: string; shown: unknown; css?: string }

/** Native radios, so that arrows choose and a screen reader counts them; what is seen is their label. */
export function renderPoints(points: readonly Point[], { id, value, set }: FieldContext): TemplateResult[] {
  return points.map(point => html`
    <label class="point ${point.css ?? ''}" title=${point.name === point.shown ? nothing : point.name}><input class="sr" type="radio" name=${id} value=${point.value} .checked=${point.value === value}
      aria-label=${point.name === point.shown ? nothing : point.name} @change=${() => { set(point.value, true); }}><span class="face">${point.shown}</span></label>`);
}

/** What stands at both ends, and between them the way to take an answer back. */
export function renderEnds(field: FieldOf<'nps' | 'rating' | 'likert'>, { m, id, host, value, text, set }: FieldContext, words = true): unknown {
  const clear = !field.required && value !== undefined;
  const onClear = () => {
    set(undefined, true);
    host.renderRoot.querySelector<HTMLElement>(`[name=${CSS.escape(id)}]`)?.focus();
  };
  const ends = words && (field.low || field.high);
  return ends || clear ? html`
    <div class="ends small quiet">${ends ? html`<span aria-hidden="true" dir="auto">${text(field.low)}</span>` : nothing}
      ${clear ? html`<button class="button text compact" type="button" @click=${onClear}>${m.t('feedback.clear')}</button>` : nothing}
      ${ends ? html`<span aria-hidden="true" dir="auto">${text(field.high)}</span>` : nothing}</div>` : nothing;
}

/** A score from low to high: numbers, stars, faces or thumbs. */
export function renderScale(field: FieldOf<'nps' | 'rating'>, context: FieldContext): TemplateResult {
  const { m, value, text } = context;
  const [low, high] = rangeOf(field);
  const look = field.type === 'nps' ? 'numbers' : field.look ?? 'stars';
  const thumbs = look === 'thumbs';
  const name = (point: number): string => {
    const end = text(point === low ? field.low : point === high ? field.high : undefined);
    if (thumbs) return end || m.t(point === high ? 'feedback.up' : 'feedback.down');
    const number = look === 'stars' ? m.t('feedback.stars', { value: point, count: high })
      : look === 'numbers' ? m.number(point) : m.t('feedback.point', { value: point, count: high });
    return end ? m.t('feedback.end', { point: number, end }) : number;
  };
  const points = Array.from({ length: high - low + 1 }, (_, step): Point => {
    const point = low + step;
    return {
      value: point, name: name(point),
      css: look === 'stars' && typeof value === 'number' && point <= value ? 'on' : thumbs ? point === high ? 'up' : 'down' : '',
      shown: look === 'stars' ? star : look === 'smileys' ? face((2 * step) / (high - low || 1) - 1) : thumbs ? thumb : m.number(point),
    };
  });
  return html`<div class="measure ${look}"><div class="scale ${points.length > 7 ? 'many' : ''}" part="scale">${renderPoints(thumbs ? points.reverse() : points, context)}</div>
    ${renderEnds(field, context, !thumbs)}</div>`;
}
