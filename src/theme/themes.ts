// Generated from tokens/ by `npm run generate`: change it there.

/** Values for some tokens, which belong together. */
export interface Theme {
  /** Its file is `themes/<name>.css`, or `themes/appearance-<name>.css`. */
  name: string;
  /** Its name for people. */
  title: string;
  description: string;
  /** CSS text by token. */
  values: Readonly<Record<string, { light: string; dark: string }>>;
}

/** Themes: colours, corners and type, for a page or a provider. */
export const themes: readonly Theme[] = [
  {
    name: 'ink', title: 'Ink',
    description: 'Black on white like a printed page, white on black in the dark, with sharp corners.',
    values: {
      '--minga-accent': { light: '#1a1a1a', dark: '#f5f5f5' },
      '--minga-surface': { light: '#ffffff', dark: '#0b0b0c' },
      '--minga-text': { light: '#111111', dark: '#f2f2f2' },
      '--minga-radius': { light: '2px', dark: '2px' },
    },
  },
];

/** Appearances: how a widget stands on its page, whatever its theme. */
export const appearances: readonly Theme[] = [
  {
    name: 'outline', title: 'Outline',
    description: 'A thin line around the widget and no shadow.',
    values: {
      '--minga-frame-border-width': { light: '1px', dark: '1px' },
      '--minga-shadow': { light: 'none', dark: 'none' },
    },
  },
];
