import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Permission } from '../../protocol/community.ts';
import type { IdeaView } from '../../stores/ideas.ts';
import { reasonText } from '../shared/failure.ts';

/** Why this person may not vote for an idea; null when they may, or may after signing in. */
export function voteRefusal(view: IdeaView): Permission | null {
  const { idea, mine } = view;
  // Where the target is hidden from this reader, the status alone tells.
  if (idea.mergedInto || idea.status.kind === 'merged') return 'merged';
  if (mine) return mine.can.vote === 'yes' || (mine.can.vote === 'budget' && mine.voted) || view.vote !== 'settled' ? null : mine.can.vote;
  return ['shipped', 'declined'].includes(idea.status.kind) ? 'closed' : null;
}

/**
 * The vote control: pressed when mine, dimmed with a reason when refused (still focusable), never `disabled`. `where`
 * tells two controls for one idea in one shadow root apart.
 */
export function renderVote(view: IdeaView, m: Messages, onVote: (id: string, on: boolean) => void, where = 'card'): TemplateResult {
  const { idea, voted } = view;
  const refusal = voteRefusal(view);
  const why = refusal ? reasonText(m, refusal) : '';
  const id = `${where}-${idea.id}`;
  return html`
    <button class="vote" part="vote" type="button" aria-pressed=${voted} aria-disabled=${refusal ? 'true' : 'false'}
      aria-describedby=${id} title=${why} data-state=${view.vote} @click=${() => { if (!refusal) onVote(idea.id, !voted); }}>
      <svg viewBox="0 0 14 9" aria-hidden="true"><path d="M2 7.2 7 2l5 5.2z"/></svg><span class="tabular" aria-hidden="true">${m.number(idea.votes)}</span>
      <span class="sr">${m.t('vote.for', { title: idea.title })}</span>
      <span hidden id=${id}>${m.t('vote.count', { count: idea.votes }) + (why && ` · ${why}`)}</span>
    </button>`;
}
