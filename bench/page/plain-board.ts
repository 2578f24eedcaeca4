// The yardstick: the markup and style sheets of <minga-idea-board> in a shadow root, made by createElement and nothing else.
// `run.ts` refuses to measure when the two differ.
import type { Board, Community } from '../../src/protocol/community.ts';
import type { Idea, StatusKind } from '../../src/protocol/idea.ts';
import type { Page } from '../../src/protocol/page.ts';
import { enBoard as en } from '../../src/i18n/en-board.ts';
import { ideaBoardStyles } from '../../src/elements/idea-board/idea-board.styles.ts';
import { baseStyles } from '../../src/styles/base.styles.ts';
import { tokenStyles } from '../../src/styles/tokens.styles.ts';
import { endpoint } from './backend.ts';

type Attributes = Record<string, string>;

function element(name: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key]!);
  made.append(...children);
  return made;
}

function svgElement(name: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) made.setAttribute(key, attributes[key]!);
  made.append(...children);
  return made;
}

const ages = new Intl.RelativeTimeFormat('en');
const counts = new Intl.NumberFormat('en');
const units: readonly [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60, 1, 'minute'], [1440, 60, 'hour'], [14 * 1440, 1440, 'day'], [60 * 1440, 7 * 1440, 'week'], [365 * 1440, 30.4375 * 1440, 'month'],
];

function ageOf(instant: string, now: number): string {
  const minutes = (now - Date.parse(instant)) / 60_000;
  const [, size, unit] = units.find(([limit]) => minutes < limit)!;
  return ages.format(-Math.floor(minutes / size), unit);
}

const initials = (name: string): string => name.split(' ').map(word => word[0]).join('');
const plural = (count: number, word: string): string => `${counts.format(count)} ${word}${count === 1 ? '' : 's'}`;
const statusName = (kind: StatusKind): string => en[`status.${kind}`];

/** A board made by hand. */
export class PlainBoard {
  readonly root: ShadowRoot;
  #list = element('ul', { class: 'idea-list', part: 'list' });
  #more: HTMLElement | undefined;
  #cursor: string | null = null;
  #community!: Community;
  #board!: Board;
  #shown = 0;

  constructor(host: HTMLElement, contentVisibility: boolean) {
    this.root = host.attachShadow({ mode: 'open' });
    const sheets = [tokenStyles, baseStyles, ideaBoardStyles].map(({ styleSheet }) => styleSheet!);
    if (!contentVisibility) {
      const off = new CSSStyleSheet();
      off.replaceSync('.card { content-visibility: visible !important; }');
      sheets.push(off);
    }
    this.root.adoptedStyleSheets = sheets;
  }

