import { matchLocale } from '../../i18n/locale.ts';
import type { FormDefinition } from '../../protocol/feedback.ts';
import { addLanguages, type FormWords } from '../../protocol/form-words.ts';

/** Which form is shown: its id and, where the page has it itself, its definition. */
export interface FormSource { form: string; definition?: FormDefinition }

/** Where a form may come from, as the element has it. */
export interface SourceHost extends HTMLElement {
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

/** Puts the language that serves a reader best (tags, best first) beside the English of a preset. Rejects when its words cannot be fetched. */
export async function speak(preset: FormDefinition, wishes: readonly string[]): Promise<void> {
  const tag = matchLocale(wishes, ['en', ...Object.keys(files)], 'en');
  if (files[tag]) addLanguages(preset, { [tag]: (await files[tag]()).words });
}

function refuse(host: HTMLElement, reasons: readonly string[]): null {
  // Told to the developer only: people can do nothing about it.
  console.error(`Minga: <${host.localName}> has a definition that cannot be shown. ${reasons.join(' · ')}`);
  return null;
}

/**
 * Finds the form that the page gives itself, where `script` is the text of one inside the element, and checks it; null when it is wrong, which the console then says. A preset
 * that is not among those that travel with the element is the backend's form of that name.
 */
export async function findSource(host: SourceHost, script: string): Promise<FormSource | null> {
  const { form, preset, definition } = host;
  if (!definition && !script) {
    if (!preset) return { form };
    const { presets } = await import('../../protocol/form-presets.ts');
    const known = Object.hasOwn(presets, preset) ? presets[preset as keyof typeof presets] : undefined;
    return { form: form || preset, ...(known && { definition: form ? { ...known, id: form } : known }) };
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
