import type { FormDefinition } from '../../protocol/feedback.ts';

/** Which form is shown: its id and, where the page has it itself, its definition. */
export interface FormSource { form: string; definition?: FormDefinition }

/** Where a form may come from, as the element has it. */
export interface SourceHost extends HTMLElement {
  form: string;
  preset: string;
  definition: FormDefinition | null;
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
