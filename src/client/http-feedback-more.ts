import type { FeedbackClient, ReceiptPage } from './client.ts';
import { formText } from './http-feedback.ts';
import type { Caller } from './http-personal.ts';
import { answer, count, id, instant, isObject, maybe, object, optional, page, record, text, words, type Reader, type Shape } from './reading.ts';
import type { Challenge, FieldResult, FormResults, Receipt, Upload } from '../protocol/feedback.ts';

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

/** What a form asks for once somebody answers it; `http-feedback.ts` names the same operations and fetches this file when the first is called. */
export interface FeedbackMore { feedback: Required<Omit<FeedbackClient, 'form' | 'savePartial'>> }

export const feedbackMoreOf = ({ send, personal, anyone }: Caller): FeedbackMore => ({
  feedback: {
    send: (form, body, o) => anyone('POST', ['forms', form, 'responses'], receipt, { ...o, body }),
    results: (form, o) => send('GET', ['forms', form, 'results'], object<FormResults>({ responses: maybe(count), fields: record(fieldResult) }), o),
    challenge: (form, o) => send('GET', ['forms', form, 'challenge'], object<Challenge>({ challenge: id, bits: count, expiresAt: instant }), o),
    mine: (query, o) => personal('GET', ['me', 'responses'], page<Receipt, ReceiptPage>(receipt, { total: undefined } as Shape<ReceiptPage>), { ...o, query }),
    upload: (picture, o) => anyone('POST', ['uploads'], object<Upload>({ id, type: text('image/png'), bytes: count, width: count, height: count }), { ...o, body: picture }),
  },
});
