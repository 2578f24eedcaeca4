// What the documentation tells of an element: everything that custom-elements.json does, also where an attribute, a slot and
// a part have the same name, and its states.
import type { InputType } from 'storybook/internal/types';

interface Described { name: string; description?: string; default?: string; type?: { text: string } }
interface Member extends Described { kind: string; attribute?: string }
interface Declaration {
  tagName?: string; description?: string; members?: Member[]; attributes?: (Described & { fieldName?: string })[]; events?: Described[]; slots?: Described[];
  cssParts?: Described[]; cssProperties?: Described[]; cssStates?: Described[];
}
interface Manifest { modules: { declarations?: Declaration[] }[] }

// a glob, since the file is there only after a build
const [manifest] = Object.values(import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' }));
const find = (tag: string): Declaration | undefined => manifest?.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

const row = (category: string, { name, description = '', type, default: value }: Described): InputType => ({
  name: name || '(default)', description, control: false,
  table: { category, ...(type && { type: { summary: type.text } }), ...(value !== undefined && { defaultValue: { summary: value } }) },
});

/** A row for each thing of an element, by category; controls belong to those that a story declares. */
export function argTypesOf(tag: string): Record<string, InputType> {
  const found = find(tag);
  if (!found) return {};
  const rows: Record<string, InputType> = {};
  const add = (category: string, prefix: string, items: readonly Described[] = []) => {
    for (const item of items) rows[prefix + item.name] = row(category, item);
  };
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  for (const attribute of found.attributes ?? []) rows[attribute.fieldName ?? camel(attribute.name)] = row('Attributes', attribute);
  const known = new Set(found.attributes?.map(({ fieldName }) => fieldName));
  add('Properties', '.', found.members?.filter(({ kind, name }) => kind === 'field' && !known.has(name)));
  add('Methods', '()', found.members?.filter(({ kind }) => kind === 'method'));
  add('Events', '@', found.events);
  add('Slots', 'slot ', found.slots);
  add('Parts', '::', found.cssParts);
  add('States', ':state ', found.cssStates);
  add('Custom properties', '', found.cssProperties);
  return rows;
}

/** What an element is, in its own words. */
export const descriptionOf = (tag: string): string => find(tag)?.description ?? '';

/** An attribute that can be written by hand: `options` where only some words are taken. */
export interface Writable { name: string; description: string; value: string; options?: string[]; flag: boolean }

/** The attributes of an element, as custom-elements.json has them. */
export const attributesOf = (tag: string): Writable[] => (find(tag)?.attributes ?? []).map(({ name, description = '', type, default: value = '' }) => {
  const words = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  return { name, description, value: /^'(.*)'$/.exec(value)?.[1] ?? (value === 'null' ? '' : value), ...(words.length > 1 && { options: words }), flag: type?.text === 'boolean' };
});
