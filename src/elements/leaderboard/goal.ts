import { html, nothing, type TemplateResult } from 'lit';
import { dotted } from '../shared/dotted.ts';
import { endsText, goalText, percentText, periodName } from './words.ts';
import type { BoardContext } from './context.ts';

/** What everybody together has reached; it may be more than was planned. `name` is what the bar is called. */
export function renderGoal({ m, now, page, local }: BoardContext, name: string): TemplateResult | typeof nothing {
  const { goal } = page;
  if (!goal) return nothing;
  const share = goal.have / goal.target;
  const text = goalText(m, goal);
  // Where the rows are of another period, the goal says its own.
  const own = goal.period.id === page.period.id ? [] : [periodName(m, goal.period, local), endsText(m, goal.period, now)].filter(Boolean);
  return html`
    <div class="goal" part="goal">
      <progress class="bar" part="bar" aria-label=${name} max=${goal.target} .value=${Math.min(goal.have, goal.target)}
        aria-valuetext=${text}></progress>
      <p class="row spread wrap small quiet tabular"><span>${dotted([text, ...own])}</span>
        <span>${share >= 1 ? [html`<span class="strong">${m.t('leaderboard.reached')}</span>`, ' · '] : nothing}${percentText(m, share)}</span></p>
    </div>`;
}
