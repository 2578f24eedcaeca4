import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext, RenderField } from './field.ts';
import { matrixStyles } from './matrix.styles.ts';
import { pointLabels } from './points.ts';
import { shuffled } from './shuffle.ts';

export const styles = [matrixStyles];

type Point = number | 'cant-say';
type Marks = Readonly<Record<string, Point>>;

const marksOf = (value: FieldContext['value']): Marks =>
  typeof value === 'object' && !Array.isArray(value) ? value as Marks : {};

/**
 * Statements on the same points: a table where there is room, and a list of points under each statement where there is
 * not. Each statement is one native radio group, so that Tab goes from statement to statement and arrows choose; each
 * radio's name is its point and then the statement, so that nobody has to know which row they are in.
 */
export const render: RenderField<'matrix'> = (field, context) => {
  const { m, id, text } = context;
  const marks = marksOf(context.value);
  const points = pointLabels(field, context).map((label, index): [Point, string] => [index + 1, label]);
  if (field.cantSay !== false) points.push(['cant-say', m.t('feedback.cantSay')]);
  return html`
    <table aria-label=${text(field.label)} class="statements" part="matrix">
      <thead>
        <tr>
          <td></td>
          ${points.map(([point, label]) => html`<th scope="col" id=${`${id}--${point}`} class=${point === 'cant-say' ? 'apart' : ''}><span dir="auto">${label}</span></th>`)}
        </tr>
      </thead>
      <tbody>${(field.shuffle ? shuffled(field.items, context) : field.items).map(item => renderRow(item.id, text(item.label), points, marks[item.id], context))}</tbody>
    </table>`;
};

function renderRow(
  item: string, statement: string, points: [Point, string][], marked: Point | undefined, context: FieldContext,
): TemplateResult {
  const { id, faults, faultText, set } = context;
  const row = `${id}-${item}`;
  const fault = faults.find(one => one.item === item);
  const mark = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    set({ ...marksOf(context.value), [item]: value === 'cant-say' ? value : Number(value) }, true);
  };
  return html`
    <tr class=${fault ? 'wrong' : ''}>
      <th scope="row">
        <span id=${`${row}-label`} dir="auto">${statement}</span>
        ${fault ? html`<span class="error" id=${`${row}-error`}>${faultText(fault)}</span>` : nothing}
      </th>
      ${points.map(([point], index) => html`
        <td class=${point === 'cant-say' ? 'apart' : ''}><label>
          <input type="radio" name=${row} id=${point === (marked ?? 1) ? row : `${row}--${point}`} value=${point} .checked=${marked === point} @change=${mark}
            aria-labelledby=${`${id}--${point} ${row}-label`} aria-describedby=${fault ? `${row}-error` : nothing}>
          <span class="words" aria-hidden="true" dir="auto">${points[index]![1]}</span>
        </label></td>`)}
    </tr>`;
}
