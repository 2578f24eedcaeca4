/** What has the focus in the page, through open shadow roots; the body where nothing in particular has it. */
export function focusedIn(document: Document): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
