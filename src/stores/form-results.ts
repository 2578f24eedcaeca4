import type { FeedbackClient } from '../client/client.ts';
import type { FormResults } from '../protocol/feedback.ts';
import { createLookup, type Lookup } from './lookup.ts';

/** The counts of a form that shows them. */
export const createFormResultsStore = (client: FeedbackClient | undefined, form: string): Lookup<FormResults> =>
  createLookup(signal => client?.results?.(form, { signal }));
