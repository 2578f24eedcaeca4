import { html } from 'lit';
import { tokens, type Token } from '../../theme/tokens.ts';
import { renderField, type Choices } from './fields.ts';
import type { StudioHost } from './host.ts';
import type { Say, StudioKey } from './words.ts';

const ranges: Readonly<Record<string, NonNullable<Choices['range']>>> = {
  'radius': [0, 32, 1, 'px'], 'density': [0.6, 1.6, 0.05, ''], 'motion': [0, 2, 0.1, ''], 'border-width': [0, 4, 0.5, 'px'], 'font-size': [12, 24, 0.5, 'px'],
};

const fonts: readonly (readonly [key: string, stack: string])[] = [
  ['inherit', 'inherit'], ['system', 'system-ui, sans-serif'], ['sans', '"Helvetica Neue", Arial, sans-serif'],
  ['humanist', 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif'], ['rounded', 'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, Comfortaa, Manjari, sans-serif'],
  ['serif', 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif'], ['slab', 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", serif'],
  ['mono', 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace'],
];

const shadows: readonly (readonly [key: string, value: string])[] = [
  ['none', 'none'], ['soft', '0 1px 3px rgb(0 0 0 / 12%)'], ['lifted', '0 2px 4px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 10%)'],
  ['floating', '0 4px 8px rgb(0 0 0 / 10%), 0 16px 48px rgb(0 0 0 / 18%)'], ['hard', '4px 4px 0 rgb(0 0 0 / 85%)'],
];

function choicesFor({ type, attribute = '' }: Token, say: Say): Choices {
  if (type === 'fontFamily') return { presets: fonts.map(([key, stack]) => [stack, say(`studio.font.${key}` as 'studio.font.inherit')]) };
  if (type === 'shadow') return { presets: shadows.map(([key, value]) => [value, say(`studio.shadow.${key}` as 'studio.shadow.none')]) };
  return { range: ranges[attribute] };
}

/** What a knob is called. */
export const knobLabel = (say: Say, { attribute = '' }: Token): string => say(`studio.knob.${attribute}` as StudioKey & 'studio.knob.accent');

/** The twelve knobs, each with the control that suits it. */
export const renderKnobs = (host: StudioHost): unknown => html`<div class="knobs">${tokens.filter(({ tier }) => tier === 0).map(token => html`
  <div class="knob">${renderField(host, token, knobLabel(host.say, token), choicesFor(token, host.say))}<p class="small quiet">${token.description}</p></div>`)}</div>`;