  /** Fetches what the board needs and shows the first page. */
  async load(pageSize: number): Promise<void> {
    const get = async <T>(path: string) => await (await fetch(endpoint + path)).json() as T;
    const [community, board, page] = await Promise.all([
      get<Community>('/'), get<Board>('/boards/ideas'), get<Page<Idea>>(`/boards/ideas/ideas?limit=${pageSize}`),
    ]);
    this.#community = community;
    this.#board = board;
    this.root.append(this.#makeRoot(page));
    this.#append(page);
  }

  /** Fetches and appends the next page. */
  async loadMore(): Promise<void> {
    this.#append(await (await fetch(`${endpoint}/boards/ideas/ideas?cursor=${this.#cursor}`)).json() as Page<Idea>);
  }

  #append({ items, next, total }: Page<Idea>): void {
    const now = Date.now();
    this.#list.append(...items.map(idea => this.#makeCard(idea, now)));
    this.#shown += items.length;
    this.#cursor = next;
    this.#more?.remove();
    this.#more = undefined;
    if (next === null) return;
    this.#more = element('div', { class: 'more', part: 'more' },
      element('button', { 'class': 'button plain', 'type': 'button', 'aria-busy': 'false' }, `${counts.format(Math.min(items.length, total - this.#shown))} more`),
      element('span', { class: 'small quiet tabular' }, `${counts.format(this.#shown)} of ${counts.format(total)}`));
    this.#list.after(this.#more);
  }

  #makeRoot({ total }: Page<Idea>): HTMLElement {
    const heading = `What would make ${this.#community.brand} better?`;
    const root = element('div', { class: 'root light', dir: '', lang: 'en' },
      element('section', { 'class': 'board', 'part': 'board', 'aria-label': heading },
        element('slot', { name: 'header' }),
        element('div', {},
          element('div', { class: 'header' },
            element('div', { 'class': 'heading', 'part': 'heading', 'role': 'heading', 'aria-level': '3' }, heading),
            element('span', { class: 'count small quiet tabular' }, element('span', { role: 'status' }, plural(total, 'idea')))),
          this.#makeComposer(), this.#makeToolbar(), this.#list),
        element('slot', { name: 'footer' })),
      element('div', { class: 'sr', role: 'status' }));
    root.style.setProperty('--_page-text', getComputedStyle(this.root.host).color);
    return root;
  }

  #makeComposer(): HTMLElement {
    return element('form', { class: 'composer', part: 'composer', novalidate: '' },
      element('label', { class: 'sr', for: 'title' }, en['propose.title']),
      element('div', { class: 'propose-row' },
        element('input', {
          'class': 'field', 'id': 'title', 'part': 'propose-field', 'autocomplete': 'off', 'dir': 'auto', 'aria-describedby': 'title-note',
          'placeholder': en['propose.placeholder'], 'aria-invalid': 'false',
        }),
        element('button', { class: 'button', part: 'propose', type: 'submit' }, en['board.propose'])),
      element('p', { id: 'title-note', class: 'small quiet' }));
  }

  #makeToolbar(): HTMLElement {
    const select = (label: string, all: string, options: [string, string][]) => element('select', { 'class': 'filter', 'part': 'filter', 'aria-label': label },
      element('option', { value: '', selected: '' }, all), ...options.map(([value, text]) => element('option', { value }, text)));
    const segments = (['trending', 'top', 'new', 'discussed'] as const).map((sort, at) => {
      const input = element('input', { class: 'sr', type: 'radio', name: 'sort', value: sort }) as HTMLInputElement;
      input.checked = at === 0;
      return element('label', { class: 'segment' }, input, element('span', {}, en[`sort.${sort}`]));
    });
    return element('div', { 'class': 'toolbar', 'part': 'toolbar', 'role': 'group', 'aria-label': en['filter.label'] },
      element('fieldset', { class: 'segments' }, element('legend', { class: 'sr' }, en['sort.label']), ...segments),
      element('div', { class: 'filters' },
        element('input', { 'class': 'search', 'part': 'search', 'type': 'search', 'maxlength': '200', 'aria-label': en['search.label'], 'placeholder': en['search.placeholder'] }),
        select(en['filter.status'], en['filter.allStatuses'], this.#board.statuses.map(({ kind }) => [kind, statusName(kind)])),
        select(en['filter.category'], en['filter.allCategories'], this.#board.categories.map(({ id, name }) => [id, name.en!]))));
  }

  #makeCard(idea: Idea, now: number): HTMLElement {
    const { answer, status } = idea;
    const { brand } = this.#community;
    const category = this.#board.categories.find(({ id }) => id === idea.category);
    const title = element('div', { class: 'title-row' },
      element('div', { 'class': 'idea-title', 'role': 'heading', 'aria-level': '4' },
        element('a', { part: 'title', dir: 'auto', lang: idea.lang!, href: location.href }, idea.title)));
    if (status.kind !== 'new') title.append(element('span', { 'class': 'status', 'part': 'status', 'data-kind': status.kind }, statusName(status.kind)));
    const content = element('div', { class: 'content' }, title);
    if (idea.excerpt) content.append(element('p', { class: 'excerpt', part: 'excerpt', dir: 'auto', lang: idea.lang! }, idea.excerpt));
    const meta = element('div', { class: 'meta', part: 'meta' }, this.#makeAuthor(idea.author),
      element('time', { datetime: idea.createdAt }, ageOf(idea.createdAt, now)));
    if (idea.editedAt) meta.append(element('span', {}, en['idea.edited']));
    meta.append(element('span', {}, plural(idea.comments, 'comment')));
    if (category) meta.append(element('span', {}, category.name.en!));
    if (idea.pinned) meta.append(element('span', { class: 'strong' }, en['idea.pinned']));
    if (status.kind === 'shipped') meta.append(element('span', { class: 'strong' }, en['idea.closedLoop']));
    if (answer) meta.append(element('span', { class: 'sr' }, `Reviewed by ${brand}`));
    content.append(meta);
    if (answer) {
      content.append(element('blockquote', { class: 'answer', part: 'answer' },
        element('p', {}, element('bdi', { class: 'strong-name' }, answer.author.name!), ' ', element('span', { class: 'chip' }, brand), ' ', element('span', { dir: 'auto' }, answer.text))));
    }
    return element('li', { 'class': 'card', 'part': 'idea', 'data-id': idea.id }, this.#makeVote(idea), content);
  }

  #makeAuthor({ name, role }: Idea['author']): HTMLElement {
    const author = element('span', { class: 'author', part: 'author' },
      element('span', { 'class': 'avatar', 'aria-hidden': 'true' }, initials(name!)), ' ', element('bdi', { class: 'name' }, name!));
    if (role === 'partner') {
      author.append(' ', element('span', { class: 'chip role' }, element('span', { class: 'sr' }, `Role: ${en['role.partner']}`), element('span', { 'aria-hidden': 'true' }, en['role.partner'])));
    }
    return author;
  }

  #makeVote(idea: Idea): HTMLElement {
    const closed = idea.status.kind === 'shipped' || idea.status.kind === 'declined' ? en['reason.closed'] : '';
    const number = element('span', { 'class': 'tabular', 'aria-hidden': 'true' }, counts.format(idea.votes));
    const words = element('span', { hidden: '', id: `card-${idea.id}` }, plural(idea.votes, 'vote') + (closed && ` · ${closed}`));
    const button = element('button', {
      'class': 'vote', 'part': 'vote', 'type': 'button', 'aria-pressed': 'false', 'aria-disabled': closed ? 'true' : 'false',
      'aria-describedby': `card-${idea.id}`, 'title': closed, 'data-state': 'settled',
    },
    svgElement('svg', { 'viewBox': '0 0 14 9', 'aria-hidden': 'true' }, svgElement('path', { d: 'M2 7.2 7 2l5 5.2z' })),
    number, element('span', { class: 'sr' }, `Vote for ${idea.title}`), words);
    let voted = false;
    let seq = 0;
    button.addEventListener('click', () => {
      if (closed) return;
      voted = !voted;
      const show = (votes: number, state: string) => {
        button.setAttribute('aria-pressed', String(voted));
        button.setAttribute('data-state', state);
        number.textContent = counts.format(votes);
        words.textContent = plural(votes, 'vote');
      };
      show(idea.votes + Number(voted), 'sending');
      void fetch(`${endpoint}/ideas/${idea.id}/vote?seq=${++seq}`, { method: voted ? 'PUT' : 'DELETE' }).then(response => response.json())
        .then((result: { votes: number }) => { show(result.votes, 'settled'); });
    });
    return button;
  }
}
