// Generated from tokens/ by `npm run generate`: change it there.

/** The knobs that a brand may set by hand: what CSS must accept for each (a property that takes such values). */
export const knobs: Readonly<Record<string, string>> = {
  'accent': 'color',
  'on-accent': 'color',
  'surface': 'color',
  'text': 'color',
  'font': 'font-family',
  'font-heading': 'font-family',
  'font-size': 'font-size',
  'radius': 'border-radius',
  'density': 'line-height',
  'border-width': 'border-top-width',
  'motion': 'line-height',
  'shadow': 'box-shadow',
};
