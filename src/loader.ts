/**
 * The one script tag: loads the parts of Minga that a page has tags for, when they come near the window. It has no Lit inside
 * and never throws: what cannot be loaded leaves the page's own content in place.
 */
import { configOf } from './loader/config.ts';
import { fetchData, opensLater, paths, read } from './loader/data.ts';
import { addLink, html, query } from './loader/dom.ts';
import { files } from './loader/files.ts';
import { version } from './version.ts';

type Verbs = Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined>;
type Minga = ((verb: string, ...args: unknown[]) => Promise<unknown>) & { q?: Iterable<[string]>[] };
interface World { minga?: Minga; [marker]?: string }

const marker = Symbol.for('minga.loader');
const world = globalThis as unknown as World;
const source = import.meta.url;
const base = new URL(files.at, source).href;
const nameOf = ({ localName }: Element): string => /^minga-(.*)/.exec(localName)?.[1] ?? '';
const isOurs = (element: Element): boolean => /^(launcher|community)$/.test(nameOf(element)) || nameOf(element) in paths;
const isDefined = ({ localName }: Element): boolean => !!customElements.get(localName);

function start(): void {
  const config = configOf(source);
  /** Entries that are loaded, or on their way. */
  const loads: Record<string, Promise<Verbs>> = {};
  /** Elements whose entry is loaded or on its way. */
  const wanted = new WeakSet<Element>();
  let due: Element[] = [];
  /** Where further entries are: those of one file for all widgets stand apart, since nothing may be loaded twice. */
  let folder = '';
  let paging: Promise<Verbs> | undefined;
  let decide: () => void;
  const decided = new Promise<void>(resolve => { decide = resolve; });
  const nonce = [...query('script')].find(script => (script as HTMLScriptElement).src === source)?.nonce ?? '';

  function load(entry: string): Promise<Verbs> {
    if (!loads[entry]) {
      let wrong: unknown;
      for (const file of [`${entry}.js`, folder ? '' : files.shared]) {
        const hash = files.hashes[file];
        if (hash) addLink({ rel: 'modulepreload', href: base + file, integrity: `sha256-${hash}`, nonce, onerror: event => { wrong = event; } });
      }
      const file = `${base + entry}.js`;
      // What the page has said comes before its widgets look for it.
      loads[entry] = Promise.resolve(/page$/.test(entry) || paging?.catch(() => 0))
        // Alone first: a task of its own is a short one.
        .then(() => folder || import(/* @vite-ignore */ base + files.shared))
        // A file with another hash is forgotten by the browser, which would then fetch it without one.
        .then(() => (wrong ? Promise.reject(wrong as Error) : import(/* @vite-ignore */ file) as Promise<Verbs>));
      loads[entry].catch((error: unknown) => {
        delete loads[entry];
        console.warn(`Minga: ${entry}.js did not come.`, error);
        EventTarget.prototype.addEventListener.call(globalThis, 'online', () => { scan(html); }, { once: true });
      });
    }
    return loads[entry];
  }

  function flush(): void {
    const all = Object.keys(paths);
    if (!Object.keys(loads).length && all.every(name => due.some(element => nameOf(element) === name))) folder = 'all/';
    decide();
    if (Object.keys(config).length) page().catch(() => 0);
    for (const element of due) {
      const name = nameOf(element);
      load(folder && name !== 'launcher' ? 'all' : folder + name).catch(() => {
        wanted.delete(element);
        element.dispatchEvent(new CustomEvent('minga-error', { bubbles: true, composed: true, detail: { code: 'network', action: 'load' } }));
      });
      try {
        fetchData(element, name, config.endpoint);
      } catch {
        // The widget says what is wrong with its address.
      }
    }
    due = [];
  }

  function want(element: Element): void {
    near.unobserve(element);
    if (!isOurs(element) || isDefined(element) || wanted.has(element)) return;
    wanted.add(element);
    if (due.push(element) === 1) queueMicrotask(flush);
    // Who opens a form needs it.
    query(`[id="${CSS.escape(read(element, 'for'))}"]`).forEach(want);
  }

  /** Looks for tags at an element and inside it, also in open shadow roots. */
  function scan(root: Element): void {
    for (const element of [root, ...query('*', root)]) {
      const { shadowRoot } = element;
      if (!isOurs(element)) {
        if (!shadowRoot) continue;
        changes.observe(shadowRoot, { childList: true, subtree: true });
        [...shadowRoot.children].forEach(scan);
      } else if (read(element, 'loading') === 'eager' || nameOf(element) === 'launcher' || opensLater(element)) want(element);
      // A provider comes with its first widget.
      else if (!isDefined(element) && nameOf(element) in paths) near.observe(element);
    }
  }

  const near = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) want(target);
    decide();
  }, { rootMargin: '300px' });
  const changes = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  });

  /** The verbs, once it is known in which file, with what the page has said without a script. */
  function page(): Promise<Verbs> {
    setTimeout(decide, 100);
    return paging ??= decided.then(() => load(`${folder}page`)).then(async verbs => {
      await verbs['init']!(config).catch((error: unknown) => { console.warn('Minga:', error); });
      return verbs;
    });
  }

  async function call(verb: string, ...args: unknown[]): Promise<unknown> {
    const verbs = await page();
    if (verb === 'open') load(folder ? 'all' : 'feedback-form').catch(() => 0);
    // eslint-disable-next-line no-console -- what it is for
    if (verb === 'debug') console.log('Minga', { version, base, config, loads: Object.keys(loads) });
    if (verb === 'destroy') {
      near.disconnect();
      changes.disconnect();
    }
    return verbs[verb]!(...args);
  }

  const { minga } = world;
  world.minga = (...args) => {
    const answer = call(...args);
    answer.catch((error: unknown) => { console.warn(`Minga: ${args[0]} failed.`, error); });
    return answer;
  };
  if (typeof minga === 'function') for (const args of minga.q ?? []) void world.minga(...args as [string]);
  changes.observe(html, { childList: true, subtree: true });
  scan(html);
}

try {
  const other = world[marker];
  if (!other) {
    world[marker] = version;
    start();
  } else if (other !== version) console.warn(`Minga ${other} is here already, so ${version} stays away.`);
} catch (error) {
  console.warn('Minga:', error);
}
