import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommunityEvent, EventMine } from '../../protocol/event.ts';
import type { EventsState } from '../../stores/events.ts';
import type { CheckInContext } from './context.ts';
import { spanText } from './events-words.ts';

/** What an event is for the member, as the backend has said last; undefined where nobody is signed in. */
export function mineOf(event: string, { mine }: EventsState, { status }: Pick<CheckInContext, 'status'>): EventMine | undefined {
  const told = status?.events.find(one => one.event.id === event);
  const here = mine.get(event);
  return here && status && Date.parse(status.asOf) < here.at ? here.mine : told ?? here?.mine;
}

function renderEvent(event: CommunityEvent, state: EventsState, context: CheckInContext, onRsvp: (event: CommunityEvent, on: boolean) => void): TemplateResult {
  const { m, now, level } = context;
  const { id, title, lang, place, description, startsAt, endsAt, going, points, cancelled } = event;
  const mine = mineOf(id, state, context);
  const coming = state.wanted.get(id) ?? mine?.going ?? false;
  // Shown as it will be once the answer on its way is settled.
  const count = Math.max(0, going + Number(coming) - Number(mine?.going ?? false));
  const on = !cancelled && Date.parse(startsAt) <= now && now < Date.parse(endsAt);
  const may = !cancelled && !mine?.attendedAt && now < Date.parse(endsAt) && !!context.connection.client.events?.setRsvp;
  return html`
    <li class="event ${cancelled ? 'off' : ''}" part="event" tabindex="-1">
      <p class="row spread wrap"><span class="label" role="heading" aria-level=${level + 1} dir="auto" lang=${lang ?? nothing}>${title}</span>
        ${cancelled ? html`<span class="chip">${m.t('event.cancelled')}</span>` : mine?.attendedAt ? html`<span class="chip" part="attended-mark">${m.t('event.attended')}</span>`
          : on ? html`<span class="chip">${m.t('event.now')}</span>` : nothing}</p>
      <p class="small meta"><time datetime=${startsAt}>${spanText(event, m)}</time>${place ? html`<span dir="auto">${place}</span>` : nothing}</p>
      ${description ? html`<p class="event-text" dir="auto" lang=${lang ?? nothing}>${description}</p>` : nothing}
      ${cancelled ? nothing : html`
        <p class="acts row wrap">
          ${may ? html`
            <button class="button plain compact rsvp" type="button" part="rsvp" aria-pressed=${coming} aria-label=${m.t('event.goingTo', { title })}
              @click=${() => { onRsvp(event, !coming); }}>${coming ? html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d="m2.5 6.5 2.5 2.5 4.5-5.5"/>`}</svg>` : nothing}${m.t('event.going')}</button>` : nothing}
          <span class="small quiet tabular">${m.t('event.people', { count })}</span>
          ${points ? html`<span class="small quiet">${m.t('event.worth', { count: points })}</span>` : nothing}
        </p>`}
    </li>`;
}

/** Meet-ups that are on or to come, soonest first. */
export const renderEvents = (events: readonly CommunityEvent[], state: EventsState, context: CheckInContext, onRsvp: (event: CommunityEvent, on: boolean) => void): TemplateResult =>
  html`<ul class="event-list" part="events">${repeat(events, ({ id }) => id, event => renderEvent(event, state, context, onRsvp))}</ul>`;
