import type { CallOptions, CommentsClient, IdeasClient, MembersClient, SeqOptions } from './client.ts';
import { nothing, type Call } from './http.ts';
import { member, type Reader } from './reading.ts';
import * as read from './reading-acts.ts';

/** How the HTTP client sends: in public, for a person, or first the one and then the other. */
export interface Caller {
  send<T>(method: string, path: string[], reader: Reader<T>, call?: Call): Promise<T>;
  personal<T>(method: string, path: string[], reader: Reader<T>, call?: Call): Promise<T>;
  publicOrMine<T>(path: string[], reader: Reader<T>, call?: Call): Promise<T>;
  whenSignedIn<T>(path: string[], reader: Reader<T>, call?: CallOptions): Promise<T | null>;
  set<T>(on: boolean, path: string[], reader: Reader<T>, options?: SeqOptions): Promise<T>;
}

type Ideas = Required<IdeasClient>;
type Comments = Required<CommentsClient>;

/** What a page needs only once somebody opens an idea or writes; `http.ts` fetches this file then. */
export interface Acts {
  getIdea: Ideas['get']; createIdea: Ideas['create']; updateIdea: Ideas['update']; withdrawIdea: Ideas['withdraw'];
  similarIdeas: Ideas['similar']; setFollow: Ideas['setFollow']; reportIdea: Ideas['report']; moderateIdea: Ideas['moderate'];
  auditIdea: Ideas['audit'];
  listComments: Comments['list']; createComment: Comments['create']; updateComment: Comments['update'];
  removeComment: Comments['remove']; setReaction: Comments['setReaction']; reportComment: Comments['report'];
  moderateComment: Comments['moderate'];
  updateMember: MembersClient['update']; exportMember: MembersClient['export']; eraseMember: MembersClient['erase'];
}

export const actsOf = ({ send, personal, publicOrMine, set }: Caller): Acts => ({
  getIdea: (id, o) => publicOrMine(['ideas', id], read.ideaDetail, o),
  createIdea: (board, body, o) => personal('POST', ['boards', board, 'ideas'], read.ideaDetail, { ...o, body }),
  updateIdea: (id, body, o) => personal('PATCH', ['ideas', id], read.ideaDetail, { ...o, body }),
  withdrawIdea: (id, o) => personal('DELETE', ['ideas', id], nothing, o),
  similarIdeas: async (board, text, { limit, ...o } = {}) => (text.trim()
    ? send('GET', ['boards', board, 'similar'], read.similarIdeas, { ...o, query: { text: text.slice(0, 500), limit } })
    : { items: [] }),
  setFollow: (id, scope, o) => {
    const on = scope !== 'none';
    return personal(on ? 'PUT' : 'DELETE', ['ideas', id, 'follow'], read.followResult, { ...o, query: on ? { scope } : {} });
  },
  reportIdea: (id, body, o) => personal('POST', ['ideas', id, 'reports'], nothing, { ...o, body }),
  moderateIdea: (id, body, o) => personal('POST', ['ideas', id, 'moderation'], read.ideaDetail, { ...o, body }),
  auditIdea: (id, query, o) => personal('GET', ['ideas', id, 'moderation'], read.auditPage, { ...o, query }),
  listComments: (idea, query, o) => publicOrMine(['ideas', idea, 'comments'], read.commentPage, { ...o, query: { ...query } }),
  createComment: (idea, body, o) => personal('POST', ['ideas', idea, 'comments'], read.comment, { ...o, body }),
  updateComment: (id, body, o) => personal('PATCH', ['comments', id], read.comment, { ...o, body }),
  removeComment: (id, o) => personal('DELETE', ['comments', id], nothing, o),
  setReaction: (id, reaction, on, o) => set(on, ['comments', id, 'reactions', reaction], read.reactionResult, o),
  reportComment: (id, body, o) => personal('POST', ['comments', id, 'reports'], nothing, { ...o, body }),
  moderateComment: (id, body, o) => personal('POST', ['comments', id, 'moderation'], read.comment, { ...o, body }),
  updateMember: (body, o) => personal('PATCH', ['me'], member, { ...o, body }),
  exportMember: (o) => personal('GET', ['me', 'export'], read.memberExport, o),
  eraseMember: (o) => personal('DELETE', ['me'], nothing, o),
});
