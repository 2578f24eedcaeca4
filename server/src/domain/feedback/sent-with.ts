import type { FeedbackContext, FeedbackDraft, FormDefinition } from '../../../../src/protocol/feedback.ts';
import { fieldsOf } from '../../../../src/protocol/form-answers.ts';
import { isEmail } from '../../../../src/protocol/form-faults.ts';
import { metadataBytes } from '../../../../src/protocol/form-field.ts';
import { normaliseName } from '../../../../src/protocol/text.ts';
import type { Actor } from '../../context.ts';
import type { FieldError } from '../drafts.ts';

/** What was sent besides the answers; adds to `errors` for each part that the form does not declare. Null without any. */
export function checkContext({ context: declared = [] }: FormDefinition, sent: FeedbackContext | undefined, errors: FieldError[]): FeedbackContext | null {
  const kept: FeedbackContext = {};
  for (const [name, value] of Object.entries(sent ?? {}) as [keyof FeedbackContext, unknown][]) {
    const pointer = `/context/${name}`;
    const isDeclared = declared.includes(name) || (name === 'page' && declared.includes('query'));
    if (!isDeclared) errors.push({ pointer, detail: 'Is not declared in the `context` of the form.' });
    else if (name === 'page') {
      const page = pageAddress(String(value), declared.includes('query'));
      if (page === null) errors.push({ pointer, detail: 'Is not the address of a page.' });
      else kept.page = page;
    } else if (name === 'metadata') {
      const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
      if (bytes > metadataBytes) errors.push({ pointer, detail: `Has ${bytes} bytes as JSON; at most ${metadataBytes} fit.` });
      kept.metadata = value as NonNullable<FeedbackContext['metadata']>;
    } else {
      kept[name] = normaliseName(String(value));
    }
  }
  return Object.keys(kept).length > 0 ? kept : null;
}

/** An http(s) address without credentials, fragment and, unless wanted, query; null for anything else. */
function pageAddress(address: string, query: boolean): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  Object.assign(url, { username: '', password: '', hash: '' });
  if (!query) url.search = '';
  return url.href;
}

/** Where an answer may go; only people of whom the brand knows no address are asked for one. */
export function checkEmail(definition: FormDefinition, actor: Actor | null, email: string | undefined, errors: FieldError[]): string | null {
  if (email === undefined) return null;
  const address = email.trim();
  if (!definition.askEmail) errors.push({ pointer: '/email', detail: 'The form does not ask for it.' });
  else if (actor && !actor.anonymous) errors.push({ pointer: '/email', detail: 'Is not asked of people who are signed in.' });
  else if (!isEmail(address)) errors.push({ pointer: '/email', detail: 'Is not an e-mail address.' });
  return address;
}

/** Milliseconds that a person needs at least: to write something, or to click. */
const fastest = { writing: 1200, clicking: 400 };

/** Whether a machine has filled in the form: the field that people do not see, or faster than anybody could. */
export function looksLikeSpam(definition: FormDefinition, { website, elapsed }: Pick<FeedbackDraft, 'website' | 'elapsed'>): boolean {
  if (website !== undefined && website !== '') return true;
  const written = fieldsOf(definition).some(({ type }) => type === 'text');
  return elapsed !== undefined && elapsed < (written ? fastest.writing : fastest.clicking);
}
