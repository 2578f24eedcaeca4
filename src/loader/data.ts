import { addLink } from './dom.ts';

/** A member as the page has set it, before the element knows of it: by property or by attribute. */
export const read = (element: Element, attribute: string, property = attribute): string =>
  ((element as unknown as Record<string, string | null | undefined>)[property] ?? element.getAttribute(attribute) ?? '');

/** What each widget asks for first. Other addresses than the client's would be fetched in vain: a test counts them. */
export const paths: Record<string, (element: Element, id: string) => (string | false)[]> = {
  'idea-board': (board, id) => [
    '', `boards/${id}`,
    // What the address filters, and a roadmap, is another list.
    !read(board, 'view') && !location.search.includes(`${id}.`) && `boards/${id}/ideas?limit=${read(board, 'page-size', 'pageSize') || 20}`,
  ],
  'feedback-form': (form, id) => [!opensLater(form) && !read(form, 'preset') && !read(form, 'view') && !form.querySelector('script') && `forms/${id}`],
  'check-in': (_, id) => [`programs/${id}`],
  'leaderboard': (board, id) => {
    const period = read(board, 'period');
    return ['', `leaderboards/${id}?${period && `period=${encodeURIComponent(period)}&`}rows=${read(board, 'rows') || 'members'}`];
  },
};

/** Whether an element is there to open or be opened: it must be, even far from the window; its questions need not. */
export const opensLater = (element: Element): boolean =>
  /dialog|tab/.test(read(element, 'shape')) || !!(read(element, 'attach-to', 'attachTo') || read(element, 'open-on', 'openOn'));

const asked = new Set<string>();

/** Fetches what a widget will ask for while its script is on its way. The client's requests take the answers over: same address, mode and credentials. */
export function fetchData(element: Element, name: string, endpoint: string | undefined): void {
  const provider = providerOf(element);
  const given = read(element, 'endpoint') || (provider && read(provider, 'endpoint')) || endpoint;
  const id = encodeURIComponent(read(element, 'board') || read(element, 'form') || read(element, 'program') || (name === 'check-in' ? 'daily' : ''));
  if (!given || !id || provider && read(provider, 'client')) return;
  const { origin, pathname } = new URL(given, location.href);
  for (const path of paths[name]?.(element, id) ?? []) {
    const href = `${origin}${pathname.replace(/\/+$/, '')}/${String(path)}`;
    if (path === false || asked.has(href)) continue;
    asked.add(href);
    addLink({ rel: 'preload', as: 'fetch', href });
  }
}

/** The nearest `<minga-community>`, also outside of shadow roots. */
function providerOf(element: Element): Element | null {
  const { host } = element.getRootNode() as ShadowRoot;
  return element.closest('minga-community') ?? (host && providerOf(host));
}
