import type { CommentsClient, CommunityClient, IdeasClient, MembersClient, ReadOptions } from './client.ts';
import { CommunityError } from './errors.ts';
import { nothing, type Call, type Caller } from './http-personal.ts';
import { ideaPage, type Reader } from './reading.ts';
import * as read from './reading-acts.ts';

/** What a page needs only once somebody is signed in, opens an idea or writes; `http.ts` names the same operations and fetches this file then. */
export interface Acts {
  /** Here `list` is of a person's own ideas. */
  ideas: Omit<Required<IdeasClient>, 'board'>;
  comments: Required<CommentsClient>;
  members: MembersClient & Required<Pick<CommunityClient, 'me' | 'session' | 'prepare'>>;
}

async function publicOrMine<T>({ send, personal, ask }: Caller, path: string[], reader: Reader<T>, { personal: asPerson, ...call }: Call & ReadOptions = {}): Promise<T> {
  const forPerson = () => personal('GET', path, reader, call);
  if (asPerson && await ask()) return forPerson();
  try {
    return await send('GET', path, reader, call);
  } catch (error) {
    if (asPerson || !(error instanceof CommunityError && error.code === 'not-found') || !await ask()) throw error;
    return forPerson();
  }
}

export const actsOf = (caller: Caller): Acts => {
  const { send, personal, set } = caller;
  return {
    ideas: {
      list: ({ board, ...query }, o) => personal('GET', ['boards', board, 'ideas'], ideaPage, { ...o, query }),
      setVote: (id, on, o) => set(on, ['ideas', id, 'vote'], read.voteResult, o),
      overlay: (query, o) => personal('GET', ['me', 'overlay'], read.overlay, { ...o, query: { ...query } }),
      get: (id, o) => publicOrMine(caller, ['ideas', id], read.ideaDetail, o),
      pulse: (board, query, o) => send('GET', ['boards', board, 'pulse'], read.pulse, { ...o, query }),
      create: (board, body, o) => personal('POST', ['boards', board, 'ideas'], read.ideaDetail, { ...o, body }),
      update: (id, body, o) => personal('PATCH', ['ideas', id], read.ideaDetail, { ...o, body }),
      withdraw: (id, o) => personal('DELETE', ['ideas', id], nothing, o),
      similar: async (board, text, { limit, ...o } = {}) => (text.trim()
        ? send('GET', ['boards', board, 'similar'], read.similarIdeas, { ...o, query: { text: text.slice(0, 500), limit } })
        : { items: [] }),
      setFollow: (id, scope, o) => {
        const on = scope !== 'none';
        return personal(on ? 'PUT' : 'DELETE', ['ideas', id, 'follow'], read.followResult, { ...o, query: on ? { scope } : {} });
      },
      report: (id, body, o) => personal('POST', ['ideas', id, 'reports'], nothing, { ...o, body }),
      moderate: (id, body, o) => personal('POST', ['ideas', id, 'moderation'], read.ideaDetail, { ...o, body }),
      audit: (id, query, o) => personal('GET', ['ideas', id, 'moderation'], read.auditPage, { ...o, query }),
    },
    comments: {
      list: (idea, query, o) => publicOrMine(caller, ['ideas', idea, 'comments'], read.commentPage, { ...o, query: { ...query } }),
      create: (idea, body, o) => personal('POST', ['ideas', idea, 'comments'], read.comment, { ...o, body }),
      update: (id, body, o) => personal('PATCH', ['comments', id], read.comment, { ...o, body }),
      remove: (id, o) => personal('DELETE', ['comments', id], nothing, o),
      setReaction: (id, reaction, on, o) => set(on, ['comments', id, 'reactions', reaction], read.reactionResult, o),
      report: (id, body, o) => personal('POST', ['comments', id, 'reports'], nothing, { ...o, body }),
      moderate: (id, body, o) => personal('POST', ['comments', id, 'moderation'], read.comment, { ...o, body }),
    },
    members: {
      me: (o) => personal('GET', ['me'], read.member, o),
      prepare: () => Promise.resolve(),
      session: (body, o) => send('POST', ['session'], read.session, { ...o, body }),
      update: (body, o) => personal('PATCH', ['me'], read.member, { ...o, body }),
      export: (o) => personal('GET', ['me', 'export'], read.memberExport, o),
      erase: (o) => personal('DELETE', ['me'], nothing, o),
    },
  };
};
