import type { FeedbackClient } from './client.ts';
import type { FeedbackMore } from './http-feedback-more.ts';
import { later } from './http-later.ts';
import { nothing, type Caller } from './http-personal.ts';
import { count, flag, id, isObject, link, list, missing, object, optional, record, text, words, type Reader, type Shape } from './reading.ts';
import type { Form, FormDefinition, FormField, FormItem, FormOption, FormPart, FormText, FormThanks } from '../protocol/feedback.ts';

export const formText: Reader<FormText> = (value) => (isObject(value) ? record(words)(value) : words(value));
const option = object<FormOption>({ id, label: formText });
/** All that any type of field may have: lists are lists, texts are texts. Types that are unknown here stay as they are. */
const field = object({
  id, type: id, label: formText, text: optional(formText), help: optional(formText), low: optional(formText), high: optional(formText),
  required: flag, options: optional(list(option, 100)), items: optional(list(object<FormItem>({ id, label: formText }), 60)),
  points: optional(list(formText, 11)), steps: optional(count), link: optional(link),
}) as unknown as Reader<FormField>;

const thanks = object<FormThanks>({
  title: optional(formText), text: optional(formText),
  link: optional(object<NonNullable<FormThanks['link']>>({ url: link, label: formText })),
});

const definition = object<FormDefinition>({
  id, language: text('en'), title: optional(formText), intro: optional(formText), submit: optional(formText),
  pages: (value) => {
    const pages = list(object<FormPart>({ id, title: optional(formText), text: optional(formText), fields: list(field, 100) }), 50)(value);
    if (pages.length === 0) throw missing('pages');
    return pages;
  },
  thanks: optional(list(thanks, 20)), context: optional(list(text(''), 20)),
  askEmail: flag, partial: flag, results: flag, replyHours: optional(count), proofBits: optional(count),
} as Shape<FormDefinition>);

/** The feedback operations; `http.ts` names them and fetches this file when the first is called. */
export interface FeedbackActs { feedback: Required<FeedbackClient> }

export const feedbackOf = (caller: Caller): FeedbackActs => {
  const more = later<FeedbackMore>(() => import('./http-feedback-more.ts').then(({ feedbackMoreOf }) => feedbackMoreOf), () => caller);
  return {
    feedback: {
      form: (form, o) => caller.send('GET', ['forms', form], object<Form>({ definition, version: count, state: text('open') }), o),
      // Not later than the form: what somebody has answered is kept when the page is left.
      savePartial: (form, partial, body, { seq = Date.now(), ...o } = {}) =>
        caller.anyone('PUT', ['forms', form, 'partials', partial], nothing, { ...o, body, query: { seq } }),
      ...more('feedback', 'send results challenge mine upload'),
    },
  };
};
