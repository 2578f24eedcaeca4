// What assistive technology is given: Chromium's own accessibility tree, and what is in it of the element with the focus.
import type { CDPSession, Page } from 'playwright-core';

/** A node of the accessibility tree; `says` has its states, e.g. `pressed: false`, `level: 3`. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
  says: Record<string, unknown>;
  children: Spoken[];
}

interface AXNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A page's debugging session, opened once. */
export function debug(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, session = page.context().newCDPSession(page));
  return session;
}

const spoken = ({ role, name, description, properties = [] }: AXNode): Spoken => ({
  role: role?.value ?? '', name: name?.value ?? '', description: description?.value ?? '',
  says: Object.fromEntries(properties.map(({ name, value }) => [name, value.value])), children: [],
});

/** The page's whole tree without what is ignored, which hands its children on. */
export async function tree(page: Page): Promise<Spoken> {
  const { nodes } = await (await debug(page)).send('Accessibility.getFullAXTree') as unknown as { nodes: AXNode[] };
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const build = (node: AXNode): Spoken[] => {
    const children = (node.childIds ?? []).flatMap(id => { const child = byId.get(id); return child ? build(child) : []; });
    return node.ignored ? children : [{ ...spoken(node), children }];
  };
  const [root] = build(nodes[0]!);
  if (!root) throw new Error('The page has no accessibility tree');
  return root;
}

/** A node and all below it, in reading order. */
export const all = (root: Spoken): Spoken[] => [root, ...root.children.flatMap(all)];

const matches = (name: string, wanted: string | RegExp) => (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** Nodes of a role whose name is, or matches, `name`. */
export const having = (root: Spoken, role: string, name: string | RegExp = /(?:)/): Spoken[] =>
  all(root).filter(node => node.role === role && matches(node.name, name));

/** The one node of a role and name; else an error that says which there are. */
export function only(root: Spoken, role: string, name: string | RegExp = /(?:)/): Spoken {
  const found = having(root, role, name);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} of role ${role} are named ${String(name)}; there are: ${having(root, role).map(node => `“${node.name}”`).join(', ')}`);
}

/** All words of a node, in reading order. */
export const words = (node: Spoken): string =>
  all(node).filter(({ role }) => role === 'StaticText').map(({ name }) => name).join(' ').replace(/\s+/g, ' ').trim();

/** The element that has the focus, through all shadow roots, as assistive technology is told of it; null for the page itself. */
export async function focus(page: Page): Promise<Spoken | null> {
  const session = await debug(page);
  const { result: { objectId, subtype } } = await session.send('Runtime.evaluate', { expression: `(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? null : at;
  })()` });
  if (subtype === 'null' || !objectId) return null;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }) as unknown as { nodes: AXNode[] };
  await session.send('Runtime.releaseObject', { objectId });
  return nodes[0] ? spoken(nodes[0]) : null;
}
