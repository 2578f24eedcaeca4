// Generated from tokens/ by `npm run generate`: change it there.

/** A public design token: a custom property that pages, themes and providers may set. */
export interface Token {
  /** The custom property, e.g. `--minga-color-focus`. */
  name: string;
  /** 0: a knob that draws everything; 1: a role in all widgets; 2: of one component. */
  tier: 0 | 1 | 2;
  type: 'color' | 'dimension' | 'duration' | 'fontFamily' | 'number' | 'shadow';
  /** Default as CSS text: a value, or a formula that names other public tokens. */
  light: string;
  /** The same in the dark. */
  dark: string;
  /** Whether the default follows from other tokens. */
  derived: boolean;
  /** The attribute of `<minga-community>` that sets it. */
  attribute?: string;
  /** A CSS property that takes such values, for `CSS.supports(syntax, value)`. */
  syntax: string;
  description: string;
}

/** All tokens, knobs first. */
export const tokens: readonly Token[] = [
  {
    name: '--minga-accent', tier: 0, type: 'color', derived: false, attribute: 'accent', syntax: 'color',
    light: '#2f6b4f', dark: '#7cc6a0', description: 'Colour of the one main action and of what is mine.',
  },
  {
    name: '--minga-on-accent', tier: 0, type: 'color', derived: true, attribute: 'on-accent', syntax: 'color',
    light: 'lab(from var(--minga-accent) calc((49.4 - l) * 999) 0 0)', dark: 'lab(from var(--minga-accent) calc((49.4 - l) * 999) 0 0)', description: 'Colour of words on the accent. By default black or white, whichever can be read better.',
  },
  {
    name: '--minga-surface', tier: 0, type: 'color', derived: false, attribute: 'surface', syntax: 'color',
    light: '#fff', dark: '#1c1d1f', description: 'Background of the widget.',
  },
  {
    name: '--minga-text', tier: 0, type: 'color', derived: false, attribute: 'text', syntax: 'color',
    light: '#1d1c1a', dark: '#e9e7e2', description: 'Colour of words. By default as on the page, where that can be read on the surface.',
  },
  {
    name: '--minga-font', tier: 0, type: 'fontFamily', derived: false, attribute: 'font', syntax: 'font-family',
    light: 'inherit', dark: 'inherit', description: 'Font of all words. By default as on the page.',
  },
  {
    name: '--minga-font-heading', tier: 0, type: 'fontFamily', derived: false, attribute: 'font-heading', syntax: 'font-family',
    light: 'inherit', dark: 'inherit', description: 'Font of headings. By default as of all words.',
  },
  {
    name: '--minga-font-size', tier: 0, type: 'dimension', derived: false, attribute: 'font-size', syntax: 'font-size',
    light: 'inherit', dark: 'inherit', description: 'Size of words, from which every other size follows. By default as on the page.',
  },
  {
    name: '--minga-radius', tier: 0, type: 'dimension', derived: false, attribute: 'radius', syntax: 'border-radius',
    light: '12px', dark: '12px', description: 'Roundness of corners.',
  },
  {
    name: '--minga-density', tier: 0, type: 'number', derived: false, attribute: 'density', syntax: 'line-height',
    light: '1', dark: '1', description: 'Factor of all distances.',
  },
  {
    name: '--minga-border-width', tier: 0, type: 'dimension', derived: false, attribute: 'border-width', syntax: 'border-top-width',
    light: '1px', dark: '1px', description: 'Width of borders.',
  },
  {
    name: '--minga-motion', tier: 0, type: 'number', derived: false, attribute: 'motion', syntax: 'line-height',
    light: '1', dark: '1', description: 'Factor of all durations; 0 for no motion.',
  },
  {
    name: '--minga-shadow', tier: 0, type: 'shadow', derived: false, attribute: 'shadow', syntax: 'box-shadow',
    light: 'none', dark: 'none', description: 'Shadow of the widget.',
  },
  {
    name: '--minga-font-size-xs', tier: 1, type: 'dimension', derived: false, syntax: 'font-size',
    light: '0.75em', dark: '0.75em', description: 'Size of the smallest words, such as those of a chip.',
  },
  {
    name: '--minga-font-size-s', tier: 1, type: 'dimension', derived: false, syntax: 'font-size',
    light: '0.867em', dark: '0.867em', description: 'Size of notes and small buttons.',
  },
  {
    name: '--minga-font-size-m', tier: 1, type: 'dimension', derived: false, syntax: 'font-size',
    light: '1em', dark: '1em', description: 'Size of headings within a widget.',
  },
  {
    name: '--minga-font-size-l', tier: 1, type: 'dimension', derived: false, syntax: 'font-size',
    light: '1.2em', dark: '1.2em', description: 'Size of headings.',
  },
  {
    name: '--minga-font-size-xl', tier: 1, type: 'dimension', derived: false, syntax: 'font-size',
    light: '2.3em', dark: '2.3em', description: 'Size of great numbers.',
  },
  {
    name: '--minga-radius-s', tier: 1, type: 'dimension', derived: true, syntax: 'border-radius',
    light: 'calc(var(--minga-radius) * 0.66)', dark: 'calc(var(--minga-radius) * 0.66)', description: 'Roundness of small things.',
  },
  {
    name: '--minga-radius-m', tier: 1, type: 'dimension', derived: true, syntax: 'border-radius',
    light: 'var(--minga-radius)', dark: 'var(--minga-radius)', description: 'Roundness of buttons and fields.',
  },
  {
    name: '--minga-radius-l', tier: 1, type: 'dimension', derived: true, syntax: 'border-radius',
    light: 'calc(var(--minga-radius) + 4px)', dark: 'calc(var(--minga-radius) + 4px)', description: 'Roundness of the widget and of dialogs.',
  },
  {
    name: '--minga-radius-full', tier: 1, type: 'dimension', derived: false, syntax: 'border-radius',
    light: '3em', dark: '3em', description: 'Roundness of pills, such as a filter or a status.',
  },
  {
    name: '--minga-border-width-thick', tier: 1, type: 'dimension', derived: false, syntax: 'border-top-width',
    light: '2px', dark: '2px', description: 'Width of borders that stress something.',
  },
  {
    name: '--minga-color-text-quiet', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-text) 66%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-text) 66%, var(--minga-surface))', description: 'Colour of less important words.',
  },
  {
    name: '--minga-color-border', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-text) 13%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-text) 13%, var(--minga-surface))', description: 'Colour of borders between and around things.',
  },
  {
    name: '--minga-color-border-field', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-text) 48%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-text) 48%, var(--minga-surface))', description: 'Colour of the borders of fields and buttons.',
  },
  {
    name: '--minga-color-sunken', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-text) 4%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-text) 4%, var(--minga-surface))', description: 'Background of what lies lower than the surface.',
  },
  {
    name: '--minga-color-track', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-text) 8%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-text) 8%, var(--minga-surface))', description: 'Background of bars, and of what is still loading.',
  },
  {
    name: '--minga-color-tint', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 11%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-accent) 11%, var(--minga-surface))', description: 'Background with a touch of the accent.',
  },
  {
    name: '--minga-color-tint-border', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 38%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-accent) 38%, var(--minga-surface))', description: 'Border around such a background.',
  },
  {
    name: '--minga-color-accent-text', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 82%, var(--minga-text))', dark: 'color-mix(in oklab, var(--minga-accent) 82%, var(--minga-text))', description: 'Accent for words on the surface.',
  },
  {
    name: '--minga-color-accent-hover', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 88%, var(--minga-text))', dark: 'color-mix(in oklab, var(--minga-accent) 88%, var(--minga-text))', description: 'Accent under the pointer.',
  },
  {
    name: '--minga-color-focus', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-accent)', dark: 'var(--minga-accent)', description: 'Colour of the ring around what has the focus.',
  },
  {
    name: '--minga-color-danger', tier: 1, type: 'color', derived: false, syntax: 'color',
    light: '#b3261e', dark: '#ffb4ab', description: 'Colour of what failed or cannot be undone.',
  },
  {
    name: '--minga-color-danger-tint', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-color-danger) 9%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-color-danger) 9%, var(--minga-surface))', description: 'Background of what says so.',
  },
  {
    name: '--minga-color-success', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-accent)', dark: 'var(--minga-accent)', description: 'Colour of what has been achieved.',
  },
  {
    name: '--minga-color-backdrop', tier: 1, type: 'color', derived: false, syntax: 'color',
    light: 'rgb(0 0 0 / 45%)', dark: 'rgb(0 0 0 / 45%)', description: 'What lies between the page and a dialog.',
  },
  {
    name: '--minga-color-status-other', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-text-quiet)', dark: 'var(--minga-color-text-quiet)', description: 'Colour of a status for which there is no other one.',
  },
  {
    name: '--minga-color-status-planned', tier: 1, type: 'color', derived: false, syntax: 'color',
    light: '#6a49c4', dark: '#b9a5ff', description: 'Colour of what is planned.',
  },
  {
    name: '--minga-color-status-in-progress', tier: 1, type: 'color', derived: false, syntax: 'color',
    light: '#955705', dark: '#f2b866', description: 'Colour of what is being worked on.',
  },
  {
    name: '--minga-color-status-shipped', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-success)', dark: 'var(--minga-color-success)', description: 'Colour of what has been done.',
  },
  {
    name: '--minga-color-heat-0', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-sunken)', dark: 'var(--minga-color-sunken)', description: 'Colour of a day of the year without activity.',
  },
  {
    name: '--minga-color-heat-1', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 34%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-accent) 34%, var(--minga-surface))', description: 'Colour of a day with the least activity.',
  },
  {
    name: '--minga-color-heat-2', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 56%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-accent) 56%, var(--minga-surface))', description: 'Colour of a day with some activity.',
  },
  {
    name: '--minga-color-heat-3', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'color-mix(in oklab, var(--minga-accent) 78%, var(--minga-surface))', dark: 'color-mix(in oklab, var(--minga-accent) 78%, var(--minga-surface))', description: 'Colour of a day with more activity.',
  },
  {
    name: '--minga-color-heat-4', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-accent)', dark: 'var(--minga-accent)', description: 'Colour of a day with the most activity.',
  },
  {
    name: '--minga-space-1', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '0.25em', dark: '0.25em', description: 'Distance 1 of 8, times the density; the smallest.',
  },
  {
    name: '--minga-space-2', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '0.5em', dark: '0.5em', description: 'Distance 2 of 8, times the density.',
  },
  {
    name: '--minga-space-3', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '0.75em', dark: '0.75em', description: 'Distance 3 of 8, times the density.',
  },
  {
    name: '--minga-space-4', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '1em', dark: '1em', description: 'Distance 4 of 8, times the density.',
  },
  {
    name: '--minga-space-5', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '1.25em', dark: '1.25em', description: 'Distance 5 of 8, times the density.',
  },
  {
    name: '--minga-space-6', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '1.6em', dark: '1.6em', description: 'Distance 6 of 8, times the density.',
  },
  {
    name: '--minga-space-7', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '2.2em', dark: '2.2em', description: 'Distance 7 of 8, times the density.',
  },
  {
    name: '--minga-space-8', tier: 1, type: 'dimension', derived: false, syntax: 'padding-top',
    light: '3em', dark: '3em', description: 'Distance 8 of 8, times the density; the largest.',
  },
  {
    name: '--minga-font-weight-strong', tier: 1, type: 'number', derived: false, syntax: 'font-weight',
    light: '600', dark: '600', description: 'Weight of labels, buttons and names.',
  },
  {
    name: '--minga-font-weight-heading', tier: 1, type: 'number', derived: false, syntax: 'font-weight',
    light: '650', dark: '650', description: 'Weight of headings and numbers.',
  },
  {
    name: '--minga-focus-width', tier: 1, type: 'dimension', derived: false, syntax: 'outline-width',
    light: '2px', dark: '2px', description: 'Width of the ring around what has the focus.',
  },
  {
    name: '--minga-duration', tier: 1, type: 'duration', derived: false, syntax: 'transition-duration',
    light: '160ms', dark: '160ms', description: 'Duration of a change, times the motion.',
  },
  {
    name: '--minga-frame-background', tier: 1, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-surface)', dark: 'var(--minga-surface)', description: "Background of the widget's frame.",
  },
  {
    name: '--minga-frame-border-width', tier: 1, type: 'dimension', derived: true, syntax: 'border-top-width',
    light: 'var(--minga-border-width)', dark: 'var(--minga-border-width)', description: "Width of the frame's border.",
  },
  {
    name: '--minga-frame-padding', tier: 1, type: 'dimension', derived: true, syntax: 'padding-top',
    light: 'min(var(--minga-space-5), 5.7cqi)', dark: 'min(var(--minga-space-5), 5.7cqi)', description: 'Distance between the frame and what is in it. Less where the widget is narrow.',
  },
  {
    name: '--minga-vote-background', tier: 2, type: 'color', derived: false, syntax: 'color',
    light: 'transparent', dark: 'transparent', description: 'Background of a vote that is not mine.',
  },
  {
    name: '--minga-vote-voted-background', tier: 2, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-tint)', dark: 'var(--minga-color-tint)', description: 'Background of a vote that is mine.',
  },
  {
    name: '--minga-vote-voted-border-color', tier: 2, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-tint-border)', dark: 'var(--minga-color-tint-border)', description: 'Border of a vote that is mine.',
  },
  {
    name: '--minga-vote-voted-color', tier: 2, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-accent-text)', dark: 'var(--minga-color-accent-text)', description: 'Words of a vote that is mine.',
  },
  {
    name: '--minga-leaderboard-goal-background', tier: 2, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-accent)', dark: 'var(--minga-accent)', description: "Colour of the goal's bar.",
  },
  {
    name: '--minga-leaderboard-row-mine-background', tier: 2, type: 'color', derived: true, syntax: 'color',
    light: 'var(--minga-color-tint)', dark: 'var(--minga-color-tint)', description: "Background of one's own row.",
  },
  {
    name: '--minga-heat-cell-size', tier: 2, type: 'dimension', derived: false, syntax: 'width',
    light: '12px', dark: '12px', description: 'Size of a day of the year.',
  },
  {
    name: '--minga-feedback-matrix-labels-top', tier: 2, type: 'dimension', derived: false, syntax: 'top',
    light: '0px', dark: '0px', description: "Where the scale above several statements stays while they scroll by: the height of the page's own bar.",
  },
  {
    name: '--minga-float-layer', tier: 2, type: 'number', derived: false, syntax: 'z-index',
    light: '1000', dark: '1000', description: '`z-index` of what floats over the page.',
  },
  {
    name: '--minga-float-shadow', tier: 2, type: 'shadow', derived: false, syntax: 'box-shadow',
    light: '0 0.25em 1em rgb(0 0 0 / 22%)', dark: '0 0.25em 1em rgb(0 0 0 / 22%)', description: 'Shadow of what floats over the page.',
  },
];
