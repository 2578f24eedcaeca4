// A page with all four widgets that something gets in the way of, and whether they still do their work.
import assert from 'node:assert/strict';
import { markup, pageOf, startHost, widgets, type Host, type Visit, type WidgetTag } from './host.ts';

export const tags = Object.keys(widgets) as WidgetTag[];
/** Markup of all four, which begin at once. */
export const allFour = (endpoint: string): string => markup(tags, { endpoint, attributes: 'loading="eager"' });
const parts: Record<WidgetTag, string> = {
  'minga-idea-board': '[part~="idea"]', 'minga-feedback-form': 'input[type="radio"]', 'minga-check-in': '[part~="button"]', 'minga-leaderboard': 'tbody tr',
};

export interface Stage extends Host {
  /** Markup of the loader's tag. */
  loader(query?: string): string;
  /** Opens a page with all four widgets, or with a body of its own. */
  show(head: string, body?: string): Promise<Visit>;
  /** How many have voted for the idea that `works` votes for. */
  votes(): Promise<number>;
}

let count = 0;

export async function startStage(): Promise<Stage> {
  const host = await startHost();
  const { id } = (await host.sandbox.as('mia').ideas.list({ board: 'ideas' })).items.find(({ title }) => title === 'Idea 12')!;
  return {
    ...host,
    loader: (query = '') => `<script type="module" async crossorigin src="${host.cdn}/loader.js${query}"></script>`,
    show: (head, body = allFour(host.endpoint)) => host.open(host.put(`/hostile-${++count}`, pageOf(body, head))),
    votes: async () => (await host.sandbox.as('mia').ideas.get(id)).votes,
  };
}

/** All four widgets show what the backend has; a new person's vote counts, a score is chosen and sent, a day is marked. */
export async function works({ page, uncaught, errors }: Visit, wanted: readonly WidgetTag[] = tags): Promise<void> {
  const sub = `visitor-${++count}`;
  const trouble = await page.evaluate(async ([parts, wanted, sub]) => {
    const html = Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;
    const find = <E extends HTMLElement = HTMLElement>(selector: string, root: Element | ShadowRoot = html) =>
      (root instanceof ShadowRoot ? root.querySelector(selector) : Element.prototype.querySelector.call(root, selector)) as E | null;
    const until = async <T>(look: () => T, what: string): Promise<NonNullable<T>> => {
      for (const end = performance.now() + 8_000; ;) {
        const found = look();
        if (found) return found;
        if (performance.now() > end) throw new Error(`${what} in vain; shown: ${wanted.map(tag => find(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 80)).join(' | ')}`);
        await new Promise(resolve => { setTimeout(resolve, 30); });
      }
    };
    const inside = (tag: string, selector: string) => until(() => find(selector, find(tag)?.shadowRoot ?? html), `${tag} ${selector}`);
    try {
      for (const tag of wanted) await inside(tag, parts[tag]!);
      const provider = find('minga-community') as (HTMLElement & { identify(source: () => Promise<string>): Promise<unknown> });
      await provider.identify(() => fetch(`${location.origin}/token?sub=${sub}`).then(response => response.text()));
      if (wanted.includes('minga-idea-board')) {
        // Idea 12, wherever it stands.
        const vote = () => [...find('minga-idea-board')!.shadowRoot!.querySelectorAll<HTMLElement>('[part~=vote]')].find(each => each.getAttribute('aria-label')?.includes('Idea 12') || each.textContent.includes('Idea 12'));
        (await until(() => vote(), 'the vote control')).click();
        await until(() => vote()?.getAttribute('aria-pressed') === 'true', 'voted');
      }
      if (wanted.includes('minga-feedback-form')) {
        (await inside('minga-feedback-form', 'input[value="9"]')).click();
        (await inside('minga-feedback-form', '[part~=send]')).click();
        await inside('minga-feedback-form', '[part~=receipt]');
      }
      if (wanted.includes('minga-check-in')) {
        (await inside('minga-check-in', '[part~=button]')).click();
        await until(() => find('[part~=button]', find('minga-check-in')!.shadowRoot!)?.textContent.includes('Checked in'), 'checked in');
      }
      return '';
    } catch (error) {
      return String(error);
    }
  }, [parts, wanted, sub] as const);
  assert.equal(trouble, '', [...uncaught, ...errors].join('\n'));
  assert.deepEqual(uncaught, []);
}
