import type { MingaEvents } from './events.ts';

/** A name that is missing here, or too many, does not compile. */
const names: Record<keyof MingaEvents, true> = {
  'minga-auth-required': true, 'minga-identity-changed': true, 'minga-idea-voted': true, 'minga-idea-created': true, 'minga-idea-updated': true,
  'minga-idea-withdrawn': true, 'minga-idea-opened': true, 'minga-idea-closed': true, 'minga-idea-followed': true, 'minga-idea-moderated': true,
  'minga-comment-created': true, 'minga-feedback-opened': true, 'minga-feedback-closed': true, 'minga-feedback-sending': true, 'minga-feedback-sent': true,
  'minga-checked-in': true, 'minga-check-in-undone': true, 'minga-milestone-reached': true, 'minga-event-attended': true, 'minga-event-answered': true,
  'minga-listing-changed': true, 'minga-theme-changed': true, 'minga-error': true,
};

/** The names of all public events. */
export const eventNames: ReadonlySet<string> = new Set(Object.keys(names));
