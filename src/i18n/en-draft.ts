/* English words of everything that can be written into: drafts and lengths. How to add one: `en.ts`. */

export const enDraft = {
  'act.cancel': 'Cancel',
  'propose.left': '{count, plural, one {# character left} other {# characters left}}',
  'propose.over': '{count, plural, one {# character too many} other {# characters too many}}',
  'draft.kept': 'Draft kept on this device',
  'draft.pageOnly': 'Draft kept in this page only',
  'draft.restored': 'Your draft is back',
  'draft.safe': 'Your text is still here. {why}',
} as const satisfies Record<string, string>;

export type EnglishDraft = typeof enDraft;
