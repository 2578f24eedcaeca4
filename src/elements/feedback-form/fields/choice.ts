import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue, FieldOf } from '../../../protocol/feedback.ts';
import type { FieldContext } from './field.ts';
import { shuffled } from './shuffle.ts';

type Other = { other: string };
const isOther = (one: unknown): one is Other => typeof one === 'object' && one !== null && 'other' in one;

/** One or several of some options, and own words where the form takes them. */
export function renderChoice(field: FieldOf<'choice'>, context: FieldContext): TemplateResult {
  const { m, id, host, text } = context;
  const { multiple = false, required } = field;
  /** Read when it is needed: two clicks may come between two drawings. */
  const chosen = (): (string | Other)[] => [context.value ?? []].flat() as (string | Other)[];
  const now = chosen();
  const own = now.find(isOther);
  const put = (list: (string | Other)[], settled: boolean) => { context.set(multiple ? list.length ? list : undefined : list.at(-1) as AnswerValue | undefined, settled); };
  const choose = (one: string | Other, on: boolean) => {
    const rest = multiple ? chosen().filter(other => isOther(one) ? !isOther(other) : other !== one) : [];
    put(on ? [...rest, one] : rest, true);
  };
  const renderOption = (value: string, label: string, on: boolean, change: (on: boolean) => void) => html`
    <label class="option"><input type=${multiple ? 'checkbox' : 'radio'} name=${id} value=${value} .checked=${on}
      @change=${(event: Event) => { change((event.target as HTMLInputElement).checked); }}><span dir="auto">${label}</span></label>`;
  const onOther = (on: boolean) => {
    choose({ other: own?.other ?? '' }, on);
    if (on && !multiple) return; // arrows pass over it: the words are one Tab away
    if (on) void host.updateComplete.then(() => { host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}-other`)?.focus(); });
  };
  const onClear = () => {
    put([], true);
    host.renderRoot.querySelector<HTMLElement>(`[name=${CSS.escape(id)}]`)?.focus();
  };
  return html`
    <div class="options" part="options">
      ${(field.shuffle ? shuffled(field.options, context) : field.options).map(option =>
        renderOption(option.id, text(option.label), now.includes(option.id), on => { choose(option.id, on); }))}
      ${field.other ? html`${renderOption('@other', m.t('feedback.other'), !!own, onOther)}${own ? html`
        <input class="field" id="${id}-other" aria-label=${m.t('feedback.otherWords')} placeholder=${m.t('feedback.otherWords')} autocomplete="off" dir="auto" .value=${own.other}
          @input=${(event: Event) => { put([...chosen().filter(one => !isOther(one)), { other: (event.target as HTMLInputElement).value }], false); }}>` : nothing}` : nothing}
    </div>
    ${!multiple && !required && now.length ? html`<div class="ends small"><button class="button text compact" type="button" @click=${onClear}>${m.t('feedback.clear')}</button></div>` : nothing}`;
}
