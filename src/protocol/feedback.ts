import type { components } from './schema.ts';

type S = components['schemas'];

/** A form as the backend gives it: its definition, the definition's version, and whether it takes answers. */
export type Form = S['Form'];
export type FormState = S['FormState'];
/** The questions of a form, version 1 of the definition language. */
export type FormDefinition = S['FormDefinition'];
/** A page of a form. */
export type FormPart = S['FormPart'];
export type FormField = S['FormField'];
export type FieldType = FormField['type'];
/** The definition of one type of field. */
export type FieldOf<T extends FieldType> = Extract<FormField, { type: T }>;
export type FormCondition = S['FormCondition'];
export type FormThanks = S['FormThanks'];
export type FormOption = S['FormOption'];
export type FormItem = S['FormItem'];
/** Text in the form's own language, or by language tag. */
export type FormText = S['FormText'];
export type FormContextItem = S['FormContextItem'];
export type AnswerValue = S['AnswerValue'];
/** What was answered, by field; fields without an answer are left out. */
export type Answers = S['Answers'];
export type FeedbackContext = S['FeedbackContext'];
/** What is sent when a form is answered. */
export type FeedbackDraft = S['FeedbackDraft'];
export type PartialDraft = S['PartialDraft'];
export type Challenge = S['Challenge'];
export type Proof = S['Proof'];
/** Proof that a response is stored, and later what the brand answered. */
export type Receipt = S['Receipt'];
export type FormResults = S['FormResults'];
export type FieldResult = S['FieldResult'];
/** A picture that is stored and may be named in a response. */
export type Upload = S['Upload'];
