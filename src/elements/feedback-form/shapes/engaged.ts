import { own } from '../../../controllers/page-watch.ts';
import { focusedIn } from '../../shared/focused.ts';

/** Everything below a root, through open shadow roots. */
function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const dialogs = 'dialog[open], [aria-modal="true"]:is([role="dialog"], [role="alertdialog"])';

/** Whether the page shows a dialog, ours or its own. Dialogs that wait in the page unseen do not count. */
export function dialogOpen(document: Document): boolean {
  for (const element of everything(own('documentElement', document))) {
    if (element.matches(dialogs) && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible') return true;
  }
  return own('fullscreenElement', document) !== null;
}

const texts = 'input:not([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], [type=range], [type=color], [type=image]), textarea, select';

/** Whether the person is in a field of the page. What goes on in a frame cannot be seen, so that counts as one. */
export function typing(document: Document): boolean {
  const found = focusedIn(document);
  return !!found && (found.matches(`${texts}, iframe, [role=textbox], [role=searchbox], [role=combobox]`) || (found instanceof HTMLElement && found.isContentEditable));
}

/** Whether the person is busy with something that nothing may open over by itself. */
export const engaged = (document: Document): boolean => own('visibilityState', document) === 'hidden' || typing(document) || dialogOpen(document);
