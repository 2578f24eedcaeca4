// What the files for script tags leave out of Lit, or do in another way than Lit does.
import type { Plugin } from 'vite';

/**
 * What Lit does for browsers without adopted style sheets or shadow roots (polyfills), for pages rendered by a server, and
 * for other copies of itself: by file, what to find and what stands there instead. `target` has none of them.
 */
const oldLit: Record<string, readonly [RegExp, string][]> = {
  '/@lit/reactive-element/css-tag.js': [[/(\w=)\w\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '$1true']],
  '/@lit/reactive-element/reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '/lit-html/lit-html.js': [[/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '']],
  '/lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\)/, ''],
    [/;\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
};

/** Leaves out of Lit what only browsers need that are older than `target`. */
export const modernLit = (): Plugin => ({
  name: 'modern-lit',
  transform(code, id) {
    const cuts = Object.entries(oldLit).find(([file]) => id.endsWith(file))?.[1];
    if (!cuts) return null;
    return { code: cuts.reduce((left, [found, instead]) => {
      if (!found.test(left)) throw new Error(`Lit is written in another way now: ${found} is not in ${id}`);
      return left.replace(found, instead);
    }, code), map: null };
  },
});
