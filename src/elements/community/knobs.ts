/** The knobs that a brand may set by hand: what CSS must accept for each (a property that takes such values). */
export const knobs: Readonly<Record<string, string>> = {
  'accent': 'color', 'on-accent': 'color', 'surface': 'color', 'text': 'color', 'font': 'font-family', 'font-heading': 'font-family',
  'font-size': 'font-size', 'radius': 'border-radius', 'density': 'line-height', 'border-width': 'border-top-width', 'motion': 'line-height', 'shadow': 'box-shadow',
};

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
