import { emit } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import { failureText } from '../shared/failure.ts';
import type { BoardSession } from './session.ts';

/** What a vote needs of the board it is cast on. */
export interface Ballot {
  host: HTMLElement;
  board: string;
  session: BoardSession;
  messages(): Messages;
  /** Says something to everyone; `bad` when it went wrong. */
  say(text: string, bad?: boolean): void;
  /** Says something to those who cannot see it. */
  announce(text: string): void;
}

/** Casts a vote, or keeps it until there is a network, and says what became of it once it is settled. */
export async function castVote(id: string, on: boolean, { host, board, session, messages, say, announce }: Ballot): Promise<void> {
  const { store, connection } = session;
  const title = () => store?.ideas.view(id)?.idea.title ?? '';
  const outcome = await store?.vote(id, on, connection && (vote => {
    say(messages().t('vote.queued', { title: title() }));
    return connection.queue.keep(vote);
  }));
  if (!outcome) return;
  const m = messages();
  if (outcome.ok) {
    announce(m.t(outcome.voted ? 'vote.on' : 'vote.off', { title: title(), count: outcome.votes }));
    emit(host, 'minga-idea-voted', { board, idea: id, voted: outcome.voted, votes: outcome.votes });
  } else {
    const { error } = outcome;
    say(m.t('vote.undone', { title: title(), why: failureText(m, error) }), true);
    emit(host, 'minga-error', { code: error.code, action: 'vote' });
  }
}
