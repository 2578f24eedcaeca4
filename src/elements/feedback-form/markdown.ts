import { html, type LitElement } from 'lit';

/** Safe Markdown of the form's own words; until what draws it is there, and where it cannot be had, they are read as they were written. */
export class FormMarkdown {
  #host: LitElement;
  #render: ((source: string) => unknown) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(source: string): unknown {
    if (!this.#render) {
      this.#render = text => html`<p class="plain" dir="auto">${text}</p>`;
      void import('../shared/markdown.ts').then(({ renderMarkdown }) => {
        this.#render = renderMarkdown;
        this.#host.requestUpdate();
      }, () => undefined);
    }
    return this.#render(source);
  }
}
