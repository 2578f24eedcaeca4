import { html } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { CommunityEvent, EventDraft } from '../../protocol/event.ts';
import { LIMITS } from '../../protocol/text.ts';
import type { Field } from '../shared/field.ts';
import type { FormLook, Values } from '../shared/form.ts';
import { deviceZone } from './events-words.ts';

/** The longest name of a place, in graphemes. */
const longestPlace = 200;

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as the browser's own field for date and time wants it, in this device's zone. */
export function toLocal(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant of a date and time of this device's zone; empty where that is none. */
export function fromLocal(text: string): string {
  const date = new Date(text);
  return Number.isNaN(+date) ? '' : date.toISOString();
}

/** What a form begins with that changes a meet-up. */
export const startOf = ({ title, description, place, startsAt, endsAt, opensAt, closesAt }: CommunityEvent): Values => ({
  title, description: description ?? '', place: place ?? '',
  startsAt: toLocal(startsAt), endsAt: toLocal(endsAt), opensAt: toLocal(opensAt), closesAt: toLocal(closesAt),
});

function timeField(m: Messages, id: string, name: 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt', label: string, more: Partial<Field> = {}): Field {
  return {
    name, id: `${id}-${name}`, label, ...more,
    draw: (text, wrong, set) => html`
      <div><label class="label" for="${id}-${name}">${label}</label>
        <input class="field" type="datetime-local" id="${id}-${name}" max="9999-12-31T23:59" .value=${text} aria-required=${!!more.blank} aria-invalid=${!!wrong}
          aria-describedby="${id}-${name}-note" @change=${(event: Event) => { set((event.target as HTMLInputElement).value); }}>
        <p class="small quiet" id="${id}-${name}-note">${wrong ? html`<span class="error">${wrong}</span>` : more.hint}</p></div>`,
  };
}

/** How the form of a meet-up looks: `id` tells its fields apart, `submit` is the word of its button. */
export function eventLook(m: Messages, id: string, submit: string, { startsAt = '', endsAt = '', opensAt = '' }: Values): FormLook {
  const away = m.t('organise.windowAway');
  return {
    submit,
    intro: m.t('organise.zone', { zone: deviceZone() }),
    fields: [
      { name: 'title', id: `${id}-title`, kind: 'text', label: m.t('organise.title'), limit: LIMITS.title, blank: m.t('organise.titleBlank') },
      { name: 'description', id: `${id}-description`, label: m.t('organise.description'), rows: 3, limit: LIMITS.body },
      { name: 'place', id: `${id}-place`, kind: 'text', label: m.t('organise.place'), limit: longestPlace },
      timeField(m, id, 'startsAt', m.t('organise.starts'), { blank: m.t('organise.timeBlank') }),
      timeField(m, id, 'endsAt', m.t('organise.ends'), {
        blank: m.t('organise.timeBlank'), check: text => text <= startsAt ? m.t('organise.endFirst') : '',
      }),
      timeField(m, id, 'opensAt', m.t('organise.opens'), { hint: m.t('organise.opensHint'), check: text => endsAt && text > endsAt ? away : '' }),
      timeField(m, id, 'closesAt', m.t('organise.closes'), {
        hint: m.t('organise.closesHint'), check: text => !text ? '' : text <= opensAt ? m.t('organise.windowFirst') : text < startsAt ? away : '',
      }),
    ],
  };
}

/** What is sent of a form; times that were left empty are the backend's to fill in. */
export function draftOf({ title = '', description = '', place = '', startsAt = '', endsAt = '', opensAt = '', closesAt = '' }: Values): EventDraft {
  return {
    title: title.trim(), startsAt: fromLocal(startsAt), endsAt: fromLocal(endsAt),
    ...(description.trim() && { description: description.trim() }), ...(place.trim() && { place: place.trim() }),
    ...(opensAt && { opensAt: fromLocal(opensAt) }), ...(closesAt && { closesAt: fromLocal(closesAt) }),
  };
}
