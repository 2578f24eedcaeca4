import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { CheckInState, RefusedTap } from '../../stores/check-in.ts';
import { errorText } from '../shared/failure.ts';
import type { CheckInContext } from './context.ts';
import { inTime, longDay, timeOf } from './days.ts';
import { tick } from './week.ts';

/** What a person can do about today. */
export interface TodayActs {
  tap(): void;
  undo(): void;
  makeUp(date: string): void;
  back(): void;
  aim(days: number): void;
  dismiss(): void;
}

/** Why nobody may check in now; empty when one may, or may after signing in. */
export function refusalOf({ m, status }: CheckInContext): string {
  const may = status?.can.checkIn ?? 'yes';
  return may === 'yes' || may === 'sign-in' ? '' : m.t(may === 'closed' ? 'checkIn.closed' : 'error.forbidden');
}

export const isDone = ({ status, today }: CheckInContext, { taps }: CheckInState): boolean => !!status?.today || taps.some(({ day }) => day === today);

/** The one button: what it has done stays on it. */
export function renderButton(context: CheckInContext, state: CheckInState, { tap }: TodayActs): TemplateResult {
  const { m } = context;
  const done = isDone(context, state);
  const why = done ? '' : refusalOf(context);
  const fresh = state.taps.length > 0 || state.result;
  return html`
    <button class="button check ${done ? 'done' : ''} ${done && fresh ? 'fresh' : ''}" part="button" type="button" aria-disabled=${done || why ? 'true' : 'false'}
      aria-describedby="about" title=${why} @click=${() => { if (!done && !why) tap(); }}>
      ${done ? html`<svg viewBox="0 0 20 20" aria-hidden="true">${tick}</svg>` : nothing}<span>${m.t(done ? 'checkIn.done' : 'checkIn.act')}</span>
    </button>`;
}

/** Why a tap was not taken, with the day it was for. */
export const refusedText = (m: Messages, { day, error }: RefusedTap): string => error.code === 'too-late'
  ? m.t('checkIn.tooLate', { day: longDay(day, m) }) : m.t('checkIn.refused', { day: longDay(day, m), why: errorText(m, error) });

/** What became of the tap: points, until when it can be taken back, what still waits. */
export function renderAfter(context: CheckInContext, state: CheckInState, { undo }: TodayActs, persistent: boolean): TemplateResult | typeof nothing {
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
    ...(until && undoable ? [m.t('checkIn.undoUntil', { time: timeOf(until, m) })] : []),
    ...(isDone(context, state) ? [] : [refusalOf(context)].filter(Boolean)),
  ];
  return html`
    <p class="after row wrap small quiet" id="about" part="after">${said.length ? html`<span>${said.join(' · ')}</span>` : nothing}${undoable ? html`
      <button class="button text compact" type="button" @click=${undo}>${m.t('checkIn.undo')}</button>` : nothing}</p>`;
}

const star = svg`<path d="m10 2.6 2.2 4.7 5.1.6-3.8 3.5 1 5.1L10 14l-4.5 2.5 1-5.1-3.8-3.5 5.1-.6z"/>`;

/** A milestone, once, and calmly. */
export function renderMilestone(context: CheckInContext, state: CheckInState, { dismiss }: TodayActs): TemplateResult | typeof nothing {
  const said = milestoneWords(context, state);
  return said.length ? html`
    <div class="cheer row" part="milestone">
      <svg viewBox="0 0 20 20" aria-hidden="true">${star}</svg><div>${said.map(text => html`<p>${text}</p>`)}</div>
      <button class="button text compact" type="button" @click=${dismiss}>${context.m.t('act.dismiss')}</button>
    </div>` : nothing;
}

/** What has just been reached, in words. */
export function milestoneWords({ m, local }: Pick<CheckInContext, 'm' | 'local'>, { result }: Pick<CheckInState, 'result'>): string[] {
  if (!result) return [];
  return [
    ...(result.milestone ? [m.t('checkIn.milestone', { count: result.milestone })] : []),
    ...result.badges.map(({ badge }) => m.t('checkIn.badge', { name: local(badge.name) })),
  ];
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
  return lines.length ? html`<p class="small quiet" part="about">${lines.join(' · ')}</p>` : nothing;
}

/** What a member may do besides: make up for a day, come back, choose the gentler goal. */
export function renderOffers({ m, status, program }: CheckInContext, goal: number, acts: TodayActs): TemplateResult | typeof nothing {
  const { makeUp, awayUntil, goal: chosen, restricted } = status ?? {};
  const button = (text: string, onClick: () => void) => html`<button class="button plain compact" type="button" @click=${onClick}>${text}</button>`;
  if (!status || (!makeUp && !awayUntil && (chosen || !goal))) return nothing;
  return html`
    <div class="offers row wrap small">
      ${awayUntil ? html`<span>${m.t('checkIn.away', { day: longDay(awayUntil, m) })}</span>${button(m.t('checkIn.back'), acts.back)}` : nothing}
      ${!makeUp ? nothing : makeUp.needs ? html`<span class="quiet">${m.t('checkIn.makeUpNeeds', { day: longDay(makeUp.date, m) })}</span>`
        : button(m.t('checkIn.makeUp', { day: longDay(makeUp.date, m) }), () => { acts.makeUp(makeUp.date); })}
      ${!chosen && !restricted && program.goals.includes(goal) ? button(m.t('checkIn.offer', { count: goal }), () => { acts.aim(goal); }) : nothing}
    </div>`;
}
