import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CommunityError } from '../../client/errors.ts';
import { addDays } from '../../protocol/calendar.ts';
import type { CheckInPatch, CheckInStatus } from '../../protocol/check-in.ts';
import { attempt } from '../../stores/attempt.ts';
import { errorText } from '../shared/failure.ts';
import { fullDate, shortDate, shortWeekday } from './calendar-days.ts';
import type { CheckInContext, CheckInHost, CheckInPart } from './context.ts';
import { deviceZone } from './events-words.ts';
import { ruleTexts, sameZone } from './rules-words.ts';
import { rulesStyles } from './rules.styles.ts';

export { words } from './part-words.ts';
export const styles = [rulesStyles];
export const makePart = (host: CheckInHost): CheckInPart => new RulesPart(host);

/** What was last chosen, and what became of it. */
interface Note { of: 'zone' | keyof CheckInPatch; text: string; bad: boolean }

/** The farthest day that one may be away until, in days from today. */
const longestAway = 366;

/** "How it works": the rules, the next seven days, and what a member may choose. */
class RulesPart implements CheckInPart {
  #host: CheckInHost;
  #note: Note | null = null;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(host: CheckInHost) {
    this.#host = host;
  }

  render(context: CheckInContext): TemplateResult {
    const { m, level, program, status, connection: { client } } = context;
    return html`
      <section class="rules" part="rules" aria-label=${m.t('rules.heading')}>
        <div class="heading" role="heading" aria-level=${level}>${m.t('rules.heading')}</div>
        <ul class="rules-list">${ruleTexts(program, m, status?.restricted ?? false).map(text => html`<li>${text}</li>`)}</ul>
        ${this.#renderDays(context)}
        ${status ? html`
          ${this.#renderZone(context, status)}
          ${client.checkIns?.update ? this.#renderChoices(context, status) : nothing}`
          : html`<p class="small quiet">${m.t('rules.signIn')}</p>`}
      </section>`;
  }

  personChanged(): void {
    this.#note = null;
  }

  #renderDays({ m, program: { days }, local }: CheckInContext): TemplateResult | typeof nothing {
    if (!days.length) return nothing;
    return html`
      <table class="coming small" part="days">
        <caption>${m.t('rules.next')}</caption>
        <thead class="sr"><tr><th scope="col">${m.t('rules.day')}</th><th scope="col">${m.t('rules.topic')}</th></tr></thead>
        <tbody>${days.map(({ date, topic, rest }) => html`
          <tr><th scope="row">${shortWeekday(date, m)} ${shortDate(date, m)}</th>
            <td>${topic ? html`<bdi>${local(topic)}</bdi>` : rest ? nothing : html`<span class="quiet">${m.t('rules.noTopic')}</span>`}
              ${rest ? html`<span class="chip">${m.t('rules.restDay')}</span>` : nothing}</td></tr>`)}</tbody>
      </table>`;
  }

  #renderZone(context: CheckInContext, { zone, nextZone }: CheckInStatus): TemplateResult {
    const { m, connection: { client } } = context;
    const device = deviceZone();
    const differs = !sameZone(device, nextZone?.zone ?? zone);
    const name = (text: string) => html`<bdi>${text}</bdi>`;
    return html`
      <div class="rules-group" part="zone" tabindex="-1">
        <p class="label" role="heading" aria-level=${context.level + 1}>${m.t('rules.zone')}</p>
        <p>${m.rich('rules.zoneIs', { zone: name(zone) })}${nextZone ? html`<br>${m.rich('rules.zoneNext', { time: m.date(nextZone.from), zone: name(nextZone.zone) })}` : nothing}</p>
        ${differs && client.members ? html`
          <p class="small quiet">${m.rich('rules.zoneHint', { zone: name(device) })}</p>
          <p><button class="button plain compact" type="button" @click=${() => { void this.#moveTo(device, context); }}>${m.rich('rules.zoneUse', { zone: name(device) })}</button></p>` : nothing}
        ${this.#renderNote('zone')}
      </div>`;
  }

  #renderChoices(context: CheckInContext, { goal, awayUntil, private: own, time, restricted }: CheckInStatus): TemplateResult {
    const { m, program: { goals, timeSpent }, today } = context;
    const target = goal?.target ?? 0;
    const onGoal = (event: Event) => { void this.#save({ goal: Number((event.target as HTMLSelectElement).value) || null }, context); };
    const check = (of: 'private' | 'time', on: boolean, hint: string) => html`
      <div class="choice-row"><label class="check-row"><input type="checkbox" aria-describedby="rules-${of}" .checked=${live(on)}
        @change=${(event: Event) => { void this.#save({ [of]: (event.target as HTMLInputElement).checked }, context); }}>${m.t(`rules.${of}`)}</label>
        <p class="small quiet" id="rules-${of}">${hint}</p>${this.#renderNote(of)}</div>`;
    return html`
      <div class="rules-group" part="choices">
        <p class="label" role="heading" aria-level=${context.level + 1}>${m.t('rules.choices')}</p>
        ${goals.length && !restricted ? html`
          <div class="choice-row"><p class="row wrap"><label class="label" for="rules-goal">${m.t('rules.goal')}</label>
            <select class="field" id="rules-goal" aria-describedby="rules-goal-hint" @change=${onGoal}>
              ${[0, ...goals].map(days => html`<option value=${days} .selected=${live(days === target)}>${days ? m.t('rules.goalDays', { count: days }) : m.t('rules.goalNone')}</option>`)}
            </select></p>
            <p class="small quiet" id="rules-goal-hint">${m.t('rules.goalHint')}</p>${this.#renderNote('goal')}</div>` : nothing}
        <form class="choice-row" novalidate @submit=${(event: Event) => { this.#onAway(event, context); }}>
          <div class="row wrap"><label class="label" for="rules-away">${m.t('rules.away')}</label>
            <input class="field" type="date" id="rules-away" min=${today} max=${addDays(today, longestAway)} aria-describedby="rules-away-hint" .value=${live(this.#awayShown(awayUntil))}>
            <button class="button plain compact" type="submit">${m.t('organise.save')}</button>
            ${awayUntil ? html`<button class="button plain compact" type="button" @click=${() => { void this.#save({ awayUntil: null }, context, m.t('rules.awayEnded')); }}>${m.t('rules.awayEnd')}</button>` : nothing}</div>
          <p class="small quiet" id="rules-away-hint">${m.t('rules.awayHint')}</p>${this.#renderNote('awayUntil')}</form>
        ${check('private', own, m.t('rules.privateHint'))}
        ${timeSpent ? check('time', !!time, m.t('rules.timeHint')) : nothing}
      </div>`;
  }

  #renderNote(of: Note['of']): unknown {
    const note = this.#note;
    return note?.of === of ? html`<p class=${note.bad ? 'error' : 'done'}>${note.text}</p>` : nothing;
  }

  /** What is in the field while somebody chooses a day, else the day that holds. */
  #awayShown(awayUntil: string | null): string {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#rules-away');
    return field && field === (this.#host.shadowRoot?.activeElement ?? null) ? field.value : awayUntil ?? field?.value ?? '';
  }

  #onAway(event: Event, context: CheckInContext): void {
    event.preventDefault();
    const { m, today } = context;
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#rules-away')!;
    const { value } = field;
    if (!value || value < today || value > addDays(today, longestAway)) {
      this.#say('awayUntil', m.t('rules.awayRange', { from: shortDate(today, m), to: fullDate(addDays(today, longestAway), m) }), true, context);
      field.focus();
    } else void this.#save({ awayUntil: value }, context, m.t('rules.awaySet', { date: fullDate(value, m) }));
  }

  /** Changes one choice after the other, so that none is dropped while another is on its way. */
  #save(patch: CheckInPatch, context: CheckInContext, said = context.m.t('rules.saved')): Promise<unknown> {
    const [of] = Object.keys(patch) as (keyof CheckInPatch)[];
    return this.#saving = this.#saving.then(async () => {
      const outcome = await context.store.update(patch);
      if (outcome) this.#say(of!, outcome.ok ? said : this.#refusal(outcome.error, context), !outcome.ok, context);
      else this.#host.requestUpdate();
    });
  }

  #refusal(error: CommunityError, { m }: CheckInContext): string {
    return m.t('rules.notSaved', { reason: errorText(m, error) });
  }

  async #moveTo(zone: string, context: CheckInContext): Promise<void> {
    const { m, connection: { client }, store, now } = context;
    const moved = await attempt(() => client.members?.update({ zone }));
    if (!moved.ok) {
      const { code, retryAfter } = moved.error;
      const limit = retryAfter ? m.t('rules.zoneLimit', { time: m.date(now + retryAfter) }) : m.t('rules.zoneLimitPlain');
      this.#say('zone', code === 'limit' ? limit : this.#refusal(moved.error, context), true, context);
      return;
    }
    await store.refresh();
    const { nextZone } = store.$state.get().status.value ?? {};
    this.#say('zone', nextZone ? m.t('rules.zoneSet', { zone }) : m.t('rules.saved'), false, context);
    await this.#host.updateComplete;
    // The button is gone.
    this.#host.renderRoot.querySelector<HTMLElement>('[part~=zone]')?.focus();
  }

  #say(of: Note['of'], text: string, bad: boolean, { announce }: CheckInContext): void {
    this.#note = { of, text, bad };
    announce(text);
    this.#host.requestUpdate();
  }
}
