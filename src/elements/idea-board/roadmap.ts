import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { IdeasStore } from '../../stores/ideas.ts';
import { adopt } from '../shared/adopt.ts';
import type { CardContext } from './card.ts';
import { renderCards, roadmapKinds, type Layout } from './list.ts';
import { renderStatus, statusName } from './status.ts';

const roadmapStyles = css`
  .columns { display: grid; gap: var(--_space-3); }
  /* A card in a lane is laid out by the width of the lane. */
  .column { container-type: inline-size; padding: var(--_space-3); border-radius: var(--_radius-m); background: var(--_sunken); }
  .column > .label { display: flex; gap: var(--_space-2); align-items: center; margin: 0; }
  .column .idea-list { display: grid; gap: var(--_space-2); margin: var(--_space-3) 0 0; }
  .column .card { padding: var(--_space-3); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-s); background: var(--_surface); }
  /* The head of the lane has said it. */
  .column.alike .status:not(.label > *) { display: none; }
  .column > p { margin-block-start: var(--_space-2); }
  @container (min-width: 44em) { .columns { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); } }
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
        const statuses = board?.statuses.filter(one => one.kind === kind) ?? [];
        const status = statuses[0] ?? { id: kind, kind };
        return html`
          <section class="column ${statuses.length > 1 ? '' : 'alike'}" part="column">
            <div class="label" role="heading" aria-level=${context.headingLevel}>${renderStatus(kind, statusName(status, board, m, local))}
              <span class="quiet tabular">${m.number(mine.length)}</span></div>
            ${mine.length ? renderCards(mine, ideas, { ...context, headingLevel: context.headingLevel + 1 }) : html`<p class="quiet small">${m.t('roadmap.none')}</p>`}
          </section>`;
      })}
    </div>`;
}
