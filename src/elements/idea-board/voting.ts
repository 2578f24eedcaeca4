import type { Connection } from '../../client/connection.ts';
import { emit } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import { ideasOf } from '../../stores/ideas.ts';
import { failureText } from '../shared/failure.ts';

/** What a vote needs of where it is cast. */
export interface Ballot {
  host: HTMLElement;
  connection: Connection;
  messages(): Messages;
  /** Says something to everyone; `bad` when it went wrong. */
  say(text: string, bad?: boolean): void;
  /** Says something to those who cannot see it. */
  announce(text: string): void;
}

/** Casts a vote, or keeps it until there is a network, and says what became of it once it is settled. */
export async function castVote(id: string, on: boolean, { host, connection: { client, queue }, messages, say, announce }: Ballot): Promise<void> {
  const ideas = ideasOf(client);
  const known = () => ({ title: '', board: '', ...ideas.view(id)?.idea });
  const outcome = await ideas.setVote(id, on, vote => {
    say(messages().t('vote.queued', { title: known().title }));
    return queue.keep(vote);
  });
  if (!outcome) return;
  const m = messages();
  const { title, board } = known();
  if (outcome.ok) {
    const { voted, votes } = outcome.value;
    announce(m.t(voted ? 'vote.on' : 'vote.off', { title, count: votes }));
    emit(host, 'minga-idea-voted', { board, idea: id, voted, votes });
  } else {
    say(m.t('vote.undone', { title, why: failureText(m, outcome.error) }), true);
    emit(host, 'minga-error', { code: outcome.error.code, action: 'vote' });
  }
}
