import { html, noChange, nothing } from 'lit';
import { once } from '../../../i18n/format.ts';
import type { RenderField } from './field.ts';

// days of the calendar have no zone
const days = once(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const dayText = (day: string, locale: string): string => days(locale).format(new Date(day));

/** A day of the calendar, by the browser's own field; what may be chosen is said before. */
export const render: RenderField<'date'> = ({ min, max, required }, { m, host, id, value, fault, describedBy, set }) => {
  const between = [min && dayText(min, m.formats), max && dayText(max, m.formats)] as const;
  const range = between[0] && between[1] ? m.t('date.between', { min: between[0], max: between[1] })
    : between[0] ? m.t('date.from', { min: between[0] }) : between[1] ? m.t('date.until', { max: between[1] }) : '';
  const incomplete = host.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.validity.badInput ?? false;
  const day = typeof value === 'string' ? value : '';
  return html`
    <input class="field" type="date" id=${id} min=${min ?? nothing} max=${max ?? '9999-12-31'} aria-required=${!!required} aria-invalid=${!!fault}
      aria-describedby=${`${id}-range ${describedBy}`} .value=${incomplete && !day ? noChange : day}
      @input=${(event: Event) => { set((event.target as HTMLInputElement).value || undefined); }}
      @blur=${() => { host.requestUpdate(); }}>
    <p class="small quiet" id=${`${id}-range`}>${incomplete && !day ? m.t('date.incomplete') : range}</p>`;
};
