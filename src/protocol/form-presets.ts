import type { FormDefinition, FormField, FormPart, FormText } from './feedback.ts';

/** Forms that are ready to use; a server offers them under the same ids. `pulse` and `pulse-full` are in form-pulse.ts, other languages in form-words. */
export type PresetId = 'nps' | 'csat' | 'ces' | 'thumbs' | 'stars' | 'smileys' | 'contact' | 'bug' | 'idea';

const t = (en: string): FormText => ({ en });

const form = (id: PresetId, fields: FormField[], more: Omit<Partial<FormDefinition>, 'id' | 'pages'>): FormDefinition =>
  ({ schema: 1, id, language: 'en', pages: [{ id: 'main', fields } satisfies FormPart], ...more });

const why = (id: string, label: FormText, range: { atLeast?: number; atMost?: number }): FormField =>
  ({ type: 'text', id, label, long: true, maxLength: 2000, when: { field: 'score', ...range } });

const read = t(
  'The team reads what you wrote. The scores are counted together with those of others.');
const thanks = [{ title: t('Thank you'), text: read }];

/** How likely one is to recommend (0 to 10), then one question by the score. */
const nps = form('nps', [
  {
    type: 'nps', id: 'score', required: true,
    label: t('How likely are you to recommend us to a friend or colleague?'),
    low: t('Not at all likely'), high: t('Very likely'),
  },
  why('mend', t('What is the main thing we should mend?'), { atMost: 6 }),
  why('better', t('What would make it better for you?'), { atLeast: 7, atMost: 8 }),
  why('best', t('What do you like most?'), { atLeast: 9 }),
], {
  title: t('Would you recommend us?'), relation: 'brand', partial: true, cooldownDays: 90,
  thanks: [{ when: { field: 'score', atMost: 6 }, title: t('Thank you for being frank'), text: t(
    'The team reads what you wrote to find out what to mend first.') }, ...thanks],
});

/** Satisfaction from 1 to 5. */
const csat = form('csat', [
  {
    type: 'rating', id: 'score', look: 'numbers', steps: 5, required: true,
    label: t('How satisfied are you, all in all?'),
    low: t('Very dissatisfied'), high: t('Very satisfied'),
  },
  why('mend', t('What should we do better?'), { atMost: 3 }),
  why('best', t('What did we do well?'), { atLeast: 4 }),
], { title: t('How satisfied are you?'), relation: 'product', partial: true, thanks });

/** Effort (agreement on seven points). */
const ces = form('ces', [
  {
    type: 'likert', id: 'score', cantSay: false, required: true,
    label: t('It was easy to do what I came for.'),
  },
  why('mend', t('What made it hard?'), { atMost: 4 }),
  why('best', t('What helped?'), { atLeast: 5 }),
], { title: t('How easy was it?'), relation: 'company', partial: true, context: ['page'], thanks });

/** One thumb under an article. */
const thumbs = form('thumbs', [
  { type: 'rating', id: 'score', look: 'thumbs', required: true, label: t('Was this page helpful?') },
  why('mend', t('What did you look for and not find?'), { atMost: 1 }),
  why('best', t('What helped you?'), { atLeast: 2 }),
], { relation: 'company', partial: true, context: ['page'], thanks });

/** One to five stars. */
const stars = form('stars', [
  {
    type: 'rating', id: 'score', look: 'stars', steps: 5, required: true, label: t('How do you rate this?'),
    low: t('Poor'), high: t('Excellent'),
  },
  why('mend', t('What should be better?'), { atMost: 3 }),
  why('best', t('What do you like about it?'), { atLeast: 4 }),
], { relation: 'product', partial: true, context: ['page'], thanks });

/** Five faces. */
const smileys = form('smileys', [
  {
    type: 'rating', id: 'score', look: 'smileys', steps: 5, required: true, label: t('How was your visit today?'),
    low: t('Very bad'), high: t('Very good'),
  },
  why('mend', t('What should we change?'), { atMost: 3 }),
  why('best', t('What went well?'), { atLeast: 4 }),
], { relation: 'company', partial: true, context: ['page'], thanks });

/** A message to the right team, with an answer. */
const contact = form('contact', [
  {
    type: 'choice', id: 'topic', required: true, label: t('What is it about?'), options: [
      { id: 'product', label: t('A question about a product') },
      { id: 'order', label: t('An order or delivery') },
      { id: 'complaint', label: t('A complaint') },
      { id: 'praise', label: t('Praise') },
      { id: 'other', label: t('Something else') },
    ],
  },
  { type: 'text', id: 'message', long: true, required: true, label: t('Your message') },
], {
  title: t('Write to us'), submit: t('Send message'), relation: 'company', replyHours: 48, askEmail: true,
  routing: { to: 'support', rules: [
    { when: { field: 'topic', is: 'order' }, to: 'orders' },
    { when: { field: 'topic', is: 'product' }, to: 'product' },
    { when: { field: 'topic', is: 'complaint' }, to: 'complaints' },
  ] },
  thanks: [{ title: t('Your message has arrived'), text: t(
    'It goes to the team for your topic. A person there answers you; you find the answer under your feedback, or in your mail if you left an address.') }],
});

/** What went wrong, with a picture and where it was. */
const bug = form('bug', [
  {
    type: 'text', id: 'what', long: true, required: true, label: t('What went wrong?'),
    help: t('What you saw, and what you expected instead.'),
  },
  {
    type: 'text', id: 'steps', long: true, label: t('What did you do just before?'),
    help: t('One step a line helps us to see it too.'),
  },
  {
    type: 'choice', id: 'often', label: t('How often does it happen?'), options: [
      { id: 'always', label: t('Every time') },
      { id: 'sometimes', label: t('Sometimes') },
      { id: 'once', label: t('Once so far') },
    ],
  },
  {
    type: 'screenshot', id: 'picture', label: t('A picture of it'),
    help: t('You can cover anything private before you send it.'),
  },
], {
  title: t('Report a problem'), submit: t('Send report'), relation: 'product',
  context: ['page', 'browser', 'viewport'], askEmail: true, routing: { to: 'bugs' },
  thanks: [{ title: t('Your report has arrived'), text: t(
    'Someone tries to see the same thing. What comes of it is written under your feedback.') }],
});

/** A wish, told in private; an idea board is the place to discuss one. */
const idea = form('idea', [
  {
    type: 'text', id: 'wish', required: true, maxLength: 120, label: t('What would make it better?'),
    help: t('In one sentence.'),
  },
  { type: 'text', id: 'reason', long: true, label: t('What would you use it for?') },
  { type: 'text', id: 'today', long: true, label: t('How do you manage today?') },
], {
  title: t('Share an idea'), submit: t('Send idea'), relation: 'product', askEmail: true, routing: { to: 'ideas' },
  thanks: [{ title: t('Your idea has arrived'), text: t(
    'The team looks at it and writes down what becomes of it, with the reason. You find that under your feedback.') }],
});

/** The presets by id, in English; `addLanguages` of form-words.ts puts others beside it. */
export const presets: Readonly<Record<PresetId, FormDefinition>> = { nps, csat, ces, thumbs, stars, smileys, contact, bug, idea };
