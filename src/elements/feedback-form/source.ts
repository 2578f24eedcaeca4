import type { LitElement } from 'lit';
import { matchLocale } from '../../i18n/locale.ts';
import type { FormDefinition } from '../../protocol/feedback.ts';
import { addLanguages, type FormWords } from '../../protocol/form-words.ts';

/** Which form is shown: its id and, where the page has it itself, its definition. */
export interface FormSource {
  form: string;
  definition?: FormDefinition;
  /** Tells in which languages it is wanted, best first, where it can learn more of them. */
  speak?(wishes: readonly string[]): Promise<void>;
}

/** Where a form may come from, as the element has it. */
export interface SourceHost extends HTMLElement, Pick<LitElement, 'requestUpdate'> {
  form: string;
  preset: string;
  definition: FormDefinition | null;
}

const files: Readonly<Record<string, () => Promise<{ words: FormWords }>>> = {
  'ar': () => import('../../protocol/form-words/ar.ts'),
  'de': () => import('../../protocol/form-words/de.ts'),
  'es': () => import('../../protocol/form-words/es.ts'),
  'fr': () => import('../../protocol/form-words/fr.ts'),
  'he': () => import('../../protocol/form-words/he.ts'),
  'ja': () => import('../../protocol/form-words/ja.ts'),
  'ko': () => import('../../protocol/form-words/ko.ts'),
  'pt-BR': () => import('../../protocol/form-words/pt-BR.ts'),
  'ru': () => import('../../protocol/form-words/ru.ts'),
  'zh-CN': () => import('../../protocol/form-words/zh-CN.ts'),
  'zh-TW': () => import('../../protocol/form-words/zh-TW.ts'),
};

/** A preset learns the languages it is wanted in, while it is on show. */
function speaker(preset: FormDefinition, host: SourceHost): (wishes: readonly string[]) => Promise<void> {
  let last = '';
  return async wishes => {
    const tag = matchLocale(wishes, ['en', ...Object.keys(files)], 'en');
    if (tag === last) return;
    last = tag;
    try {
      const found = await files[tag]?.();
      if (found) addLanguages(preset, { [tag]: found.words });
      host.requestUpdate();
    } catch {
      // Words that cannot be fetched leave English, and are asked for again with the next change.
      last = '';
    }
  };
}

function refuse(host: HTMLElement, reasons: readonly string[]): null {
  // Told to the developer only: people can do nothing about it.
  console.error(`Minga: <${host.localName}> has a definition that cannot be shown. ${reasons.join(' · ')}`);
  return null;
}

/**
 * Finds the form that the page gives itself, where `script` is the text of one inside the element, and checks it; null when it is wrong, which the console then says. `wishes` are the languages it is wanted in, best first. A preset
 * that is not among those that travel with the element is the backend's form of that name.
 */
export async function findSource(host: SourceHost, script: string, wishes: readonly string[]): Promise<FormSource | null> {
  const { form, preset, definition } = host;
  if (!definition && !script) {
    if (!preset) return { form };
    const { presets } = await import('../../protocol/form-presets.ts');
    const known = Object.hasOwn(presets, preset) ? presets[preset as keyof typeof presets] : undefined;
    const speak = known && speaker(known, host);
    await speak?.(wishes);
    return { form: form || preset, ...(known && { definition: form ? { ...known, id: form } : known, speak }) };
  }
  let given: unknown = definition;
  if (!definition) {
    try {
      given = JSON.parse(script);
    } catch (error) {
      return refuse(host, [String(error)]);
    }
  }
  const { checkDefinition } = await import('../../protocol/form-check.ts');
  const faults = checkDefinition(given);
  if (faults.length) return refuse(host, faults.map(({ path, reason }) => `${path || 'the form'}: ${reason}`));
  return { form: (given as FormDefinition).id, definition: given as FormDefinition };
}
