/*
 * English words for writing: proposing an idea, drafts, lengths. The chunks with forms add them with
 * `addMessages('en', enWriting)`. How to add one: `en.ts`.
 */
import type { IdeaKind, Relation } from '../protocol/idea.ts';
import { enDraft } from './en-draft.ts';

type Needed = `kind.${IdeaKind}` | `relation.${Relation}`;

export const enWriting = {
  ...enDraft,
  'kind.label': 'What is it?',
  'kind.suggestion': 'Suggestion',
  'kind.experience': 'Experience',
  'kind.story': 'Story',
  'kind.question': 'Question',
  'relation.label': 'What is it about?',
  'relation.company': 'The company',
  'relation.product': 'The product',
  'relation.brand': 'The brand',
  'relation.member': 'The members',
  'propose.body': 'Tell us more',
  'propose.bodyHint': 'What is the problem, who has it, how is it today? *Emphasis*, lists and links work.',
  'propose.category': 'Category',
  'propose.noCategory': 'No category',
  'propose.optional': '(optional)',
  'propose.similar': 'Similar ideas',
  'propose.voteInstead': 'Vote for this instead',
  'propose.exists': 'This idea is already here:',
  'propose.blank': 'Write your idea first',
  'propose.terms': 'I accept the terms for ideas',
  'propose.termsTitle': 'What happens with your idea',
  'propose.termsRead': 'Read the terms',
  'propose.termsFirst': 'Please accept the terms first',
  'propose.send': 'Send idea',
  'propose.sending': 'Sending',
  'propose.discardYes': 'Discard',
  'propose.sent': 'Thank you! Your idea is on the board.',
  'propose.sentNext': 'Others can vote and comment now. You hear from us when its status changes.',
  'propose.sentHeld': 'Thank you! We have your idea.',
  'propose.sentHeldNext': 'We read it first. Until then only you can see it.',
  'propose.another': 'Propose another',
  'propose.show': 'Show my idea',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishWriting = typeof enWriting;
