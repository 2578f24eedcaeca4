import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { CheckInStatus } from '../../protocol/check-in.ts';
import { dotted } from '../shared/dotted.ts';
import type { CheckInContext } from './context.ts';

/** A sentence whose number stands out. */
function large(text: string, count: number, m: Messages): TemplateResult {
  const number = m.number(count);
  const at = text.indexOf(number);
  return at < 0 ? html`${text}` : html`${text.slice(0, at)}<span class="number tabular">${number}</span>${text.slice(at + number.length)}`;
}

/** The one thing a member is told first: never a zero, and no streak where there is to be none. */
function figureOf({ total, streak, goal, restricted }: CheckInStatus, m: Messages): unknown {
  if (!restricted && goal) return large(m.t('checkIn.goal', goal), goal.done, m);
  if (!total) return m.t('checkIn.first');
  if (restricted || !streak) return large(m.t('checkIn.total', { count: total }), total, m);
  return streak.current ? large(m.t('checkIn.streak', { count: streak.current }), streak.current, m) : large(m.t('checkIn.fresh', { count: total }), total, m);
}

function detailsOf({ total, streak, goal, restricted, private: own }: CheckInStatus, m: Messages): string[] {
  const { current = 0, best = 0, freezes } = streak ?? {};
  const fresh = !goal && !!total && !current;
  return [
    ...(!restricted && fresh ? [m.t('checkIn.newStart')] : []),
    ...(!restricted && total && !fresh ? [m.t('checkIn.total', { count: total })] : []),
    ...(!restricted && goal?.weeks ? [m.t('checkIn.weeks', { count: goal.weeks })] : []),
    ...(!restricted && !goal && best > 1 ? [m.t('checkIn.best', { count: best })] : []),
    ...(!restricted && !goal && freezes?.left ? [m.t('checkIn.rest', { count: freezes.left })] : []),
    ...(own ? [m.t('checkIn.private')] : []),
  ];
}

/** How the member stands, in one large figure and one quiet line. */
export function renderFigure({ m, status, program, local }: CheckInContext): TemplateResult {
  const details = status ? dotted(detailsOf(status, m)) : local(program.description);
  return html`
    <div class="standing">
      <p class="figure" part="figure">${status ? figureOf(status, m) : local(program.name)}</p>
      ${details ? html`<p class="small quiet tabular" part="details">${details}</p>` : nothing}
    </div>`;
}
