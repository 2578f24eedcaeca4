import { html, nothing, type TemplateResult } from 'lit';
import { once } from '../../i18n/format.ts';
import type { CheckInState } from '../../stores/check-in.ts';
import { dotted } from '../shared/dotted.ts';
import type { CheckInContext } from './context.ts';
import { longDay } from './days.ts';
import { isDone, refusalOf } from './today.ts';

const times = once(locale => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

/** What became of the tap: points, until when it can be taken back, what still waits. */
export function renderAfter(context: CheckInContext, state: CheckInState, undo: () => void, persistent: boolean): TemplateResult | typeof nothing {
  const { m, status, today, now } = context;
  const { taps, result } = state;
  const waiting = taps.filter(tap => tap.state === 'queued');
  const until = status?.today?.undoableUntil;
  const undoable = waiting.some(({ day }) => day === today) || (!!until && Date.parse(until) > now);
  const { checkIn } = result ?? {};
  const said = [
    ...(result?.created && result.points ? [m.t('checkIn.points', { count: result.points })] : []),
    ...(checkIn && checkIn.date !== today ? [m.t(checkIn.madeUp ? 'checkIn.madeUp' : 'checkIn.late', { day: longDay(checkIn.date, m) })] : []),
    ...waiting.map(({ day }) => day !== today ? m.t('checkIn.queuedFor', { day: longDay(day, m) }) : m.t(persistent ? 'checkIn.queued' : 'checkIn.queuedPage')),
    ...(until && undoable ? [m.t('checkIn.undoUntil', { time: times(m.formats).format(new Date(until)) })] : []),
    ...(isDone(context, state) ? [] : [refusalOf(context)].filter(Boolean)),
  ];
  return html`
    <p class="after row wrap small quiet" id="about" part="after">${said.length ? html`<span>${dotted(said)}</span>` : nothing}${undoable ? html`
      <button class="button text compact" type="button" @click=${undo}>${m.t('checkIn.undo')}</button>` : nothing}</p>`;
}
