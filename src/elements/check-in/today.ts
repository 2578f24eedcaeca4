import { html, nothing, type TemplateResult } from 'lit';
import type { CheckInState } from '../../stores/check-in.ts';
import { dotted } from '../shared/dotted.ts';
import type { CheckInContext } from './context.ts';
import { inTime } from './days.ts';
import { tick } from './week.ts';

/** Why nobody may check in now; empty when one may, or may after signing in. */
export function refusalOf({ m, status }: CheckInContext): string {
  const may = status?.can.checkIn ?? 'yes';
  return may === 'yes' || may === 'sign-in' ? '' : m.t(may === 'closed' ? 'checkIn.closed' : 'error.forbidden');
}

export const isDone = ({ status, today }: CheckInContext, { taps }: CheckInState): boolean => !!status?.today || taps.some(({ day }) => day === today);

/** The one button: what it has done stays on it. */
export function renderButton(context: CheckInContext, state: CheckInState, busy: boolean, tap: () => unknown): TemplateResult {
  const { m } = context;
  const done = isDone(context, state);
  const why = done ? '' : refusalOf(context);
  const fresh = state.taps.length > 0 || state.result;
  return html`
    <button class="button check ${done ? 'done' : ''} ${done && fresh ? 'fresh' : ''}" part="button" type="button" aria-disabled=${done || why ? 'true' : 'false'} aria-busy=${busy}
      aria-describedby="about" title=${why} @click=${() => { if (!done && !why) tap(); }}>
      ${done ? html`<svg viewBox="0 0 20 20" aria-hidden="true">${tick}</svg>` : nothing}<span>${m.t(done ? 'checkIn.done' : 'checkIn.act')}</span>
    </button>`;
}

/** What today is about: its topic, the next badge, and when it ends. */
export function renderAbout(context: CheckInContext, state: CheckInState): TemplateResult | typeof nothing {
  const { m, status, program, today, now, local } = context;
  const topic = local(status ? status.topic : program.days.find(({ date }) => date === today)?.topic);
  const next = status && !status.restricted ? status.next : null;
  const lines = [
    ...(topic ? [m.t('checkIn.topic', { topic })] : []),
    ...(next ? [next.name ? m.t('checkIn.nextNamed', { ...next, name: local(next.name) }) : m.t('checkIn.next', { at: next.at })] : []),
    ...(status && !isDone(context, state) ? [m.t('checkIn.ends', { when: inTime(Date.parse(status.dayEndsAt) - now, m) })] : []),
  ];
  return lines.length ? html`<p class="small quiet" part="about">${dotted(lines)}</p>` : nothing;
}
