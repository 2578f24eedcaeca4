import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { IdeaSort, StatusKind } from '../../protocol/idea.ts';
import type { BoardFilter } from '../../stores/idea-board.ts';

const sorts: readonly IdeaSort[] = ['trending', 'top', 'new', 'discussed'];
const mines = ['ideas', 'votes', 'followed'] as const;
const kinds: readonly StatusKind[] = ['new', 'under_review', 'planned', 'in_progress', 'shipped', 'declined', 'merged'];

/** The filter as members of the address, and back; what the address says wrong is left out. */
export const filterAddress = {
  write: (filter: BoardFilter): Record<string, string | null> => ({
    sort: filter.sort && filter.sort !== 'trending' ? filter.sort : null,
    status: filter.status?.join(',') ?? null,
    category: filter.category ?? null,
    q: filter.text ?? null,
    mine: filter.mine ?? null,
  }),
  read(get: (name: string) => string | null): BoardFilter {
    const filter: BoardFilter = {};
    const sort = sorts.find(name => name === get('sort'));
    const status = kinds.filter(kind => get('status')?.split(',').includes(kind));
    const category = get('category');
    const text = get('q')?.slice(0, 200);
    const mine = mines.find(name => name === get('mine'));
    if (sort) filter.sort = sort;
    if (status.length) filter.status = status;
    if (category && /^[a-z0-9][a-z0-9-]{0,63}$/.test(category)) filter.category = category;
    if (text) filter.text = text;
    if (mine) filter.mine = mine;
    return filter;
  },
};

/** Whether anything but the order is chosen. */
export const isFiltered = ({ sort, ...rest }: BoardFilter): boolean => Object.keys(rest).length > 0;

export interface FiltersContext {
  m: Messages;
  board: Board | undefined;
  filter: BoardFilter;
  signedIn: boolean;
  roadmap: boolean;
  local(text: LocalText): string;
  onFilter(filter: BoardFilter): void;
  onSearch(text: string): void;
}

/** A filter without a member, or with another value of it. */
function withMember<K extends keyof BoardFilter>(filter: BoardFilter, name: K, value: BoardFilter[K] | undefined): BoardFilter {
  const { [name]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [name]: value };
}

function renderSelect(label: string, value: string, options: [value: string, text: string][], onChange: (value: string) => void): TemplateResult {
  return html`
    <select class="filter" part="filter" aria-label=${label} .value=${value} @change=${(event: Event) => { onChange((event.target as HTMLSelectElement).value); }}>
      ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select>`;
}

/** Order, search and filters of a board. */
export function renderFilters({ m, board, filter, signedIn, roadmap, local, onFilter, onSearch }: FiltersContext): TemplateResult {
  const statuses = kinds.filter(kind => board?.statuses.some(status => status.kind === kind));
  const sort = filter.sort ?? 'trending';
  const select = <K extends 'category' | 'mine'>(name: K, value: string) => { onFilter(withMember(filter, name, (value || undefined) as BoardFilter[K])); };
  return html`
    <div class="toolbar" part="toolbar" role="group" aria-label=${m.t('filter.label')}>
      ${roadmap ? nothing : html`
        <fieldset class="segments">
          <legend class="sr">${m.t('sort.label')}</legend>
          ${sorts.map(name => html`
            <label class="segment"><input class="sr" type="radio" name="sort" .checked=${name === sort} value=${name}
              @change=${() => { onFilter(withMember(filter, 'sort', name === 'trending' ? undefined : name)); }}><span>${m.t(`sort.${name}`)}</span></label>`)}
        </fieldset>`}
      <div class="filters">
        <input class="search" part="search" type="search" aria-label=${m.t('search.label')} placeholder=${m.t('search.placeholder')} maxlength="200"
          .value=${filter.text ?? ''} @input=${(event: InputEvent) => { if (!event.isComposing) onSearch((event.target as HTMLInputElement).value); }}
          @compositionend=${(event: Event) => { onSearch((event.target as HTMLInputElement).value); }}>
        ${roadmap || !statuses.length ? nothing : renderSelect(m.t('filter.status'), filter.status?.[0] ?? '', [
          ['', m.t('filter.allStatuses')], ...statuses.map((kind): [string, string] => [kind, m.t(`status.${kind}`)]),
        ], value => { onFilter(withMember(filter, 'status', value ? [value as StatusKind] : undefined)); })}
        ${board?.categories.length ? renderSelect(m.t('filter.category'), filter.category ?? '', [
          ['', m.t('filter.allCategories')], ...board.categories.map(({ id, name }): [string, string] => [id, local(name)]),
        ], value => { select('category', value); }) : nothing}
        ${signedIn ? renderSelect(m.t('filter.mine'), filter.mine ?? '', [
          ['', m.t('filter.everyone')], ...mines.map((name): [string, string] => [name, m.t(`filter.${name}`)]),
        ], value => { select('mine', value); }) : nothing}
      </div>
    </div>`;
}
