// Writes what frameworks need to know of the elements, from the manifest: dist/react (components), dist/jsx (React 19, Preact, Solid),
// dist/vue and dist/svelte (types alone, with an empty module beside them, so that an `import` of them runs, too).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsOf, type Attribute, type Element, type Member } from './manifest.ts';

const elements = elementsOf();
const pascal = (kebab: string) => kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const doc = (text = '', indent = '  ') => (text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '');

function write(file: string, text: string): void {
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  writeFileSync(join('dist', file), text);
}

/** How a table of elements names an element's properties, attributes and events. */
interface Naming {
  property?(member: Member, type: string): [name: string, type: string];
  attribute?(attribute: Attribute, type: string): [name: string, type: string];
  event(name: string): string;
}

const typeOf = (element: Element, property: string) => `${element.className}['${property}']`;

/** An attribute's values as written in markup: a number may be a string, a switch may be there without a value. */
function attributeType(element: Element, attribute: Attribute, off = true): string {
  if (!attribute.fieldName) return 'string';
  const own = typeOf(element, attribute.fieldName);
  if (attribute.type?.text === 'number') return `${own} | \`\${number}\``;
  if (attribute.type?.text === 'boolean') return off ? "boolean | ''" : "true | ''";
  return own;
}

function members(element: Element, { property, attribute, event }: Naming): string {
  const rows = new Map<string, string>();
  const add = ([name, type]: [string, string], description?: string) => {
    if (!rows.has(name)) rows.set(name, `${doc(description)}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`);
  };
  for (const one of element.attributes) if (attribute) add(attribute(one, attributeType(element, one)), one.description);
  for (const one of element.properties) if (property) add(property(one, typeOf(element, one.name)), one.description);
  for (const one of element.events) add([event(one.name), `((event: CustomEvent<MingaEvents['${one.name}']>) => void)`], one.description);
  return [...rows.values()].join('');
}

const imports = (from: string) => `import type { MingaEvents } from '${from}/events.js';
${elements.map(({ className, name }) => `import type { ${className} } from '${from}/elements/${name}/${name}.js';\n`).join('')}`;

const propsOf = (element: Element) => `${pascal(element.tag)}Props`;

/** One interface for each element, then what puts them into the framework's table. */
function typesFile(file: string, from: string, head: string, props: (element: Element) => string, tail: string): void {
  const interfaces = elements.map((element) => `${doc(element.description, '')}export interface ${propsOf(element)} {\n${props(element)}}\n`);
  write(`${file}.d.ts`, `${head}${imports(from)}\n${interfaces.join('\n')}\n${tail}`);
  write(`${file}.js`, 'export {};\n');
}

const table = (indent: string, value: (element: Element) => string) =>
  elements.map((element) => `${doc(element.description, indent)}${indent}'${element.tag}': ${value(element)};\n`).join('');

const both: Pick<Naming, 'property' | 'attribute'> = { property: ({ name }, type) => [name, type], attribute: ({ name }, type) => [name, type] };

typesFile('jsx/react', '..', "import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n",
  (element) => members(element, { ...both, event: (name) => `on${name}` }),
  `type Host<Element, Props> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> & Props & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${table('      ', (element) => `Host<${element.className}, ${propsOf(element)}>`)}    }
  }
}
`);

typesFile('jsx/preact', '..', "import type { HTMLAttributes } from 'preact';\n",
  (element) => members(element, { ...both, event: (name) => `on${name}` }),
  `type Host<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${table('      ', (element) => `Host<${element.className}, ${propsOf(element)}>`)}    }
  }
}
`);

typesFile('jsx/solid', '..', "import type { JSX } from 'solid-js';\n",
  (element) => members(element, { ...both, event: (name) => `on:${name}` })
    + members({ ...element, events: [] }, { property: ({ name }, type) => [`prop:${name}`, type], attribute: ({ name }) => [`attr:${name}`, 'string'], event: String }),
  `type Host<Element, Props> = Omit<JSX.HTMLAttributes<Element>, keyof Props> & Props;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${table('      ', (element) => `Host<${element.className}, ${propsOf(element)}>`)}    }
  }
}
`);

// Svelte and Vue write `false` into an attribute as a word, which is on: a switch is given as `undefined` to be off.
const strict = (element: Element): Pick<Naming, 'attribute'> => ({
  attribute: (one) => [one.name, attributeType(element, one, false)],
});

typesFile('svelte', '.', "import type { HTMLAttributes } from 'svelte/elements';\n",
  (element) => members(element, { property: both.property!, ...strict(element), event: (name) => `on${name}` })
    + members({ ...element, attributes: [], properties: [] }, { event: (name) => `on:${name}` }),
  `type Host<Element extends HTMLElement, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${table('    ', (element) => `Host<${element.className}, ${propsOf(element)}>`)}  }
}
`);

typesFile('vue', '.', "import type { HTMLAttributes, PublicProps } from 'vue';\n",
  (element) => members(element, {
    property: ({ name, attribute, type }, own) => [name, attribute && type?.text === 'boolean' ? "true | ''" : attribute && type?.text === 'number' ? `${own} | \`\${number}\`` : own],
    attribute: (one) => [one.fieldName ?? one.name, attributeType(element, one, false)],
    event: (name) => `on${pascal(name)}`,
  }),
  `type Host<Element extends HTMLElement, Props> = new () => Element & {
  /** For templates alone; a ref has no such property. */
  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${table('    ', (element) => `Host<${element.className}, ${propsOf(element)}>`)}  }
}
`);

const component = (element: Element) => pascal(element.tag);
const handler = (name: string) => `on${pascal(name)}`;

for (const element of elements) {
  const { name, className, tag } = element;
  const knobs = element.attributes.filter((attribute) => !attribute.fieldName).map((attribute) => [camel(attribute.name), attribute.name]);
  const properties = Object.fromEntries([...element.properties.map((member) => [member.name, member.attribute ?? null]), ...knobs]) as Record<string, string | null>;
  const events = Object.fromEntries(element.events.map((event) => [handler(event.name), event.name]));
  write(`react/${name}.js`, `'use client';
import '../elements/${name}/define.js';
import { wrap } from './wrap.js';

export const ${component(element)} = /* @__PURE__ */ wrap('${tag}', ${JSON.stringify({ properties, events }, null, 2)});
`);
  write(`react/${name}.d.ts`, `import type { ForwardRefExoticComponent, HTMLAttributes, ReactNode, RefAttributes } from 'react';
import type { MingaEvents } from '../events.js';
import type { ${className} } from '../elements/${name}/${name}.js';

interface Own {
${members(element, {
    property: (member, type) => [member.name, type],
    event: handler,
  })}${knobs.map(([camelName, attribute]) => `${doc(element.attributes.find((one) => one.name === attribute)?.description)}  ${camelName}?: string | undefined;\n`).join('')}  children?: ReactNode;
}

/** What \`<${component(element)}>\` takes beside what every HTML element does. */
export interface ${propsOf(element)} extends Own, Omit<HTMLAttributes<${className}>, keyof Own> {}

${doc(element.description, '')}export declare const ${component(element)}: ForwardRefExoticComponent<${propsOf(element)} & RefAttributes<${className}>>;
`);
}
write('react/index.js', elements.map((element) => `export { ${component(element)} } from './${element.name}.js';\n`).join(''));
write('react/index.d.ts', elements.map((element) => `export { ${component(element)}, type ${propsOf(element)} } from './${element.name}.js';\n`).join(''));

function camel(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
