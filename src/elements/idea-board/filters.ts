import { html, nothing, type TemplateResult } from 'lit';
import type { IdeaSort, StatusKind } from '../../protocol/idea.ts';
import type { BoardFilter } from '../../stores/idea-board.ts';
import type { CardContext } from './card.ts';

/** The first is the usual one. */
const sorts: readonly IdeaSort[] = ['trending', 'top', 'new', 'discussed'];
const mines = ['ideas', 'votes', 'followed'] as const;
const kinds: readonly StatusKind[] = ['new', 'under_review', 'planned', 'in_progress', 'shipped', 'declined', 'merged'];

/** A filter without the members for which nothing is chosen. */
export const chosen = (filter: { [K in keyof BoardFilter]: BoardFilter[K] | '' | null | undefined }): BoardFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value?.length)) as BoardFilter;

/** The filter as members of the address, and back; what the address says wrong is left out. */
export const filterAddress = {
  write: ({ sort, status, category, text, mine }: BoardFilter): Record<string, string | undefined> =>
    ({ sort, status: status?.join(','), category, q: text, mine }),
  read(get: (name: string) => string | null): BoardFilter {
    const status = get('status')?.split(',') ?? [];
    const category = get('category') ?? '';
    return chosen({
      sort: sorts.find((name, index) => index && name === get('sort')),
      status: kinds.filter(kind => status.includes(kind)),
      category: /^[a-z0-9][a-z0-9-]{0,63}$/.test(category) ? category : null,
      text: get('q')?.slice(0, 200),
      mine: mines.find(name => name === get('mine')),
    });
  },
};

/** Whether anything but the order is chosen. */
export const isFiltered = ({ sort, ...rest }: BoardFilter): boolean => Object.keys(rest).length > 0;

export interface FiltersContext extends Pick<CardContext, 'm' | 'board' | 'local'> {
  filter: BoardFilter;
  signedIn: boolean;
  roadmap: boolean;
  onFilter(filter: BoardFilter): void;
  onSearch(text: string): void;
}

function renderSelect(label: string, value: string, all: string, options: [value: string, text: string][], onChange: (value: string) => void): TemplateResult {
  return html`
    <select class="filter" part="filter" aria-label=${label} .value=${value} @change=${(event: Event) => { onChange((event.target as HTMLSelectElement).value); }}>
      ${([['', all], ...options] as [string, string][]).map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select>`;
}

/** Order, search and filters of a board. */
export function renderFilters({ m, board, filter, signedIn, roadmap, local, onFilter, onSearch }: FiltersContext): TemplateResult {
  const statuses = kinds.filter(kind => board?.statuses.some(status => status.kind === kind));
  const choose = (change: { [K in keyof BoardFilter]: BoardFilter[K] | '' }) => { onFilter(chosen({ ...filter, ...change })); };
  const search = (event: Event) => { onSearch((event.target as HTMLInputElement).value); };
  return html`
    <div class="toolbar" part="toolbar" role="group" aria-label=${m.t('filter.label')}>
      ${roadmap ? nothing : html`
        <fieldset class="segments">
          <legend class="sr">${m.t('sort.label')}</legend>
          ${sorts.map((name, index) => html`
            <label class="segment"><input class="sr" type="radio" name="sort" .checked=${name === (filter.sort ?? sorts[0])} value=${name}
              @change=${() => { choose({ sort: index ? name : '' }); }}><span>${m.t(`sort.${name}`)}</span></label>`)}
        </fieldset>`}
      <div class="filters">
        <input class="search" part="search" type="search" aria-label=${m.t('search.label')} placeholder=${m.t('search.placeholder')} maxlength="200"
          .value=${filter.text ?? ''} @input=${(event: InputEvent) => { if (!event.isComposing) search(event); }} @compositionend=${search}>
        ${roadmap || (board && !statuses.length) ? nothing : renderSelect(m.t('filter.status'), filter.status?.[0] ?? '', m.t('filter.allStatuses'),
          statuses.map(kind => [kind, m.t(`status.${kind}`)]), value => { choose({ status: value ? [value as StatusKind] : '' }); })}
        ${!board || board.categories.length ? renderSelect(m.t('filter.category'), filter.category ?? '', m.t('filter.allCategories'),
          (board?.categories ?? []).map(({ id, name }) => [id, local(name)]), category => { choose({ category }); }) : nothing}
        ${signedIn ? renderSelect(m.t('filter.mine'), filter.mine ?? '', m.t('filter.everyone'),
          mines.map(name => [name, m.t(`filter.${name}`)]), mine => { choose({ mine: mine as BoardFilter['mine'] & string }); }) : nothing}
      </div>
    </div>`;
}
