import { html, render, type LitElement } from 'lit';
import { version } from '../../version.ts';
import type { Dressed } from './adopt.ts';
import type * as Trouble from './trouble.ts';

type Constructor = typeof HTMLElement & { version?: string };

/** Whether templates come out as written: not where Trusted Types refuse them, or where the page's own policy takes marks away. */
function canDraw(): boolean {
  const box = new DocumentFragment();
  try {
    render(html`<b title=${version}>${version}</b>`, box);
  } catch { /* the same as a wrong result */ }
  return !!box.querySelector('[title]')?.textContent;
}

/** What is only fetched when it is needed. */
export const trouble = (act: (trouble: typeof Trouble) => void): void => {
  import('./trouble.ts').then(act).catch(console.error);
};

/** Gives a shadow root its style sheets again in another document, which takes none of the first one's: the browser drops them. */
export const dress = (root: Dressed): void => { trouble(({ redress }) => { redress(root); }); };

/**
 * Registers an element unless the page has one of that name already: a second copy of the SDK must not throw. A tag
 * taken by another version, or by somebody else, is told once. Where nothing can be drawn nothing is registered, so that
 * the page's own children stay. An exception while an element draws is not the page's.
 */
export function define(tag: string, element: Constructor): void {
  // A framework's server imports it, too.
  if (!globalThis.document) return;
  const taken = customElements.get(tag) as Constructor | undefined;
  if (taken) {
    if (taken.version !== version) trouble(({ tellOther }) => { tellOther(tag, taken.version); });
  } else if (canDraw()) {
    // A sandboxed frame.
    if (origin === 'null') trouble(({ submitByClick }) => { submitByClick(); });
    element.version = version;
    const { performUpdate } = element.prototype as LitElement & { performUpdate(): void };
    Object.assign(element.prototype, {
      // The first time in a task of its own: defining a tag has made all its elements at once already. Meanwhile the page's own children stay.
      async scheduleUpdate(this: LitElement & { performUpdate(): void }) {
        if (!this.hasUpdated) {
          render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
          await new Promise(resolve => { setTimeout(resolve); });
        }
        this.performUpdate();
      },
      performUpdate(this: LitElement) {
        try {
          performUpdate.call(this);
        } catch (error) {
          trouble(({ fail }) => { fail(this, error); });
        }
      },
      adoptedCallback(this: { renderRoot?: ShadowRoot } & LitElement) {
        // Made here, since Lit would dress it for the first document, which throws.
        dress(this.renderRoot ??= this.attachShadow({ mode: 'open' }));
      },
    });
    customElements.define(tag, element);
    try {
      // a bundler fills it in; files for script tags are made without
      if (process.env.NODE_ENV === 'development') import('../../theme/guard.ts').then(({ watchContrast }) => { watchContrast(); }, console.error);
    } catch { /* a page without a bundler knows no `process` */ }
  } else trouble(({ refuse }) => { refuse(tag); });
}
