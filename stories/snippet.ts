// The markup that a brand pastes into its page.

/** What is on the page, and how. */
export interface Embed {
  /** The widget's tag. */
  tag: string;
  /** Its attributes; a value of null leaves one out, an empty one stands alone. */
  attributes: Readonly<Record<string, string | null>>;
  /** The protocol's base address. */
  endpoint: string;
  /** Where the files for script tags are, with or without a slash at the end. */
  files: string;
  locale?: string;
  scheme?: string;
  /** A named theme; its style sheet stands beside the loader. */
  theme?: string;
  /** Of the page's content security policy. */
  nonce?: string;
  /** What readers follow where no script runs. */
  fallback?: { href: string; text: string };
}

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => escapes[sign]!);
const attributes = (all: Readonly<Record<string, string | null | undefined>>): string => Object.entries(all)
  .flatMap(([name, value]) => (value === null || value === undefined ? [] : [value ? ` ${name}="${escape(value)}"` : ` ${name}`])).join('');

/** The snippet: a style sheet where a theme is chosen, the provider with the widget in it, the loader. */
export function snippetOf({ tag, attributes: own, endpoint, files, locale, scheme, theme, nonce, fallback }: Embed): string {
  const base = files.replace(/\/+$/, '');
  const link = fallback && `    <a href="${escape(fallback.href)}">${escape(fallback.text)}</a>`;
  return [
    ...(theme ? [`<link${attributes({ rel: 'stylesheet', href: `${base}/themes/${theme}.css`, nonce: nonce || undefined })}>`] : []),
    `<minga-community${attributes({ endpoint, locale: locale || undefined, scheme: scheme || undefined })}>`,
    `  <${tag}${attributes(own)}>${link ? `\n${link}\n  ` : ''}</${tag}>`,
    '</minga-community>',
    `<script type="module" async crossorigin${attributes({ nonce: nonce || undefined, src: `${base}/loader.js` })}></script>`,
  ].join('\n');
}
