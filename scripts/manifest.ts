// The public elements as custom-elements.json describes them: what types, wrappers, editor data and the list of the API are made from.
import { readFileSync } from 'node:fs';

interface Described { name: string; description?: string; default?: string; type?: { text: string } }
export interface Attribute extends Described { fieldName?: string }
export interface Member extends Described {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  parameters?: { name: string; optional?: boolean; type?: { text: string } }[];
  return?: { type: { text: string } };
}

export interface Element {
  /** Class, e.g. `IdeaBoardElement`. */
  className: string;
  /** Tag, e.g. `minga-idea-board`. */
  tag: string;
  /** The tag without its prefix, which is also the name of its folder. */
  name: string;
  description: string;
  attributes: Attribute[];
  /** Properties that can be set. */
  properties: Member[];
  /** Properties that can only be read. */
  readings: Member[];
  methods: Member[];
  events: Described[];
  slots: Described[];
  parts: Described[];
  tokens: Described[];
  states: Described[];
}

interface Manifest {
  modules: {
    declarations?: {
      name: string; tagName: string; description?: string; members?: Member[]; attributes?: Attribute[]; events?: Described[]; slots?: Described[];
      cssParts?: Described[]; cssProperties?: Described[]; cssStates?: Described[];
    }[];
  }[];
}

/** The elements of a manifest, by tag. */
export function elementsOf(file = 'dist/custom-elements.json'): Element[] {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return modules.flatMap((module) => module.declarations ?? []).map((found) => {
    const members = found.members ?? [];
    return {
      className: found.name, tag: found.tagName, name: found.tagName.replace(/^minga-/, ''), description: found.description ?? '',
      attributes: found.attributes ?? [],
      properties: members.filter((member) => member.kind === 'field' && !member.readonly),
      readings: members.filter((member) => member.kind === 'field' && member.readonly),
      methods: members.filter((member) => member.kind === 'method'),
      events: found.events ?? [], slots: found.slots ?? [], parts: found.cssParts ?? [], tokens: found.cssProperties ?? [], states: found.cssStates ?? [],
    };
  }).sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

/** The strings of a union such as `'list' | 'roadmap'`; none for another type. */
export function choicesOf(type = ''): string[] {
  const parts = type.split('|').map((part) => part.trim()).filter((part) => part !== 'null' && part !== 'undefined');
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
}
