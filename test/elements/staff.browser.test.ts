import { expect } from '@open-wc/testing';
import type { IdeaDetailElement } from '../../src/elements/idea-board/idea-detail.ts';
import type { IdeaAct } from '../../src/protocol/idea.ts';
import { connectTo, control, focused, openIdea, part, said, startBackend, until, words, write, type Backend } from './detail-page.ts';

describe('the team at an opened idea', () => {
  let backend: Backend;
  let element: IdeaDetailElement | undefined;
  let made = 0;
  let acts: IdeaAct[] = [];
  const staff = () => part(element!, 'staff');
  const idea = () => part(element!, 'idea');
  const press = async (name: string) => { (await control(staff, name)).click(); };
  const field = <E extends HTMLElement>(id: string) => until(() => staff().querySelector<E>(`#${id}`), id);
  const says = (text: string, root = staff) => until(() => words(root()).includes(text), `the words “${text}”`);
  const done = () => until(() => said(element!).startsWith('Done'), 'the announcement');
  const told = (expected: IdeaAct[]) => until(() => acts.join() === expected.join(), `the events ${expected.join()}`);
  const submit = () => { staff().querySelector<HTMLButtonElement>('[type=submit]')!.click(); };
  const open = async (person: string, id?: string) => {
    id ??= (await backend.propose('mina', { title: `A basket ${made++}`, body: 'For bread.' })).id;
    element = await openIdea(await connectTo(backend, person), id);
    acts = [];
    element.addEventListener('minga-idea-moderated', event => { acts.push(event.detail.act); });
    return id;
  };

  before(async () => {
    backend = await startBackend({ config: {
      boards: [{ id: 'ideas', name: 'Ideas', review: 'after', categories: [{ id: 'parts', name: { en: 'Parts' } }] }],
    } });
  });
  after(() => backend.close());
  afterEach(() => {
    backend.disturb(null);
    element?.remove();
  });

  it('is not there for members', async () => {
    await open('ann');
    await until(() => part(element!, 'comments').querySelector('.none'), 'the comments');
    expect(element!.shadowRoot!.querySelector('[part=staff]')).to.equal(null);
  });

  it('declines only with a reason, which is asked for before anything is sent', async () => {
    await open('brand');
    await press('Change status');
    const choice = await field<HTMLSelectElement>('new-status');
    await until(() => focused() === choice, 'focus in the form');
    await expect(element).to.be.accessible();
    const sent: string[] = [];
    backend.disturb(request => { sent.push(request.method); });
    write(choice, 'declined');
    submit();
    await says('Please give a reason');
    expect(sent).to.deep.equal([]);
    write(await field<HTMLTextAreaElement>('status-reason'), 'It would not fit.');
    submit();
    await done();
    await says('Why: It would not fit.', idea);
    await told(['status']);
    await until(() => focused()?.textContent?.trim() === 'Change status', 'focus back at the button');
  });

  it('links to what shipped, and says when the link is none', async () => {
    await open('brand');
    await press('Change status');
    write(await field<HTMLSelectElement>('new-status'), 'shipped');
    const url = await field<HTMLInputElement>('new-url');
    write(url, 'kestrel.example/basket');
    submit();
    await says('Start the link with https://');
    expect(url.getAttribute('aria-invalid')).to.equal('true');
    write(url, 'https://kestrel.example/basket');
    submit();
    await done();
    await until(() => idea().querySelector('.loop a')?.getAttribute('href') === 'https://kestrel.example/basket', 'the link');
  });

  it('answers for the brand, keeps an answer that could not be sent, and takes it back', async () => {
    await open('brand');
    await press('Official answer');
    const text = await field<HTMLTextAreaElement>('answer');
    write(text, 'We bake one.');
    backend.disturb(request => request.method === 'POST' ? 'network' : undefined);
    submit();
    await says('Your text is still here.');
    expect(text.value).to.equal('We bake one.');
    backend.disturb(null);
    submit();
    await says('We bake one.', idea);
    await press('Official answer');
    await press('Take the answer back');
    await until(() => !words(idea()).includes('We bake one.'), 'no answer');
    await told(['answer', 'answer']);
  });

  it('merges into an idea that is looked for, after a question, and undoes it', async () => {
    const target = await backend.propose('ann', { title: `Bread box ${made++}` });
    const id = await open('moderator');
    await press('Merge into another idea');
    write(await field<HTMLInputElement>('merge-search'), 'bread box');
    (await control(staff, target.title)).click();
    await says(`Merge into “${target.title}”?`);
    await expect(element).to.be.accessible();
    staff().querySelector<HTMLButtonElement>('.confirm-yes')!.click();
    await done();
    await says('This idea is part of another one now:', idea);
    await control<HTMLAnchorElement>(idea, target.title, 'a');
    await press('Undo merge');
    await until(() => !words(idea()).includes('part of another one now:'), 'the idea by itself');
    expect((await backend.as('ann').ideas.get(id)).mergedInto).to.equal(null);
    await told(['merge', 'unmerge']);
  });

  it('pins, closes comments and changes the category without reloading', async () => {
    await open('moderator');
    await press('Pin to the top');
    await control(staff, 'Unpin');
    await says('Pinned', idea);
    await press('Close comments');
    await until(() => words(part(element!, 'comments')).includes('Comments are closed.'), 'closed comments');
    await press('Open comments');
    await until(() => part(element!, 'comments').querySelector('#comment'), 'the comment box');
    await press('Change category');
    write(await field<HTMLSelectElement>('new-category'), 'parts');
    submit();
    await says('Parts', idea);
    await told(['pin', 'lock', 'lock', 'category']);
  });

  it('hides with a reason, restores, and has it all in the log', async () => {
    await open('moderator');
    await press('Hide');
    submit();
    await says('Please give a reason');
    write(await field<HTMLTextAreaElement>('staff-reason'), 'A phone number.');
    submit();
    await says('Hidden by the team: A phone number.', idea);
    await expect(element).to.be.accessible();
    await press('Restore');
    await until(() => !words(idea()).includes('Hidden by the team'), 'the idea');
    await press('Log');
    await says('moderator: restored');
    await says('moderator: hidden');
    await says('A phone number.');
    await expect(element).to.be.accessible();
  });

  it('shows in the log what members reported, and no name', async () => {
    const id = await open('moderator');
    const comment = await backend.comment('ben', id, 'Buy my chain oil!');
    await backend.as('ann').comments.report(comment, { reason: 'spam', note: 'It links to a shop.' }, { key: 'report-a-comment' });
    await backend.as('ann').ideas.report(id, { reason: 'private' }, { key: 'report-an-idea' });
    await press('Log');
    await says('Idea reported: Shows private details');
    await says('Comment reported: Advertising or spam');
    await says('It links to a shop.');
    expect(words(staff().querySelector<HTMLElement>('[part=reports]')!).toLowerCase()).not.to.include('ann');
    await expect(element).to.be.accessible();
  });

  it('approves what waits for review', async () => {
    const id = await open('moderator');
    await press('Hold for review');
    submit();
    await until(() => words(staff()).includes('Approve'), 'the held idea');
    await backend.as('ann').ideas.get(id).then(() => expect.fail('everyone sees it'), () => undefined);
    await press('Approve');
    await control(staff, 'Hold for review');
    await backend.as('ann').ideas.get(id);
  });

  it('says in place what was refused', async () => {
    await open('moderator');
    backend.disturb(request => request.method !== 'POST' ? undefined : new Response(
      JSON.stringify({ type: 'about:blank', title: 'x', status: 403, code: 'forbidden' }), { status: 403, headers: { 'content-type': 'application/problem+json' } }));
    await press('Pin to the top');
    await says('This was not saved. Your account does not allow this.');
    await control(staff, 'Pin to the top');
    expect(acts).to.deep.equal([]);
  });
});
