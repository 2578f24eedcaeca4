import { enPoints } from '../../../i18n/en-points.ts';
import { addMessages } from '../../../i18n/messages.ts';
import type { FieldType, FormField } from '../../../protocol/feedback.ts';
import { formStyles } from '../../shared/form.styles.ts';
import { renderChoice } from './choice.ts';
import { commonStyles } from './common.styles.ts';
import { renderConsent } from './consent.ts';
import type { FieldContext, FieldModule, RenderField } from './field.ts';
import { renderLikert } from './likert.ts';
import { renderEmail, renderNumber, renderText } from './text.ts';

addMessages('en', enPoints);

export const styles = [formStyles, commonStyles];

const renders: { [T in FieldType]?: RenderField<T> } = {
  likert: renderLikert, choice: renderChoice, text: renderText, email: renderEmail, number: renderNumber, consent: renderConsent,
};

/** What most forms ask besides a score: agreement, choices, texts, numbers, consent. */
export const render: FieldModule['render'] = (field: FormField, context: FieldContext) => (renders[field.type] as RenderField<FieldType>)(field as never, context);
