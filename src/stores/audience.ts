import type { CommunityClient } from '../client/client.ts';
import { attempt } from './attempt.ts';
import { ideasOf } from './ideas.ts';
import { ofClient } from './of-client.ts';

/** A sign-in that takes longer than this (ms) keeps nobody from reading. */
const patience = 1000;
const asking = ofClient(() => new Map<string, Promise<boolean>>());

/**
 * Calls `read` with whether an idea is not for the public, as far as can be known before it has come: then it is asked for
 * as this person at once, since the public answer would be a `not-found` in the page's console.
 */
export function readAs<T>(client: CommunityClient, id: string, read: (personal: boolean) => Promise<T>): Promise<T> {
  const known = ideasOf(client).view(id)?.idea;
  if (known || !client.ideas?.overlay) return read(!!known && known.state !== 'visible');
  const questions = asking(client);
  let question = questions.get(id);
  if (!question) {
    questions.set(id, question = Promise.race([
      attempt(() => client.ideas?.overlay?.({ ideas: [id] })).then(found => {
        const mine = found.ok && found.value?.ideas[id];
        return !!mine && (mine.own || mine.can.moderate.length > 0);
      }),
      new Promise<boolean>(resolve => { setTimeout(resolve, patience, false); }),
    ]));
    void question.then(() => questions.delete(id));
  }
  return question.then(read);
}
