// What the files for script tags leave out of Lit and nanostores, or do in another way than these do.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What to find, and what stands there instead. */
type Cut = readonly [found: RegExp, instead: string];

/**
 * What Lit has for browsers older than `target`, for pages rendered by a server and for other copies of itself, by file; and
 * what no source of ours uses: see `unused`.
 */
const cuts: Record<string, readonly Cut[]> = {
  '/@lit/reactive-element/reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // decorators
    [/;Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ';'],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static)/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    // reflected properties, and those with a default that they fall back to
    [/toAttribute\(\w,\w\)\{switch.*?\},(?=fromAttribute)/, ''],
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/, ''],
    [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
    [/(void 0!==\w)&&this\._\$Em!==\w/, '$1'],
    [/this\._\$Em=\w;(?=const)/, ''],
    [/(this\[\w\]=(\w))\?\?this\._\$Ej\?\.get\(\w\)\?\?\2,this\._\$Em=null/, '$1'],
    [/this\._\$Em=null,/, ''],
    [/\|\|\w\.useDefault&&\w\.reflect&&\w===this\._\$Ej\?\.get\(\w\)&&!this\.hasAttribute\(\w\._\$Eu\(\w,\w\)\)/, ''],
    [/\w&&!\(this\._\$Ej\?\?=new Map\)\.has\(\w\)&&\(this\._\$Ej\.set\(.*?\)\|\|\(/, '('],
  ],
  '/lit-html/lit-html.js': [
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // bindings inside comments, and inside elements whose content is raw text
    [/else\{let \w=-1;for\(;-1!==\(\w=\w\.data\.indexOf\(.*?\.length-1\}/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
    // templates compiled beforehand, and MathML
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,this\.options\)\),\w\)/, '$1'],
    [/3===\w\?"<math>":""/, '""'],
    [/3===\w\?"<\/math>":""/, '""'],
    [/(2===\w)\|\|3===\w/, '$1'],
    // Where the browser has setHTML no policy is needed; else it is `minga`, and a page that refuses it gets no exception.
    [/(\w=)(\w)\?\2\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\):void 0/, '$1(()=>{try{return"setHTML"in Element.prototype?void 0:$2.createPolicy("minga",$3)}catch{}})()'],
    [/return (\w)\.innerHTML=(\w),\1(?=\})/, 'return $1.setHTML?$1.setHTML($2,{sanitizer:{comments:true,removeElements:[]}}):$1.innerHTML=$2,$1'],
    // An `<img name="createElement">` of the page takes that name in its document, but not in another one.
    [/(\w=)document,(?=\w=\(\)=>\w\.createComment)/, '$1new Document,'],
    [/\w(\.createElement)\("template"\)/, 'Document.prototype$1.call(document,"template")'],
    [/\(\w\?\.creationScope\?\?\w\)(\.importNode)\(/, 'Document.prototype$1.call(document,'],
    // Of what it lends to its other files, directives take this alone.
    [/=\{M:\w,P:\w,A:\w,C:1,[^}]*?\bI:(\w)\b[^}]*\}/, '={I:$1}'],
    // An exception in a listener of ours, or in the promise it answers, is not the page's.
    [/handleEvent\((\w)\)\{("function"==typeof.*?handleEvent\(\1\))\}/, 'async handleEvent($1){try{await($2)}catch(error){console.error(error)}}'],
  ],
  // Kinds of part, as numbers.
  '/lit-html/directives/repeat.js': [[/\w\.CHILD\b/, '2']],
  '/lit-html/directives/live.js': [[/\w\.PROPERTY\b/g, '3'], [/\w\.ATTRIBUTE\b/g, '1'], [/\w\.BOOLEAN_ATTRIBUTE\b/g, '4']],
  '/lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\)/, ''],
    [/;\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  // The page has one global of ours, `minga`.
  '/nanostores/atom/index.js': [[/globalThis\.nanostoresGlobal \|\|= (?=\{)/, '']],
};

/** What a source must not use, since it has been cut out. */
const unused = /\b(reflect|useDefault): true|\bmathml`|<(textarea|title|style|script)\b[^>]*>[^<]*\$\{|<!--[^>]*\$\{|from 'lit\/decorators/;

const ownCssTag = fileURLToPath(new URL('css-tag.ts', import.meta.url));

/** Makes Lit smaller and gives it our Trusted Types policy; refuses a Lit in which it does not find what it changes. */
export const modernLit = (): Plugin => ({
  name: 'modern-lit',
  enforce: 'pre',
  resolveId: (source, importer) => (source === './css-tag.js' && importer?.includes('/@lit/reactive-element/') ? ownCssTag : null),
  transform(code, id) {
    if (!id.includes('node_modules')) {
      const [used] = unused.exec(code) ?? [];
      if (used) throw new Error(`${id} uses what scripts/modern-lit.ts cuts out of Lit: ${used}`);
    }
    const ofFile = Object.entries(cuts).find(([file]) => id.endsWith(file))?.[1];
    if (!ofFile) return null;
    return { code: ofFile.reduce((left, [found, instead]) => {
      if (!found.test(left)) throw new Error(`Lit is written in another way now: ${found} is not in ${id}`);
      return left.replace(found, instead);
    }, code), map: null };
  },
});
