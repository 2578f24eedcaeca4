import { knobs } from '../../styles/knobs.ts';

/**
 * Sets a knob for all below `element`, or takes it back (null). Answers false for a value that is not of its kind, which is not
 * set, and undefined where there is no such knob.
 */
export function setKnob({ style }: HTMLElement, name: string, value: string | null): boolean | undefined {
  const property = knobs[name];
  if (!property) return undefined;
  const fits = value !== null && CSS.supports(property, value) && !/\\|(url|var|env|attr)\(/i.test(value);
  // an empty value takes it back
  style.setProperty(`--minga-${name}`, fits ? value : '');
  return fits;
}
