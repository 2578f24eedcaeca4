import { html, type TemplateResult } from 'lit';
import type { FieldOf } from '../../../protocol/feedback.ts';
import type { FieldContext } from './field.ts';
import { pointLabels } from './points.ts';
import { renderEnds, renderPoints, type Point } from './scale.ts';

/** Agreement on labelled points, or that one cannot say. */
export function renderLikert(field: FieldOf<'likert'>, context: FieldContext): TemplateResult {
  const points: Point[] = pointLabels(field, context).map((label, step) => ({ value: step + 1, name: label, shown: label }));
  if (field.cantSay !== false) points.push({ value: 'cant-say', name: context.m.t('feedback.cantSay'), shown: context.m.t('feedback.cantSay'), css: 'apart' });
  return html`<div class="measure likert"><div class="scale" part="scale">${renderPoints(points, context)}</div>${renderEnds(field, context)}</div>`;
}
