import type { MingaEvents } from '../events.ts';

/**
 * What goes to a `dataLayer`: events after the fact, and of each the fields that tell nothing about the person. Receipts
 * and comments stay out, since their ids lead to what somebody has written.
 */
const bridged: { [K in keyof MingaEvents]?: readonly (keyof MingaEvents[K])[] } = {
  'minga-idea-voted': ['board', 'idea', 'voted', 'votes'],
  'minga-idea-created': ['board', 'state'],
  'minga-idea-opened': ['board', 'idea'],
  'minga-idea-closed': ['board', 'idea'],
  'minga-idea-followed': ['board', 'idea', 'following'],
  'minga-comment-created': ['idea'],
  'minga-feedback-opened': ['form'],
  'minga-feedback-closed': ['form'],
  'minga-feedback-sent': ['form'],
  'minga-checked-in': ['program', 'date', 'created'],
  'minga-milestone-reached': ['program', 'milestone', 'badges'],
  'minga-event-attended': ['program', 'event', 'created'],
  'minga-event-answered': ['program', 'event', 'going'],
  'minga-error': ['code', 'action'],
};

/** The names of the events that go to a `dataLayer`. */
export const bridgedEvents = Object.keys(bridged) as (keyof MingaEvents)[];

/**
 * Pushes what happens in the widgets to the page's `dataLayer`, e.g. `{ event: 'minga_idea_voted', minga: {…} }`, until
 * `signal` ends that. `name` is that of the global array, which may come later; `denied` is asked before each push.
 */
export function bridge(name: string, denied: (event: Event) => boolean, signal: AbortSignal): void {
  for (const type of bridgedEvents) {
    addEventListener(type, event => {
      if (denied(event)) return;
      const { detail } = event as CustomEvent<Record<string, unknown>>;
      const fields = Object.fromEntries((bridged[type] as readonly string[]).map(field => [field, structuredClone(detail[field])]));
      try {
        const globals = globalThis as unknown as Record<string, { push(entry: object): unknown } | undefined>;
        const layer = globals[name] ??= [] as object[];
        layer.push({ event: type.replaceAll('-', '_'), minga: fields });
      } catch (cause) {
        // A tag of the page's that fails is not ours to fail by.
        console.warn(`Minga: ${name}.push failed.`, cause);
      }
    }, { signal });
  }
}
