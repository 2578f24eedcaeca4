// What is done when elements cannot do their work, or lose their looks: fetched only then.
import { html, render, type CSSResult, type LitElement } from 'lit';
import { own } from '../../controllers/page-watch.ts';
import { emit } from '../../events.ts';
import { version } from '../../version.ts';
import type { Dressed } from './adopt.ts';

let refused = false;
let said: string | undefined;

/** Tells the developer, once, and the page that elements of a tag cannot start since nothing can be drawn. */
export function refuse(tag: string): void {
  if (!refused) {
    console.warn('Minga: the Content Security Policy of this page keeps widgets from drawing, so their own content stays. Add `minga` to its `trusted-types`.');
  }
  refused = true;
  for (const element of own('querySelectorAll').call(document, tag)) emit(element, 'minga-error', { code: 'unsupported', action: 'start' });
}

/** Tells the developer who has a tag already: a version of ours, or, without one, another script. */
export function tellOther(tag: string, other: string | undefined): void {
  console.warn(`<${tag}> is already defined by ${other ? `Minga ${other}` : 'another script'}, not by ${version}.`);
}

/** Tells the developer what an element lacks. */
export function tellLack({ localName }: Element, what: string): void {
  console.warn(`Minga: <${localName}> needs ${what}an endpoint, or a <minga-community> around it.`);
}

/** Says what went wrong; what is shown stays, and an element that shows nothing yet shows the page's own content. */
export function fail({ shadowRoot, renderOptions }: LitElement, error: unknown): void {
  // What goes wrong in every drawing is said once.
  if (said !== (said = String(error))) console.error(error);
  // A skeleton promises what will not come.
  if (shadowRoot && (!shadowRoot.firstElementChild || shadowRoot.querySelector('.root > [aria-busy=true], .skeleton:not(.late)'))) render(html`<slot></slot>`, shadowRoot, renderOptions);
}

/** Puts the style sheets of an element's class and of its parts into its shadow root, made for the document it is in. */
export function redress(root: Dressed): void {
  const view = root.ownerDocument.defaultView as typeof globalThis | null;
  const { elementStyles } = root.host.constructor as unknown as { elementStyles: CSSResult[] };
  // A document that no window shows has no style sheets.
  if (view) root.adoptedStyleSheets = [...elementStyles, ...root.minga ?? []].map(style => (view === window ? style.styleSheet! : sheetFor(view, style)));
}

function sheetFor({ CSSStyleSheet: Sheet }: typeof globalThis, { cssText }: CSSResult): CSSStyleSheet {
  const sheet = new Sheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/**
 * Makes submit buttons of widgets work in a frame that may not send forms (`sandbox` without `allow-forms`), where the browser
 * keeps the event from them; what they hold never goes to an address anyway.
 */
export function submitByClick(): void {
  addEventListener('click', onClick);
}

function onClick(event: MouseEvent): void {
  const button = event.composedPath().find(one => one instanceof HTMLButtonElement) as HTMLButtonElement | undefined;
  const root = button?.getRootNode();
  if (event.defaultPrevented || button?.type !== 'submit' || !button.form || !(root instanceof ShadowRoot && root.host.localName.startsWith('minga-'))) return;
  event.preventDefault();
  button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
}
