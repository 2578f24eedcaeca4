import '../community/define.ts';
import { define } from '../shared/define.ts';
import { FeedbackFormElement } from './feedback-form.ts';

define('minga-feedback-form', FeedbackFormElement);
