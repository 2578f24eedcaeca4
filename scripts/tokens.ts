// Writes what is made from tokens/: the style sheet that widgets share, what TypeScript knows of tokens and themes, and the table
// of docs/theming.md. `npm run generate` runs it; test/package/tokens.test.ts compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readersOf } from './token-readers.ts';
import { sourceAppearances, sourceThemes, sourceTokens, type Set, type SourceToken } from './tokens-source.ts';

const root = join(import.meta.dirname, '..');
const note = 'Generated from tokens/ by `npm run generate`: change it there.';
const text = (value: string) => (value.includes("'") ? JSON.stringify(value) : `'${value}'`);

/** The private token that stands for a public one, if any. */
export const privateOf = ({ name, own }: SourceToken): string | undefined =>
  (own.private === false ? undefined : `--_${own.private ?? name.replace(/^--minga-(color-)?/, '')}`);

/** A formula as style sheets have it: with private tokens for public ones. */
export const privately = (css: string): string => css.replace(/var\((--minga-[\w-]+)\)/g, (whole, name: string) => {
  const source = sourceTokens.find((one) => one.name === name);
  if (!source) throw new Error(`${whole}: no such token`);
  const known = privateOf(source);
  return known ? `var(${known})` : reading(source);
});

/** How a widget reads a token: what is given, else the default. */
export function reading({ name, own }: SourceToken, value = own.css): string {
  const css = value === own.css && own.dark ? `var(--_light, ${own.css}) var(--_dark, ${own.dark})` : privately(value);
  const given = `var(${name}, ${own.page ? `var(${own.page}, ${css})` : css})`;
  return own.factor ? `calc(${given} * ${privately(`var(--minga-${own.factor})`)})` : given;
}

function styles(): string {
  const shared = sourceTokens.filter((token) => privateOf(token));
  const lines = (tokens: readonly SourceToken[], value: (token: SourceToken) => string | undefined, indent = '    ') =>
    tokens.map((token) => `${indent}${privateOf(token)}: ${reading(token, value(token))};\n`).join('');
  return `// ${note}
import { css } from 'lit';

/**
 * The tokens: public ones (\`--minga-…\`) are only read, so that a page, a theme or a provider can set them; what a widget
 * uses are the private ones made from them here. Twelve knobs draw everything; other colours are mixed from them. Of
 * \`--_light\` and \`--_dark\` one is empty and the other nothing, so that \`var(--_light, …) var(--_dark, …)\` is one of two values.
 */
export const tokenStyles = css\`
  .root {
    color-scheme: light;
    --_light: initial;
    --_dark: ;
  }
  @media not print { .root.dark { color-scheme: dark; --_light: ; --_dark: initial; } }
  .root {
${lines(shared, ({ own }) => own.fallback)}  }
  @supports (color: lab(from red l a b)) {
    .root {
${lines(shared.filter(({ own }) => own.fallback), () => undefined, '      ')}    }
  }
  /* On paper, where backgrounds are left out. */
  @media print { .root { --_text: #000; --_surface: #fff; } }
  @media (prefers-contrast: more) {
    .root { --_text-quiet: var(--_text); --_border: var(--_text); --_border-field: var(--_text); --_tint-border: var(--_text); }
  }
\`;
`;
}

const knobs = () => `// ${note}

/** The knobs that a brand may set by hand: what CSS must accept for each (a property that takes such values). */
export const knobs: Readonly<Record<string, string>> = {
${sourceTokens.filter(({ own }) => own.attribute).map(({ own }) => `  '${own.attribute}': '${own['css-syntax']}',\n`).join('')}};
`;

const derived = (css: string) => css.includes('var(--minga-') || css.includes('from ');

const tokens = () => `// ${note}

/** A public design token: a custom property that pages, themes and providers may set. */
export interface Token {
  /** The custom property, e.g. \`--minga-color-focus\`. */
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
  /** The attribute of \`<minga-community>\` that sets it. */
  attribute?: string;
  /** A CSS property that takes such values, for \`CSS.supports(syntax, value)\`. */
  syntax: string;
  description: string;
}

/** All tokens, knobs first. */
export const tokens: readonly Token[] = [
${sourceTokens.map(({ name, type, description, own }) => `  {
    name: '${name}', tier: ${own.tier}, type: '${type}', derived: ${derived(own.css)},${own.attribute ? ` attribute: '${own.attribute}',` : ''} syntax: '${own['css-syntax']}',
    light: ${text(own.css)}, dark: ${text(own.dark ?? own.css)}, description: ${text(description)},
  },
`).join('')}];
`;

const sets = (name: string, doc: string, all: readonly Set[]) => `/** ${doc} */
export const ${name}: readonly Theme[] = [
${all.map((set) => `  {
    name: '${set.name}', title: ${text(set.title)},
    description: ${text(set.description)},
    values: {
${Object.entries(set.values).map(([token, { light, dark }]) => `      '${token}': { light: ${text(light)}, dark: ${text(dark)} },\n`).join('')}    },
  },
`).join('')}];
`;

const themes = () => `// ${note}

/** Values for some tokens, which belong together. */
export interface Theme {
  /** Its file is \`themes/<name>.css\`, or \`themes/appearance-<name>.css\`. */
  name: string;
  /** Its name for people. */
  title: string;
  description: string;
  /** CSS text by token. */
  values: Readonly<Record<string, { light: string; dark: string }>>;
}

${sets('themes', 'Themes: colours, corners and type, for a page or a provider.', sourceThemes)}
${sets('appearances', 'Appearances: how a widget stands on its page, whatever its theme.', sourceAppearances)}`;

const guide = 'docs/theming.md';
const between = /(?<=<!-- tokens -->\n)[^]*(?=<!-- \/tokens -->)/;

function table(): string {
  const code = (css: string) => `\`${css.replaceAll('|', '\\|')}\``;
  const rows = sourceTokens.map((token) => {
    const { name, type, description, own } = token;
    const value = own.dark ? `${code(own.css)}, in the dark ${code(own.dark)}` : code(own.css);
    return `| \`${name}\` | ${own.tier} | ${type} | ${value} | ${description} | ${readersOf(token)} |\n`;
  });
  return `| Token | Tier | Type | Default | What it is | Read by |\n|---|---|---|---|---|---|\n${rows.join('')}`;
}

/** Text of every file that is made from tokens/, by path from the root of the project. */
export function generated(): Record<string, string> {
  const about = existsSync(join(root, guide)) ? readFileSync(join(root, guide), 'utf8') : '# Theming\n\n<!-- tokens -->\n<!-- /tokens -->\n';
  if (!between.test(about)) throw new Error(`${guide} has no place for the table of tokens`);
  return {
    'src/styles/tokens.styles.ts': styles(), 'src/styles/knobs.ts': knobs(), 'src/theme/tokens.ts': tokens(), 'src/theme/themes.ts': themes(),
    [guide]: about.replace(between, () => table()),
  };
}

if (import.meta.main) {
  for (const [file, content] of Object.entries(generated())) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}
