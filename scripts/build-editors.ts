// Writes what editors know of the elements, from the manifest: web-types.json (JetBrains), vscode.html-data.json and vscode.css-data.json.
import { writeFileSync } from 'node:fs';
import { version } from '../src/version.ts';
import { choicesOf, elementsOf, type Attribute, type Element } from './manifest.ts';

const elements = elementsOf();
const save = (file: string, data: unknown) => { writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`); };
const plain = ({ name, description = '' }: { name: string; description?: string }) => ({ name, description });
const typed = (one: { name: string; description?: string; type?: { text: string } }) => ({ ...plain(one), ...(one.type && { type: one.type.text }) });

/** A number stands in markup as its digits. */
const markupType = ({ type }: Attribute) => (type?.text === 'number' ? 'number' : (type?.text ?? 'string').replaceAll("'", '"'));

function forJetBrains(element: Element): object {
  return {
    ...plain({ name: element.tag, description: element.description }),
    attributes: element.attributes.map((attribute) => ({
      ...plain(attribute), ...(attribute.default && { default: attribute.default }),
      value: attribute.type?.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { kind: 'plain', type: markupType(attribute), required: true },
    })),
    slots: element.slots.map(plain),
    js: { properties: element.properties.map(typed), events: element.events.map(typed) },
    css: { properties: element.tokens.map(plain), parts: element.parts.map(plain), 'pseudo-classes': element.states.map(({ name, description = '' }) => ({ name: `state(${name})`, description })) },
  };
}

const list = (title: string, rows: { name: string; description?: string }[]) =>
  (rows.length ? [`**${title}**\n${rows.map(({ name, description = '' }) => `- \`${name || 'default'}\` – ${description}`).join('\n')}`] : []);

function forVsCode(element: Element): object {
  const value = [element.description, ...list('Events', element.events), ...list('Slots', element.slots), ...list('Parts', element.parts), ...list('States', element.states)];
  return {
    name: element.tag, description: { kind: 'markdown', value: value.join('\n\n') },
    attributes: element.attributes.map((attribute) => {
      const choices = choicesOf(attribute.type?.text);
      return {
        ...plain(attribute), ...(choices.length > 0 && { values: choices.map((name) => ({ name })) }), ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      };
    }),
  };
}

/** One entry for each name: elements that share one are told in it. */
function once(of: (element: Element) => { name: string; description?: string }[], name: (name: string) => string): object[] {
  const found = new Map<string, string[]>();
  for (const element of elements) for (const one of of(element)) found.set(name(one.name), [...found.get(name(one.name)) ?? [], `\`<${element.tag}>\`: ${one.description ?? ''}`]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, lines]) => ({ name: key, description: { kind: 'markdown', value: lines.join('\n\n') } }));
}

save('web-types.json', {
  $schema: 'https://json.schemastore.org/web-types', name: 'minga', version, 'description-markup': 'markdown',
  contributions: { html: { elements: elements.map(forJetBrains) } },
});
save('vscode.html-data.json', { version: 1.1, tags: elements.map(forVsCode) });
save('vscode.css-data.json', {
  version: 1.1,
  properties: once((element) => element.tokens, String),
  pseudoClasses: once((element) => element.states, (name) => `:state(${name})`),
  pseudoElements: once((element) => element.parts, (name) => `::part(${name})`),
});
