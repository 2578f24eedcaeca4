import type { FeedbackClient, ReceiptPage } from './client.ts';
import { nothing, type Caller } from './http-personal.ts';
import {
  answer, count, flag, id, instant, isObject, link, list, maybe, missing, object, optional, page, record, text, words, type Reader, type Shape,
} from './reading.ts';
import type {
  Challenge, FieldResult, Form, FormDefinition, FormField, FormItem, FormOption, FormPart, FormResults, FormText, FormThanks, Receipt, Upload,
} from '../protocol/feedback.ts';

const formText: Reader<FormText> = (value) => (isObject(value) ? record(words)(value) : words(value));
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

const receipt = object<Receipt>({
  id, number: words, form: words, title: maybe(formText), excerpt: words, at: instant, state: text('received'),
  replyBy: maybe(instant), answer: maybe(answer),
});

const fieldResult: Reader<FieldResult> = (value) => object<FieldResult>({
  answered: maybe(count), counts: nullable, mean: maybe(count), nps: maybe(count), items: optional(record(fieldResult)),
})(value);
/** Counts, of which some are suppressed. */
const nullable: Reader<Record<string, number | null>> = (value) =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key, given]) => [key, maybe(count)(given)]));

/** The feedback operations; `http.ts` names them and fetches this file when the first is called. */
export interface FeedbackActs { feedback: Required<FeedbackClient> }

export const feedbackOf = ({ send, personal, anyone }: Caller): FeedbackActs => ({
  feedback: {
    form: (form, o) => send('GET', ['forms', form], object<Form>({ definition, version: count, state: text('open') }), o),
    send: (form, body, o) => anyone('POST', ['forms', form, 'responses'], receipt, { ...o, body }),
    savePartial: (form, partial, body, { seq = Date.now(), ...o } = {}) =>
      anyone('PUT', ['forms', form, 'partials', partial], nothing, { ...o, body, query: { seq } }),
    results: (form, o) => send('GET', ['forms', form, 'results'], object<FormResults>({ responses: maybe(count), fields: record(fieldResult) }), o),
    challenge: (form, o) => send('GET', ['forms', form, 'challenge'], object<Challenge>({ challenge: id, bits: count, expiresAt: instant }), o),
    mine: (query, o) => personal('GET', ['me', 'responses'], page<Receipt, ReceiptPage>(receipt, { total: undefined } as Shape<ReceiptPage>), { ...o, query }),
    upload: (picture, o) => anyone('POST', ['uploads'], object<Upload>({ id, type: text('image/png'), bytes: count, width: count, height: count }), { ...o, body: picture }),
  },
});
