import type { components } from './schema.ts';

type S = components['schemas'];

/** The member who is signed in. */
export type Member = S['Member'];
/** Someone as others see them. */
export type Person = S['Person'];
export type Role = S['Role'];
export type MemberPatch = S['MemberPatch'];
export type MemberExport = S['MemberExport'];
export type Session = S['Session'];
export type SessionRequest = S['SessionRequest'];
/** What is mine and what I may do, for the items in view. */
export type Overlay = S['Overlay'];
export type BoardMine = S['BoardMine'];
export type IdeaMine = S['IdeaMine'];
export type CommentMine = S['CommentMine'];
