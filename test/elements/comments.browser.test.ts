import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Connection } from '../../src/client/connection.ts';
import type { IdeaDetailElement } from '../../src/elements/idea-board/idea-detail.ts';
import { connectTo, control, focused, openIdea, part, said, startBackend, until, words, write, type Backend } from './detail-page.ts';

describe('the comments of an idea', () => {
  let backend: Backend;
  let element: IdeaDetailElement | undefined;
  let made = 0;
  const comments = () => part(element!, 'comments');
  const show = async (connection: Connection, idea: string) => {
    element?.remove();
    element = await openIdea(connection, idea);
    await until(() => comments().querySelector('.comments, .none, .state'), 'the comments');
    return element;
  };
  const open = async (person: string | null, idea: string) => show(await connectTo(backend, person), idea);
  const says = (text: string) => until(() => words(comments()).includes(text), `the words “${text}”`);
  const propose = async () => (await backend.propose('mina', { title: `A bell for bikes ${made++}` })).id;
  const of = (id: string) => until(() => comments().querySelector<HTMLElement>(`[data-comment="${id}"]`), 'the comment');
  const own = async (id: string, name: string) => { const root = await of(id); return control(() => root, name); };
  const texts = () => [...comments().querySelectorAll('.comments > li > .comment > .text')].map(text => text.textContent?.trim());

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => {
    backend.disturb(null);
    element?.remove();
  });

  it('shows who said what, with replies below and official ones marked in words', async () => {
    const idea = await propose();
    const first = await backend.comment('ann', idea, 'Is it **loud**?');
    await backend.comment('brand', idea, 'Very.', { parent: first });
    await open(null, idea);
    await says('Very.');
    const page = words(comments());
    for (const text of ['Comments 2', 'ann', 'Is it loud?', 'For Kestrel']) expect(page).to.include(text);
    expect(comments().querySelector('.replies')?.textContent).to.include('Very.');
    await expect(element).to.be.accessible();
  });

  it('invites the first comment', async () => {
    await open(null, await propose());
    await says('No comments yet. What do you think?');
    await expect(element).to.be.accessible();
  });

  it('loads more, and moves the focus to the first new one', async () => {
    const idea = await propose();
    for (let count = 0; count < 23; count++) await backend.comment('ann', idea, `Thought ${count}`);
    await open(null, idea);
    (await control(comments, '3 more comments')).click();
    await until(() => focused()?.querySelector('.text')?.textContent?.includes('Thought 20'), 'focus at the first new comment');
    expect(texts()).to.have.length(23);
    expect(words(comments())).not.to.include('more comment');
  });

  it('loads the other replies of a comment', async () => {
    const idea = await propose();
    const parent = await backend.comment('ann', idea, 'Who else?');
    for (let count = 0; count < 5; count++) await backend.comment('ben', idea, `Me ${count}`, { parent });
    await open(null, idea);
    (await control(comments, '2 more replies')).click();
    await until(() => focused()?.querySelector('.text')?.textContent?.includes('Me 3'), 'focus at the first new reply');
    expect(comments().querySelectorAll('.replies .comment')).to.have.length(5);
  });

  it('puts them into the wished order', async () => {
    const idea = await propose();
    const [, second] = [await backend.comment('ann', idea, 'First'), await backend.comment('ben', idea, 'Second')];
    await backend.comment('ann', idea, 'Third');
    await backend.as('ann').comments.setReaction(second, 'helpful', true);
    await open(null, idea);
    write(comments().querySelector('select')!, 'newest');
    await until(() => texts().join() === 'Third,Second,First', 'the newest first');
    write(comments().querySelector('select')!, 'helpful');
    await until(() => texts().join() === 'Second,First,Third', 'the most helpful first');
  });

  it('says when they cannot be loaded, and tries again', async () => {
    const idea = await propose();
    await backend.comment('ann', idea, 'Hear, hear');
    backend.disturb(request => request.url.includes('/comments') ? 'network' : undefined);
    await open(null, idea);
    await says('The comments could not be loaded');
    backend.disturb(null);
    (await control(comments, 'Try again')).click();
    await says('Hear, hear');
  });

  it('takes a reply in place', async () => {
    const idea = await propose();
    const parent = await backend.comment('ben', idea, 'Who comes along?');
    await open('ann', idea);
    (await own(parent, 'Reply')).click();
    await until(() => focused()?.id === 'reply', 'focus in the reply');
    await expect(element).to.be.accessible();
    write(focused() as HTMLTextAreaElement, 'I do');
    await sendKeys({ down: 'Meta' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Meta' });
    await until(() => focused()?.matches('.replies .comment') && focused()?.textContent?.includes('I do'), 'focus at the reply');
    expect(comments().querySelector('#reply')).to.equal(null);
  });

  it('lets their author change them', async () => {
    const idea = await propose();
    const id = await backend.comment('ann', idea, 'Wrogn');
    await open('ann', idea);
    (await own(id, 'Edit')).click();
    await until(() => focused()?.id === 'edit', 'focus in the text');
    write(focused() as HTMLTextAreaElement, 'Wrong');
    (await own(id, 'Save')).click();
    await until(async () => (await of(id)).querySelector('.text')?.textContent?.trim() === 'Wrong', 'the new text');
    expect((await of(id)).textContent).to.include('edited');
    await until(() => focused()?.textContent?.trim() === 'Edit', 'focus back at the button');
  });

  it('are deleted after a question; the focus goes to the next one, and replies keep their place', async () => {
    const idea = await propose();
    const [first, second] = [await backend.comment('ann', idea, 'Alone'), await backend.comment('ann', idea, 'Answered')];
    await backend.comment('ben', idea, 'An answer', { parent: second });
    await open('ann', idea);
    for (const id of [first, second]) {
      (await own(id, 'Delete')).click();
      (await until(() => comments().querySelector<HTMLButtonElement>('.confirm-yes'), 'the question')).click();
      await until(() => focused()?.getAttribute('data-comment') === second, 'focus at a comment');
    }
    await says('This comment was deleted by its author.');
    expect(words(comments())).to.include('An answer').and.not.to.include('Alone');
    expect(said(element!)).to.include('Comment deleted');
    await expect(element).to.be.accessible();
  });

  describe('marked', () => {
    it('count at once, and go back with a reason when that fails', async () => {
      const idea = await propose();
      const id = await backend.comment('ben', idea, 'A tip');
      await open('ann', idea);
      const helpful = await own(id, 'Helpful');
      let answer = (_: 'network'): void => undefined;
      backend.disturb(request => request.url.includes('/reactions') ? new Promise<'network'>(resolve => { answer = resolve; }) : undefined);
      helpful.click();
      await until(() => helpful.getAttribute('aria-pressed') === 'true' && helpful.textContent?.includes('1'), 'the mark');
      backend.disturb(request => request.url.includes('/reactions') ? 'network' : undefined);
      await until(() => { answer('network'); return words(comments()).includes('This was not saved.'); }, 'the failure');
      expect(helpful.getAttribute('aria-pressed')).to.equal('false');
    });

    it('end where the last click left them', async () => {
      const idea = await propose();
      const id = await backend.comment('ben', idea, 'A tip');
      await open('ann', idea);
      const thanks = await own(id, 'Say thanks');
      for (let clicks = 0; clicks < 3; clicks++) {
        thanks.click();
        await element!.updateComplete;
      }
      await until(async () => (await backend.as('ann').ideas.overlay({ comments: [id] }))?.comments[id]?.thanks, 'the mark on the server');
      await until(() => thanks.getAttribute('aria-pressed') === 'true', 'the mark');
      expect((await backend.as('ann').comments.list(idea, {})).items[0]?.thanks).to.equal(1);
    });

    it('are not one’s own: the control says why, and sends nothing', async () => {
      const idea = await propose();
      const id = await backend.comment('ann', idea, 'A tip of mine');
      await open('ann', idea);
      const helpful = await until(async () => { const found = await own(id, 'Helpful'); return found.getAttribute('aria-disabled') === 'true' && found; }, 'the dimmed mark');
      const sent: string[] = [];
      backend.disturb(request => { sent.push(request.url); });
      helpful.click();
      await element!.updateComplete;
      expect(helpful.disabled).to.equal(false);
      expect(comments().querySelector(`#${helpful.getAttribute('aria-describedby')}`)?.textContent).to.include('This is your own idea');
      expect(sent).to.deep.equal([]);
    });
  });

  it('are reported in place', async () => {
    const idea = await propose();
    const id = await backend.comment('ben', idea, 'Buy cheap watches');
    await open('ann', idea);
    (await own(id, 'Report')).click();
    await until(() => focused()?.getAttribute('name') === 'reason', 'focus in the form');
    (await own(id, 'Send report')).click();
    await until(async () => (await of(id)).textContent?.includes('Thank you. The team will look at it.'), 'the thanks');
    expect([...(await of(id)).querySelectorAll('.act')].map(act => act.textContent?.trim())).not.to.include('Report');
  });

  it('are hidden by the team only with a reason', async () => {
    const idea = await propose();
    const id = await backend.comment('ben', idea, 'Rude words');
    await open('moderator', idea);
    (await own(id, 'Hide')).click();
    await until(() => focused()?.id === 'reason', 'focus in the reason');
    const submit = await until(() => comments().querySelector<HTMLButtonElement>('.reason-form [type=submit]'), 'the form');
    submit.click();
    await says('Please give a reason');
    write(comments().querySelector<HTMLTextAreaElement>('#reason')!, 'Be kind.');
    submit.click();
    await own(id, 'Restore');
    expect((await backend.as('ann').comments.list(idea, {})).items).to.deep.equal([]);
    (await own(id, 'Restore')).click();
    await own(id, 'Hide');
  });
});
