import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import type { FeedbackClient } from '../../client/client.ts';
import { ReturnController } from '../../controllers/return-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FieldOf, FieldResult, FormDefinition, FormField, FormResults, FormText } from '../../protocol/feedback.ts';
import { fieldsOf, rangeOf, type ScaleField } from '../../protocol/form-answers.ts';
import { createFormResultsStore } from '../../stores/form-results.ts';
import type { Lookup } from '../../stores/lookup.ts';
import { isComing, type Remote } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import { pointLabels } from './fields/points.ts';
import { resultsStyles } from './results.styles.ts';

export const styles = [resultsStyles];

/** Words that results are shown in. */
interface Words { m: Messages; text(words: FormText | undefined): string }
type Asked = Exclude<FormField, FieldOf<'hidden' | 'statement'>>;

const shares = once(locale => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
const means = once(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const scores = once(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }));

/** What others answered, looked up when it is first shown and whenever the person comes back to the page. */
export class Results {
  #store: Lookup<FormResults>;
  #state: StoreController<Remote<FormResults>>;

  constructor(host: LitElement, client: FeedbackClient | undefined, form: string) {
    this.#store = createFormResultsStore(client, form);
    this.#state = new StoreController(host, this.#store.$state);
    new ReturnController(host, () => { void this.#store.refresh(); });
  }

  /** `level` is that of the heading. */
  render(words: Words, definition: FormDefinition, level: number): TemplateResult {
    const { m } = words;
    const state = this.#state.value!;
    const results = state.value;
    return html`
      <section class="results" part="results" aria-busy=${isComing(state)}>
        <p class="results-head row spread wrap"><span class="label" role="heading" aria-level=${level}>${m.t('results.heading')}</span>
          ${results?.responses ? html`<span class="small quiet tabular">${m.t('results.responses', { count: results.responses })}</span>` : nothing}</p>
        ${results ? renderFields(words, definition, results, level)
          : state.state === 'failed' ? html`
            <div class="notice row spread wrap"><span>${m.t('results.failed')}<br>${errorText(m, state.error)}</span>
              <button class="button plain compact" type="button" @click=${() => { void this.#store.refresh(); }}>${m.t('act.retry')}</button></div>`
          : html`<p class="small quiet">${m.t('results.loading')}</p>`}
      </section>`;
  }
}

function renderFields(words: Words, definition: FormDefinition, { responses, fields }: FormResults, level: number): unknown {
  const { m } = words;
  if (responses === null) return html`<p class="notice">${m.t('results.soon')}</p>`;
  const shown = fieldsOf(definition).filter((field): field is Asked => field.type !== 'consent' && field.type !== 'date' && 'label' in field && field.id in fields);
  const partly = shown.some(field => hasGaps(fields[field.id]!));
  return html`
    ${shown.map(field => html`
      <div class="result">
        <p class="label" role="heading" aria-level=${level + 1} dir="auto">${words.text(field.label)}</p>
        ${renderField(words, field, fields[field.id]!)}
      </div>`)}
    ${partly ? html`<p class="small quiet">${m.t('results.some')}</p>` : nothing}`;
}

const hasGaps = ({ answered, counts, items = {} }: FieldResult): boolean =>
  (answered !== null && Object.values(counts).includes(null)) || Object.values(items).some(hasGaps);

function renderField(words: Words, field: Asked, result: FieldResult): unknown {
  const { m } = words;
  if (result.answered === null) return html`<p class="small quiet">${m.t('results.fieldSoon')}</p>`;
  if (field.type === 'matrix') return renderMatrix(words, field, result);
  return html`${renderSummary(words, field, result)}${renderBars(words, field, result)}`;
}

/** A result in a sentence: what a mean or a score says. */
function renderSummary({ m }: Words, field: Asked, { mean, nps }: FieldResult): unknown {
  const score = field.type === 'nps' && typeof nps === 'number' ? m.t('results.nps', { score: scores(m.formats).format(nps) })
    : mean === null ? '' : meanText(m, mean, isScale(field) ? rangeOf(field)[1] : null);
  return score ? html`<p class="small">${score}</p>` : nothing;
}

const meanText = (m: Messages, mean: number, high: number | null): string => {
  const number = means(m.formats).format(mean);
  return high === null ? m.t('results.meanPlain', { mean: number }) : m.t('results.mean', { mean: number, high });
};

const isScale = (field: FormField): field is ScaleField => ['nps', 'rating', 'likert', 'matrix'].includes(field.type);

/** Each answer with how many gave it, as a number and a share; the bar only shows it once more. */
function renderBars(words: Words, field: Asked, { answered, counts }: FieldResult): unknown {
  const { m } = words;
  const rows = Object.entries(counts);
  if (!rows.length) return nothing;
  return html`
    ${field.type === 'ranking' ? html`<p class="small quiet">${m.t('results.first')}</p>` : nothing}
    <ul class="bars">${rows.map(([value, count]) => {
      const share = count === null || !answered ? 0 : count / answered;
      return html`
        <li><span class="bar-name" dir="auto">${nameOf(words, field, value)}</span>
          <svg class="portion" aria-hidden="true" part="bar">${svg`<rect width=${`${share * 100}%`} height="100%"/>`}</svg>
          <span class="bar-count small tabular ${count === null ? 'quiet' : ''}">${count === null ? m.t('results.few')
            : m.t('results.bar', { count, share: shares(m.formats).format(share) })}</span></li>`;
    })}</ul>`;
}

/** What an answer is called in its form; one that is no longer offered keeps its id. */
function nameOf(words: Words, field: Asked, value: string): string {
  const { m, text } = words;
  if (value === 'cant-say') return m.t('feedback.cantSay');
  if (field.type === 'likert') return pointLabels(field, words)[Number(value) - 1] ?? value;
  if (field.type === 'rating' && field.look === 'thumbs') return m.t(value === '2' ? 'feedback.up' : 'feedback.down');
  if (isScale(field)) return m.number(Number(value));
  const option = 'options' in field ? field.options.find(({ id }) => id === value) : undefined;
  return option ? text(option.label) : value === 'other' ? m.t('feedback.other') : value;
}

function renderMatrix({ m, text }: Words, field: FieldOf<'matrix'>, { items = {} }: FieldResult): TemplateResult {
  const [low, high] = rangeOf(field);
  return html`
    <ul class="bars">${field.items.filter(({ id }) => id in items).map(({ id, label, reversed }) => {
      const { mean } = items[id]!;
      // The backend turns reversed items, for scores; here the number stands beside the statement as it was read.
      const own = mean === null ? null : reversed ? low + high - mean : mean;
      return html`
        <li><span class="bar-name" dir="auto">${text(label)}</span>
          <svg class="portion" aria-hidden="true" part="bar">${svg`<rect width=${`${own === null ? 0 : (own - low) / (high - low) * 100}%`} height="100%"/>`}</svg>
          <span class="bar-count small tabular ${own === null ? 'quiet' : ''}">${own === null ? m.t('results.few') : meanText(m, own, high)}</span></li>`;
    })}</ul>`;
}
