import { html, nothing } from 'lit';
import { attributesHtml, toAttributes } from '../../theme/attributes.ts';
import { toCss } from '../../theme/css.ts';
import { toDtcg } from '../../theme/dtcg.ts';
import { tokens } from '../../theme/tokens.ts';
import type { Values } from '../../theme/values.ts';
import type { StudioHost } from './host.ts';

const formats = ['css', 'json', 'dtcg', 'attributes'] as const;
type Format = typeof formats[number];
const files: Readonly<Record<Format, readonly [name: string, type: string]>> = {
  css: ['minga-theme.css', 'text/css'], json: ['minga-theme.json', 'application/json'], dtcg: ['minga.tokens.json', 'application/json'],
  attributes: ['minga-community.html', 'text/html'],
};

/** What is being exported. */
export class Exporter {
  #host: StudioHost;
  #format: Format = 'css';

  constructor(host: StudioHost) {
    this.#host = host;
  }

  /** The theme as text of the format that is chosen. */
  get text(): string {
    const { draft: { values }, color } = this.#host;
    const json = (given: Values) => `${JSON.stringify(toDtcg(given, color), null, 2)}\n`;
    switch (this.#format) {
      case 'css': return toCss(values);
      case 'json': return json(values);
      // with what nobody has set, so that a design program has all to choose from
      case 'dtcg': return json(Object.fromEntries(tokens.map(({ name, light, dark }) => [name, values[name] ?? { light, dark }])));
      case 'attributes': return attributesHtml(toAttributes(values).attributes);
    }
  }

  render(): unknown {
    const { say, draft } = this.#host;
    const { left } = toAttributes(draft.values);
    return html`
      <fieldset><legend class="label">${say('studio.export.format')}</legend><div class="row wrap">${formats.map(format => html`
        <label><input class="sr" type="radio" name="format" value=${format} .checked=${format === this.#format} @change=${() => { this.#format = format; this.#host.requestUpdate(); }}>
          <span class="choice">${say(`studio.export.${format}`)}</span></label>`)}</div></fieldset>
      ${Object.keys(draft.values).length ? nothing : html`<p class="notice">${say('studio.export.empty')}</p>`}
      ${this.#format === 'attributes' && left.length ? html`<p class="notice">${say('studio.export.left', { count: left.length, names: left.join(', ') })}</p>` : nothing}
      <div><label class="label" for="export">${say('studio.export.preview')}</label>
        <textarea class="field own-undo code" id="export" rows="14" dir="ltr" spellcheck="false" readonly .value=${this.text}></textarea></div>
      <div class="row wrap">
        <button class="button" type="button" @click=${this.#onCopy}>${say('studio.export.copy')}</button>
        <button class="button plain" type="button" @click=${this.#onDownload}>${say('studio.export.download')}</button>
      </div>`;
  }

  #onCopy = async (event: Event): Promise<void> => {
    const { say, announce } = this.#host;
    const area = ((event.target as Element).getRootNode() as ShadowRoot).querySelector<HTMLTextAreaElement>('#export');
    try {
      await navigator.clipboard.writeText(this.text);
      announce(say('studio.export.copied'));
    } catch {
      // not allowed, or no secure page: the person copies it
      area?.select();
      announce(say('studio.export.copyHere'));
    }
  };

  #onDownload = (): void => {
    const [name, type] = files[this.#format];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.text], { type }));
    link.download = name;
    link.click();
    // the browser has taken it by the next task
    setTimeout(() => { URL.revokeObjectURL(link.href); });
  };
}
