/** Details in one line with dots between them; where it wraps no line begins with a dot. What is empty is left out. */
export const dotted = (details: readonly string[]): string => details.filter(Boolean).join('\u00a0· ');
