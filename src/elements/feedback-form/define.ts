import '../community/define.ts';
import { own } from '../../controllers/page-watch.ts';
import { define } from '../shared/define.ts';
import { FeedbackFormElement } from './feedback-form.ts';

export type { MingaEvents } from '../../events.ts';
export type { FeedbackFormElement } from './feedback-form.ts';

define('minga-feedback-form', FeedbackFormElement);

/** A launcher in the page is fetched with the form it opens, so that a page needs one script for both. */
function findLauncher(): void {
  if (!own('querySelector').call(document, 'minga-launcher:not(:defined)')) return;
  import('../launcher/define.ts').catch(() => { console.warn('Minga: <minga-launcher> could not be fetched.'); });
}
if (globalThis.document) {
  findLauncher();
  if (own('readyState') === 'loading') addEventListener('DOMContentLoaded', findLauncher, { once: true });
}
