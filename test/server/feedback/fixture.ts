import type { FormDefinition } from '../../../src/protocol/feedback.ts';
import { community, harness, type Harness, type Reply, type Sent } from '../http/harness.ts';
import type { CommunityInput } from '../../../server/src/config-defaults.ts';
import type { AppOptions } from '../../../server/src/app.ts';

/** A form with one question of each kind that matters, and nothing that refuses. */
export const form = (changes: Partial<FormDefinition> = {}): FormDefinition => ({
  schema: 1, id: 'survey', language: 'en', title: 'Survey',
  pages: [{ id: 'one', fields: [
    { type: 'nps', id: 'score', label: 'Would you recommend us?' },
    { type: 'choice', id: 'topic', label: 'About what?', options: [{ id: 'bike', label: 'Bike' }, { id: 'app', label: 'App' }], other: true },
    { type: 'text', id: 'why', label: 'Why?', long: true },
  ] }],
  ...changes,
});

/** A server whose community has these forms. */
export const feedbackServer = (forms: FormDefinition[] = [form()], input: Partial<CommunityInput> = {}, options: Partial<AppOptions> = {}): Promise<Harness> =>
  harness(community({ forms, limits: { writesPerMinute: 1e6, writesPerMinutePerRange: 1e6, readsPerMinutePerRange: 1e6, feedbackPerMinutePerRange: 1e6 }, ...input }), options);

export interface Draft { version?: number; language?: string; answers?: object; [more: string]: unknown }

/** Sends a response to a form. */
export const send = (server: Harness, draft: Draft = {}, sent: Sent = {}, id = 'survey'): Promise<Reply> =>
  server.send('POST', `/forms/${id}/responses`, { body: { version: 1, language: 'en', answers: { score: 9 }, ...draft }, ...sent });
