import { html, nothing, type TemplateResult } from 'lit';
import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Answers, FeedbackContext, FormContextItem, FormDefinition, FormText } from '../../protocol/feedback.ts';
import { cleanAnswers, fieldsOf } from '../../protocol/form-answers.ts';
import { metadataBytes } from '../../protocol/form-field.ts';
import { alongStyles } from './along.styles.ts';

export const styles = [alongStyles];

/** What the brand's page may add: texts, numbers, yes and no. */
export type Metadata = Readonly<Record<string, string | number | boolean>>;

/** Most members of metadata. */
const mostMembers = 50;

/** The browser's name and version, without the made-up one that some add; older ones have but one long line. */
function browserText(): string {
  interface Data { brands: { brand: string; version: string }[]; platform: string }
  const { userAgentData, userAgent } = navigator as Navigator & { userAgentData?: Data };
  const brands = userAgentData?.brands.filter(({ brand }) => brand.replace(/[^a-z]/gi, '').toLowerCase() !== 'notabrand');
  const text = brands?.length ? `${brands.map(({ brand, version }) => `${brand} ${version}`).join(', ')}; ${userAgentData!.platform}` : userAgent;
  return text.slice(0, 500);
}

/** Metadata that may be sent; otherwise undefined, and the developer is told why. */
function checkedMetadata(metadata: Metadata | null | undefined): Metadata | undefined {
  const entries = Object.entries(metadata ?? {});
  if (!entries.length) return undefined;
  const odd = entries.filter(([, value]) => !['string', 'number', 'boolean'].includes(typeof value) || Number.isNaN(value)).map(([key]) => key);
  const bytes = new TextEncoder().encode(JSON.stringify(metadata)).length;
  const reason = odd.length ? `only texts, numbers and booleans can be sent, not ${odd.join(', ')}`
    : entries.length > mostMembers ? `it has ${entries.length} members, at most ${mostMembers} can be sent`
    : bytes > metadataBytes ? `it has ${bytes} bytes as JSON, at most ${metadataBytes} can be sent` : '';
  if (!reason) return Object.fromEntries(entries);
  console.error(`Minga: the metadata of a feedback form is left out: ${reason}.`);
  return undefined;
}

function collect(items: readonly FormContextItem[], metadata: Metadata | null | undefined, locale: string): FeedbackContext {
  const { origin, pathname, search } = location;
  const has = (item: FormContextItem) => items.includes(item);
  const data = has('metadata') ? checkedMetadata(metadata) : undefined;
  return {
    // origin is "null" for a page without one, e.g. a file
    ...((has('page') || has('query')) && origin !== 'null' && { page: `${origin}${pathname}${has('query') ? search : ''}`.slice(0, 2048) }),
    ...(has('browser') && { browser: browserText() }),
    ...(has('locale') && { locale: locale.slice(0, 35) }),
    ...(has('viewport') && { viewport: `${innerWidth}x${innerHeight}` }),
    ...(data && { metadata: data }),
  };
}

/**
 * What goes out besides the answers: only what the form declares. It is collected once and held, so that what a person
 * was shown is what is sent, also when the window has another size by then.
 */
export class SentAlong {
  #of: readonly unknown[] = [];
  #context: FeedbackContext = {};

  /** The values; collected anew when the form, the page's metadata, the language or the page's address are others. */
  of({ context = [] }: Pick<FormDefinition, 'context'>, metadata: Metadata | null | undefined, locale: string): FeedbackContext {
    const now = [context.join(), metadata, locale, location.href];
    if (now.some((one, index) => one !== this.#of[index])) {
      this.#of = now;
      this.#context = collect(context, metadata, locale);
    }
    return this.#context;
  }
}

interface Row { name: string; value: string; also?: boolean }

/** Each value that is sent along, with its name; `also` marks those of the page itself. */
function rowsOf(m: Messages, context: FeedbackContext, definition: FormDefinition, answers: Answers, text: (words: FormText | undefined) => string): Row[] {
  const { metadata = {}, ...own } = context;
  const clean = cleanAnswers(definition, answers);
  const hidden = fieldsOf(definition).flatMap(field => {
    const value = clean[field.id];
    return field.type === 'hidden' && typeof value === 'string' ? [{ name: text(field.label) || field.id, value, also: true }] : [];
  });
  return [
    ...(['page', 'browser', 'locale', 'viewport'] as const).flatMap(item => own[item] === undefined ? [] : [{ name: m.t(`along.${item}`), value: own[item] }]),
    ...Object.entries(metadata).map(([name, value]) => ({ name, value: String(value), also: true })),
    ...hidden,
  ];
}

const lists = once(locale => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));

/** Says what is sent along, and shows each value of it; nothing when nothing is. */
export function renderAlong(
  m: Messages, context: FeedbackContext, definition: FormDefinition, answers: Answers, text: (words: FormText | undefined) => string,
): TemplateResult | typeof nothing {
  const rows = rowsOf(m, context, definition, answers, text);
  if (!rows.length) return nothing;
  const kinds = [...(['page', 'browser', 'locale', 'viewport'] as const).filter(item => context[item] !== undefined), ...(rows.some(({ also }) => also) ? ['metadata' as const] : [])];
  return html`
    <details class="along small quiet" part="along">
      <summary>${m.t('along.summary', { items: lists(m.formats).format(kinds.map(kind => m.t(`along.your.${kind}`))) })} <span class="door">${m.t('along.details')}</span></summary>
      <dl>${rows.map(({ name, value }) => html`<dt dir="auto">${name}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>
    </details>`;
}
