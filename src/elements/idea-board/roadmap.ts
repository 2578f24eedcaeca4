import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { IdeasStore } from '../../stores/ideas.ts';
import { adopt } from '../shared/adopt.ts';
import type { CardContext } from './card.ts';
import { renderCards, roadmapKinds, type Layout } from './list.ts';
import { renderStatus, statusName } from './status.ts';

const roadmapStyles = css`
  .columns { display: grid; gap: var(--_space-4); }
  .column { min-inline-size: 0; }
  .column > .label { display: flex; gap: var(--_space-2); align-items: center; }
  @container (min-width: 44em) {
    .columns { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); }
    .columns .card { grid-template-columns: 3em minmax(0, 1fr); }
    .columns .vote { inline-size: 3em; }
  }
`;

/** Ideas in columns by status; it loads with the first board that is a roadmap. */
export function roadmapIn(host: LitElement): Layout {
  adopt(host.renderRoot, roadmapStyles);
  return renderColumns;
}

function renderColumns(ids: readonly string[], ideas: IdeasStore, context: CardContext): TemplateResult {
  const { m, board, local } = context;
  return html`
    <div class="columns" part="roadmap">
      ${roadmapKinds.filter(kind => !board || board.statuses.some(status => status.kind === kind)).map(kind => {
        const mine = ids.filter(id => ideas.view(id)?.idea.status.kind === kind);
        const status = board?.statuses.find(one => one.kind === kind) ?? { id: kind, kind };
        return html`
          <section class="column" part="column">
            <div class="label" role="heading" aria-level=${context.headingLevel}>${renderStatus(kind, statusName(status, board, m, local))}
              <span class="quiet tabular">${m.number(mine.length)}</span></div>
            ${mine.length ? renderCards(mine, ideas, { ...context, headingLevel: context.headingLevel + 1 }) : html`<p class="quiet small">${m.t('roadmap.none')}</p>`}
          </section>`;
      })}
    </div>`;
}
