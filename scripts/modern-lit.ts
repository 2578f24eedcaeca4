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
    // reflected properties, those with a default that they fall back to, accessors of a class's own, converters and comparisons
    [/,(\w)=(\w)\.trustedTypes,\w=\1\?\1\.emptyScript:""/, ''],
    [/toAttribute\(\w,\w\)\{switch.*?\},(?=fromAttribute)/, ''],
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/, ''],
    [/this\._\$Em=null,(?=this\._\$Ev)/, ''],
    [/case Object:case Array:try\{.*?\}catch\(\w\)\{.*?\}(?=\}return)/, ''],
    [/static createProperty\(.*?\}\}(?=static getPropertyDescriptor)/,
      'static createProperty(name,options){if(options.state)options.attribute=!1;this.elementProperties.set(name,options);Object.defineProperty(this.prototype,name,this.getPropertyDescriptor(name,Symbol()))}'],
    [/(static getPropertyDescriptor)\(.*?\}(?=static getPropertyOptions)/,
      '$1(name,key){return{get(){return this[key]},set(value){const old=this[key];this[key]=value,this.requestUpdate(name,old)},configurable:!0,enumerable:!0}}'],
    [/static getPropertyOptions\(\w\)\{.*?\}(?=static)/, ''],
    [/const (\w)=this\.properties,(\w)=\[\.\.\.\w\(\1\),\.\.\.\w\(\1\)\];for\(const (\w) of \2\)/, 'const $1=this.properties;for(const $3 of Object.keys($1))'],
    [/(static finalizeStyles\((\w)\)\{).*?\}(?=static _\$Eu)/, '$1return[...new Set([$2??[]].flat(1/0).reverse())].reverse()}'],
    [/(_\$AK\((\w),(\w)\)\{).*?\?\w\.converter:(\w);.*?\}(?=requestUpdate)/,
      '$1const own=this.constructor,name=own._$$Eh.get($2);void 0!==name&&(this[name]=$4.fromAttribute($3,own.elementProperties.get(name).type))}'],
    [/requestUpdate\((\w),(\w),.*?(?=!1===this\.isUpdatePending)/, 'requestUpdate($1,$2){if(void 0!==$1){if(Object.is(this[$1],$2))return;this.C($1,$2)}'],
    [/C\((\w),(\w),\{useDefault:.*?\}(?=async _\$EP)/, 'C($1,$2){this._$$AL.has($1)||this._$$AL.set($1,this.hasUpdated?$2:void 0)}'],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\)\}\}(?=let)/, '}'],
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
    // directives that go on after they were drawn, and listeners that are objects or have options
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{return.*?\}/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\);/, ';'],
    [/setConnected\(\w\)\{.*?\)\}(?=\}class)/, ''],
    [/\w\?\._\$AO\?\.\(!1\),/, ''],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    [/get tagName\(\)\{.*?\}/, ''],
    [/\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/, ''],
    // Of what it lends to its other files, directives take this alone.
    [/=\{M:\w,P:\w,A:\w,C:1,[^}]*?\bI:(\w)\b[^}]*\}/, '={I:$1}'],
    // An exception in a listener of ours, or in the promise it answers, is not the page's.
    [/handleEvent\((\w)\)\{"function"==typeof.*?\?(.*?):.*?handleEvent\(\1\)\}/, 'async handleEvent($1){try{await $2}catch(error){console.error(error)}}'],
  ],
  // Kinds of part, as numbers.
  '/lit-html/directives/repeat.js': [[/\w\.CHILD\b/, '2']],
  '/lit-html/directives/live.js': [[/\w\.PROPERTY\b/g, '3'], [/\w\.ATTRIBUTE\b/g, '1'], [/\w\.BOOLEAN_ATTRIBUTE\b/g, '4']],
  '/lit-html/directive.js': [[/get _\$AU\(\)\{return.*?\}/, '']],
  '/lit-element/lit-element.js': [
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\)/, ''],
    [/;\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  // The page has one global of ours, `minga`.
  '/nanostores/atom/index.js': [[/globalThis\.nanostoresGlobal \|\|= (?=\{)/, '']],
};

/** What a source must not use, since it has been cut out. */
const unused = /\b(reflect|useDefault|noAccessor): true|\b(converter|hasChanged):|\btype: (Object|Array)\b|@[\w-]+=\$\{\{|async-directive|directives\/(async|until|ref)|\bmathml`|<(textarea|title|style|script)\b[^>]*>[^<]*\$\{|<!--[^>]*\$\{|from 'lit\/decorators/;

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
