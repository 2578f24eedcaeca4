import { own } from '../../controllers/page-watch.ts';

/** What has the focus in the page, through open shadow roots; the body where nothing in particular has it. */
export function focusedIn(document: Document): Element | null {
  let found = own('activeElement', document);
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
