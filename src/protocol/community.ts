import type { components } from './schema.ts';

type S = components['schemas'];

/** A brand's community: names, languages, capabilities and limits. */
export type Community = S['Community'];
/** A board of ideas: its statuses, categories, templates and terms. */
export type Board = S['Board'];
export type Status = S['Status'];
export type Category = S['Category'];
export type Terms = S['Terms'];
/** Text by language tag. */
export type LocalText = S['LocalText'];
/** `yes`, or the reason why not. */
export type Permission = S['Permission'];
/** Why something is not allowed. */
export type Refusal = S['Refusal'];
