import type { FormDefinition, FormText } from '../../src/protocol/feedback.ts';
import { presets, type PresetId } from '../../src/protocol/form-presets.ts';
import { pulse } from '../../src/protocol/form-pulse.ts';
import { addLanguages } from '../../src/protocol/form-words.ts';
import type { FormConfig } from './community-config.ts';
import { wordsIn } from './form-languages.ts';

/** Forms that need not be written: those of the SDK, and the community's pulse in its short and full form. */
export const presetNames = [...Object.keys(presets) as PresetId[], 'pulse', 'pulse-full'] as const;
export type PresetName = (typeof presetNames)[number];

/** A preset by its name, and what is to be different: whole top-level members of the definition. */
export interface PresetInput extends Partial<FormDefinition> { preset: PresetName }

/** A form as the configuration file gives it. */
export type FormInput = FormDefinition | PresetInput;

/** Of whom the pulse speaks, and in which languages (tags) besides English the ready-made forms are. */
export interface FormNames { community: FormText; brand: FormText; locales: readonly string[] }

/** The definition of one form; not checked yet. A definition may leave out `schema`, and a preset its `id`. */
export function definitionFrom(input: FormInput, names: FormNames): FormDefinition {
  if (!('preset' in input)) return { ...input, schema: input.schema ?? 1 };
  const { preset, ...changes } = input;
  return { ...presetIn(preset, names), ...changes };
}

function presetIn(preset: PresetName, { locales, ...names }: FormNames): FormDefinition {
  const languages = wordsIn(locales);
  return preset === 'pulse' || preset === 'pulse-full' ? pulse({ ...names, full: preset === 'pulse-full', languages }) : addLanguages(structuredClone(presets[preset]), languages);
}

/** The forms of a community: its own, and unless it wants none the presets whose ids are still free. The pulse is asked for. */
export function completeForms(inputs: readonly FormInput[], withPresets: boolean, names: FormNames): FormConfig[] {
  const own = inputs.map((input) => ({ definition: definitionFrom(input, names), preset: false }));
  const free = Object.values(presets).filter(({ id }) => withPresets && !own.some(({ definition }) => definition.id === id));
  return [...own, ...free.map(({ id }) => ({ definition: presetIn(id as PresetId, names), preset: true }))];
}
