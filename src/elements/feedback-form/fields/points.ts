import { enPoints } from '../../../i18n/en-points.ts';
import { addMessages, type MessageKey } from '../../../i18n/messages.ts';
import type { FieldOf } from '../../../protocol/feedback.ts';
import type { FieldContext } from './field.ts';

addMessages('en', enPoints);

/** The words of each point of a scale of agreement, from low to high. */
export const pointLabels = ({ points }: Pick<FieldOf<'likert' | 'matrix'>, 'points'>, { m, text }: Pick<FieldContext, 'm' | 'text'>): string[] =>
  points?.map(text) ?? [1, 2, 3, 4, 5, 6, 7].map(point => m.t(`feedback.agree.${point}` as MessageKey & 'feedback.agree.1'));
