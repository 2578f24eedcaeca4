import type { FormDefinition, FormField } from '../../src/protocol/feedback.ts';

const score: FormField = { type: 'nps', id: 'score', label: 'How likely are you to recommend us?', required: true };
const form = (id: string, more: Partial<FormDefinition> = {}, fields: FormField[] = [score, { type: 'text', id: 'why', label: 'Why?', long: true }]): FormDefinition =>
  ({ schema: 1, id, language: 'en', title: 'A form of the contract', pages: [{ id: 'one', fields }], ...more });

/** The forms that a backend must have to be proved for feedback. */
export const contractForms: FormDefinition[] = [
  form('contract-open', { partial: true, askEmail: true, replyHours: 24, context: ['page', 'metadata'], routing: { to: 'team' } }),
  form('contract-results', { results: true }, [
    score, { type: 'matrix', id: 'grid', label: 'Agreement', items: [{ id: 'plain', label: 'Good' }, { id: 'turned', label: 'Bad', reversed: true }] },
  ]),
  form('contract-closed', { closesAt: '2020-01-01T00:00:00.000Z' }),
  form('contract-quota', { quota: 3 }),
  form('contract-cooldown', { cooldownDays: 30 }),
  form('contract-members', { access: 'members' }),
  form('contract-proof', { proofBits: 6 }),
  form('contract-pictures', {}, [{ type: 'file', id: 'pictures', label: 'Pictures', max: 2 }]),
];
