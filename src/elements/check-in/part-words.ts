import { enCheckInMore } from '../../i18n/en-check-in-more.ts';
import { addMessages, useWords } from '../../i18n/messages.ts';

let known = false;

/** Makes the words of all lazy parts known, once: English at hand, other languages when they are wanted. */
export function words(): void {
  if (known) return;
  known = true;
  addMessages('en', enCheckInMore);
  useWords('check-in-more');
}
