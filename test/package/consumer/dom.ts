// What a brand's TypeScript must accept and refuse; compiled against the packed package, never run.
import 'minga/elements/idea-board/define';
import { CommunityError, createHttpClient, type CommunityClient, type Idea, type IdeaBoardElement, type MingaEvents } from 'minga';
import { createHttpClient as fromClient } from 'minga/client/http';
import { words as chinese } from 'minga/locales/zh-CN';
import { clientContract } from 'minga/testing';

const board: IdeaBoardElement | null = document.querySelector('minga-idea-board');
board!.view = 'roadmap';
board!.pageSize = 5;
document.createElement('minga-community').client = createHttpClient({ endpoint: 'https://ideas.brand.example/v1' });
const client: CommunityClient = fromClient({ endpoint: '/v1' });
board!.addEventListener('minga-idea-voted', (event) => {
  const votes: number = event.detail.votes;
  const on: boolean = event.detail.voted;
  console.log(votes, on, event.detail.idea.toUpperCase());
});
document.addEventListener('minga-auth-required', (event) => {
  event.preventDefault();
  event.detail.resume();
});
window.addEventListener('minga-checked-in', (event) => { console.log(event.detail.total.toFixed()); });
const seen: MingaEvents['minga-idea-opened'] = { board: 'roadmap', idea: 'idea-1' };
declare const idea: Idea;
const failure = new CommunityError('limit');
if (failure.code === 'rate-limited') console.log(failure.retryAfter);
export { client, clientContract, idea, seen, chinese };

// @ts-expect-error no such view
board!.view = 'grid';
// @ts-expect-error a private member
board!._live = '';
// @ts-expect-error no such element
document.querySelector('minga-idea-boards')!.view = 'list';
// @ts-expect-error the detail has no such field
board!.addEventListener('minga-idea-voted', (event) => { console.log(event.detail.voter); });
// @ts-expect-error a code that does not exist
new CommunityError('exploded');
