import { addMessages } from '../../i18n/messages.ts';
import { enFeedbackMore } from '../../i18n/en-feedback-more.ts';

/** Makes the English words of the lazy parts known; other languages hold them all. */
export const addMore = (): void => { addMessages('en', enFeedbackMore); };
