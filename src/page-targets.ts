import { own } from './controllers/page-watch.ts';
import type { Receipt } from './protocol/feedback.ts';

interface Openable {
  open(): Promise<Receipt | null>;
  close(): void;
}

/** The form that a launcher or the page names, once it is defined. Rejects when there is none. */
export async function findTarget(target: string | Element): Promise<Openable> {
  let element = typeof target === 'string' ? find(target) : target;
  if (!element && own('readyState') === 'loading') {
    // What the page calls while it is read may stand further down.
    await new Promise(resolve => { addEventListener('DOMContentLoaded', resolve, { once: true }); });
    element = find(target as string);
  }
  if (!element) throw new Error(`Minga: nothing on this page is "${target as string}".`);
  if (element.localName === 'minga-launcher') {
    const id = element.getAttribute('for') ?? '';
    const root = element.getRootNode() as Document | ShadowRoot;
    const form = ('host' in root && root.getElementById(id)) || own('getElementById').call(document, id);
    if (!form) throw new Error(`Minga: no form with id="${id}" for <minga-launcher>.`);
    element = form;
  }
  if (element.localName !== 'minga-feedback-form') throw new Error(`Minga: <${element.localName}> is not to be opened, only a <minga-feedback-form> or its launcher.`);
  await customElements.whenDefined(element.localName);
  return element as unknown as Openable;
}

/** By id, or by a CSS selector. */
function find(name: string): Element | null {
  try {
    return own('getElementById').call(document, name) ?? own('querySelector').call(document, name);
  } catch {
    return null; // no selector
  }
}
