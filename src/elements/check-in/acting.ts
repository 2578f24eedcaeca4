import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import { emit } from '../../events.ts';
import { enCheckInActing } from '../../i18n/en-check-in-acting.ts';
import { addMessages, type Messages } from '../../i18n/messages.ts';
import type { CheckInPatch, CheckInResult } from '../../protocol/check-in.ts';
import type { CheckInActs } from '../../stores/check-in-acts.ts';
import type { CheckInState, RefusedTap } from '../../stores/check-in.ts';
import { errorText } from '../shared/failure.ts';
import { adopt } from '../shared/adopt.ts';
import { actingStyles } from './acting.styles.ts';
import { renderAfter } from './after.ts';
import type { CheckInContext } from './context.ts';
import { longDay } from './days.ts';

addMessages('en', enCheckInActing);

export { LazyParts } from './lazy.ts';

/** What the element does for its acts. */
export interface ActingHost {
  readonly element: HTMLElement;
  readonly program: string;
  readonly m: Messages;
  local: CheckInContext['local'];
  announce(text: string): void;
  /** Says something to everyone, or nothing any more. */
  say(text: string | null, bad?: boolean): void;
  focus(): void;
}

/** Why a tap was not taken, with the day it was for. */
const refusedText = (m: Messages, { day, error }: RefusedTap): string => error.code === 'too-late'
  ? m.t('checkIn.tooLate', { day: longDay(day, m) }) : m.t('checkIn.refused', { day: longDay(day, m), why: errorText(m, error) });

const star = svg`<path d="m10 2.6 2.2 4.7 5.1.6-3.8 3.5 1 5.1L10 14l-4.5 2.5 1-5.1-3.8-3.5 5.1-.6z"/>`;

/** A milestone, once, and calmly. */
function renderMilestone(context: CheckInContext, state: CheckInState, dismiss: () => void): TemplateResult | typeof nothing {
  const said = milestoneWords(context, state);
  return said.length ? html`
    <div class="cheer row" part="milestone">
      <svg viewBox="0 0 20 20" aria-hidden="true">${star}</svg><div>${said.map(text => html`<p>${text}</p>`)}</div>
      <button class="button text compact" type="button" @click=${dismiss}>${context.m.t('act.dismiss')}</button>
    </div>` : nothing;
}

/** What has just been reached, in words. */
function milestoneWords({ m, local }: Pick<CheckInContext, 'm' | 'local'>, { result }: Pick<CheckInState, 'result'>): string[] {
  if (!result) return [];
  return [
    ...(result.milestone ? [m.t('checkIn.milestone', { count: result.milestone })] : []),
    ...result.badges.map(({ badge }) => m.t('checkIn.badge', { name: local(badge.name) })),
  ];
}

/** What a member may do besides: make up for a day, come back, choose the gentler goal. */
function renderOffers({ m, status, program }: CheckInContext, goal: number, acts: Acting): TemplateResult | typeof nothing {
  const { makeUp, awayUntil, goal: chosen, restricted } = status ?? {};
  const button = (text: string, onClick: () => void) => html`<button class="button plain compact" type="button" @click=${onClick}>${text}</button>`;
  if (!status || (!makeUp && !awayUntil && (chosen || !goal))) return nothing;
  return html`
    <div class="offers row wrap small">
      ${awayUntil ? html`<span>${m.t('checkIn.away', { day: longDay(awayUntil, m) })}</span>${button(m.t('checkIn.back'), () => { acts.update({ awayUntil: null }); })}` : nothing}
      ${!makeUp ? nothing : makeUp.needs ? html`<span class="quiet">${m.t('checkIn.makeUpNeeds', { day: longDay(makeUp.date, m) })}</span>`
        : button(m.t('checkIn.makeUp', { day: longDay(makeUp.date, m) }), () => { acts.makeUp(makeUp.date); })}
      ${!chosen && !restricted && program.goals.includes(goal) ? button(m.t('checkIn.offer', { count: goal }), () => { acts.update({ goal }); }) : nothing}
    </div>`;
}

