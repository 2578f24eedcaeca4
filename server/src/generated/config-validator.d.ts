// Generated from config.schema.json by `npm run generate`: change it there.
import type { Validator } from '../validation.ts';

export const validateConfig: Validator;
