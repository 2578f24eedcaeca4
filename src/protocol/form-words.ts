/** Sentences of the ready-made forms in one language, by their English. */
export type FormWords = Readonly<Record<string, string>>;

/**
 * Puts other languages (by tag) beside the English of every text in a definition, as far as they have the sentence. Changes
 * the definition itself, so that a form on show keeps its answers, and answers it.
 */
export function addLanguages<T>(definition: T, languages: Readonly<Record<string, FormWords>>): T {
  if (typeof definition !== 'object' || definition === null) return definition;
  const { en } = definition as { en?: unknown };
  if (typeof en === 'string') {
    for (const [tag, words] of Object.entries(languages)) if (Object.hasOwn(words, en)) Object.assign(definition, { [tag]: words[en] });
  } else {
    for (const inner of Object.values(definition)) addLanguages(inner, languages);
  }
  return definition;
}