/** What goes on once somebody acts: the tap and what becomes of it, in words for all. It comes right after the first drawing. */
export class Acting {
  #host: ActingHost;
  #acts: CheckInActs;
  #queued = 0;
  #refused: RefusedTap | null = null;

  constructor(host: ActingHost, acts: CheckInActs) {
    adopt(host.element.shadowRoot!, actingStyles);
    this.#host = host;
    this.#acts = acts;
  }

  /** Says what has changed by itself: a tap that waits now, one that was refused, one that an earlier page made. */
  watch(state: CheckInState, persistent: boolean): void {
    const { m, announce } = this.#host;
    const queued = state.taps.filter(tap => tap.state === 'queued').length;
    if (queued > this.#queued) announce(m.t(persistent ? 'checkIn.queued' : 'checkIn.queuedPage'));
    if (state.refused && state.refused !== this.#refused) announce(refusedText(m, state.refused));
    this.#queued = queued;
    this.#refused = state.refused;
    const news = this.#acts.takeNews();
    if (news) this.#tell(news);
  }

  renderNews(context: CheckInContext, state: CheckInState): unknown {
    const { m } = context;
    return html`${renderAfter(context, state, () => { void this.undo(context.today); }, context.connection.storage.persistent)}${renderMilestone(context, state, this.#dismiss)}${state.refused ? html`
      <div class="notice bad row spread wrap" part="notice"><span>${refusedText(m, state.refused)}</span>
        <button class="button text compact" type="button" @click=${this.#dismiss}>${m.t('act.dismiss')}</button></div>` : nothing}`;
  }

  /** `goal`: days a week that the page offers; 0 for none. */
  renderOffers(context: CheckInContext, goal: number): unknown {
    return renderOffers(context, goal, this);
  }

  makeUp(date: string): void {
    this.#host.focus();
    void this.mark({ date });
  }

  async mark(tap: { at?: number; date?: string }): Promise<void> {
    this.#host.say(null);
    const outcome = await this.#acts.mark(tap);
    if (outcome?.ok) this.#tell(outcome.value);
    else if (outcome) emit(this.#host.element, 'minga-error', { code: outcome.error.code, action: 'check-in' });
  }

  async undo(date: string): Promise<void> {
    const { announce, element, focus, m, program } = this.#host;
    focus();
    const outcome = await this.#acts.undo();
    if (outcome?.ok) {
      announce(m.t('checkIn.undone'));
      emit(element, 'minga-check-in-undone', { program, date });
    } else if (outcome) this.#fail(outcome.error);
  }

  update(change: CheckInPatch): void {
    this.#host.focus();
    void this.#acts.update(change).then(outcome => { if (outcome && !outcome.ok) this.#fail(outcome.error); });
  }

  /** What a check-in has brought, to the page and to those who cannot see it. */
  #tell(result: CheckInResult): void {
    const { announce, element, local, m, program } = this.#host;
    const { checkIn: { date, late }, created, status, milestone, badges } = result;
    // The milestone has its own full stop, so it ends what is said.
    announce([m.t('checkIn.done'), ...milestoneWords({ m, local }, { result }).reverse()].reduce((first, then) => m.t('checkIn.told', { first, then })));
    emit(element, 'minga-checked-in', { program, date, created, total: status.total, late });
    if (milestone || badges.length) emit(element, 'minga-milestone-reached', { program, milestone, badges: badges.map(({ badge }) => badge.id) });
  }

  #dismiss = (): void => {
    this.#acts.dismiss();
    this.#host.focus();
  };

  #fail(error: CommunityError): void {
    this.#host.say(errorText(this.#host.m, error), true);
    emit(this.#host.element, 'minga-error', { code: error.code, action: 'check-in' });
  }
}
