// The pictures and tables of parts and slots in docs/theming.md, as text.
import type { Element } from './manifest.ts';
import type { Mark, Place } from './part-callouts.ts';
import { elsewhere, type View } from './part-views.ts';

/** A view with the places that its picture shows. */
export interface Picture { view: View; marks: readonly Mark[] }

export const guide = 'docs/theming.md';
export const keyOf = ({ kind, name }: Place): string => `${kind} ${name}`;

/** What the manifest says that a widget has, in its order. */
export const placesOf = ({ parts, slots }: Element): (Place & { description: string })[] => [
  ...parts.map(({ name, description = '' }) => ({ kind: 'part' as const, name, description })),
  ...slots.filter(({ name }) => name).map(({ name, description = '' }) => ({ kind: 'slot' as const, name, description })),
];

/** Pictures of a widget, the table beside them, and its states. Throws for a place of which nobody says where it is. */
export function blockOf(element: Element, pictures: readonly Picture[]): string {
  const shown = pictures.filter(({ marks }) => marks.length > 0);
  const images = shown.map(({ view: { file, title }, marks }) => {
    const [first, last] = [marks[0]!.number, marks.at(-1)!.number];
    const numbers = first === last ? `${first}` : `${first} to ${last}`;
    return `**${title}** (${numbers})\n\n![\`<${element.tag}>\` with numbers ${numbers} beside its parts](parts/${file}.png)\n\n`;
  });
  const all = placesOf(element).map((place, order) => {
    const picture = shown.find(({ marks }) => marks.some((mark) => keyOf(mark) === keyOf(place)));
    const number = picture?.marks.find((mark) => keyOf(mark) === keyOf(place))?.number;
    const where = picture ? picture.view.title : elsewhere[element.name]?.[keyOf(place)];
    return { ...place, number, where, order };
  });
  const unknown = all.filter(({ where }) => !where);
  if (unknown.length) throw new Error(`<${element.tag}>: no picture shows these, and part-views.ts does not say where they are: ${unknown.map(keyOf).join(', ')}`);
  const twice = all.filter((one) => one.number && elsewhere[element.name]?.[keyOf(one)]);
  if (twice.length) throw new Error(`<${element.tag}>: part-views.ts says where these are, though a picture shows them: ${twice.map(keyOf).join(', ')}`);
  all.sort((one, other) => (one.number ?? 1000 + one.order) - (other.number ?? 1000 + other.order));
  const rows = all.map(({ number, kind, name, description, where }) => `| ${number ?? ''} | ${kind} | \`${name}\` | ${description} | ${where} |\n`);
  const states = element.states.map(({ name, description }) => `| \`:state(${name})\` | ${description} |\n`);
  return `${images.join('')}| | | Name | What it is | Where to see it |\n|---|---|---|---|---|\n${rows.join('')}${states.length ? `\n| State | When |\n|---|---|\n${states.join('')}` : ''}`;
}

/** Where the block of a widget stands in the guide. */
export const place = (name: string): RegExp => new RegExp(`(?<=<!-- parts: ${name} -->\\n)[^]*?(?=<!-- /parts -->)`);
