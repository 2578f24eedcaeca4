import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Connection } from '../../src/client/connection.ts';
import type { IdeaDetailElement } from '../../src/elements/idea-board/idea-detail.ts';
import { connectTo, control, focused, openIdea, part, said, startBackend, until, words, write, type Backend } from './detail-page.ts';

describe('writing comments', () => {
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
  const box = () => until(() => comments().querySelector<HTMLTextAreaElement>('#comment'), 'the comment box');
  const of = (id: string) => until(() => comments().querySelector<HTMLElement>(`[data-comment="${id}"]`), 'the comment');
  const own = async (id: string, name: string) => { const root = await of(id); return control(() => root, name); };
  const texts = () => [...comments().querySelectorAll('.comments > li > .comment > .text')].map(text => text.textContent?.trim());

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => {
    backend.disturb(null);
    element?.remove();
  });

  it('shows a comment with the focus on it, and empties the box', async () => {
    const idea = await propose();
    await open('ann', idea);
    const events: unknown[] = [];
    element!.addEventListener('minga-comment-created', event => { events.push((event as CustomEvent).detail); });
    write(await box(), 'What a **good** idea');
    (await control(comments, 'Question')).click();
    (await control(comments, 'Send comment')).click();
    await until(() => focused()?.textContent?.includes('What a good idea'), 'focus at the comment');
    expect(said(element!)).to.equal('Your comment is here');
    expect((await box()).value).to.equal('');
    expect(words(comments())).to.include('Question');
    expect(events).to.deep.equal([{ idea, comment: focused()!.getAttribute('data-comment') }]);
    await until(() => words(comments()).includes('Comments 1'), 'the count');
  });

  it('has a comment once when the answer of the server was lost', async () => {
    const idea = await propose();
    await open('ann', idea);
    write(await box(), 'Only once');
    backend.disturb(async request => {
      if (request.method !== 'POST' || !request.url.includes('/comments')) return undefined;
      backend.disturb(null);
      await backend.fetch(request);
      return new Response('', { status: 503 });
    });
    const send = await control(comments, 'Send comment');
    send.click();
    await until(() => texts().length > 0 || words(comments()).includes('Your text is still here.'), 'an outcome');
    if (!texts().length) send.click();
    await until(() => texts().length > 0, 'the comment');
    expect((await backend.as('ann').comments.list(idea, {})).total).to.equal(1);
  });

  it('keeps the text when it fails, and says why', async () => {
    const idea = await propose();
    await open('ann', idea);
    write(await box(), 'Words of mine');
    backend.disturb(request => request.method === 'POST' ? new Response(JSON.stringify({ type: 'about:blank', title: 'x', status: 429, code: 'rate-limited', retryAfter: 30 }),
      { status: 429, headers: { 'content-type': 'application/problem+json', 'retry-after': '30' } }) : undefined);
    (await control(comments, 'Send comment')).click();
    await says('Your text is still here. That was a lot at once. Please try again in 30 seconds.');
    expect((await box()).value).to.equal('Words of mine');
    await until(() => said(element!).includes('Your text is still here.'), 'the announcement');
    await expect(element).to.be.accessible();
  });

  it('sends by Ctrl and Enter, but not while a word is composed', async () => {
    const idea = await propose();
    await open('ann', idea);
    const field = await box();
    field.focus();
    write(field, '很好');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, keyCode: 229, bubbles: true, composed: true }));
    expect((await control(comments, 'Send comment')).getAttribute('aria-busy')).to.equal('false');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await until(() => texts().join() === '很好', 'the comment');
  });

  it('keeps a draft for this idea, and for each reply', async () => {
    const [idea, other] = [await propose(), await propose()];
    const parent = await backend.comment('ben', idea, 'And you?');
    const connection = await connectTo(backend, 'ann');
    await show(connection, idea);
    write(await box(), 'Half a thou');
    (await own(parent, 'Reply')).click();
    await until(() => focused()?.id === 'reply', 'focus in the reply');
    write(comments().querySelector<HTMLTextAreaElement>('#reply')!, 'Half a rep');
    await show(connection, other);
    expect((await box()).value).to.equal('');
    await show(connection, idea);
    expect((await box()).value).to.equal('Half a thou');
    await says('Your draft is back');
    (await own(parent, 'Reply')).click();
    expect((await until(() => comments().querySelector<HTMLTextAreaElement>('#reply'), 'the reply')).value).to.equal('Half a rep');
  });

  it('keeps a reply that Escape has closed, and drops one that is cancelled', async () => {
    const idea = await propose();
    const parent = await backend.comment('ben', idea, 'And you?');
    await open('ann', idea);
    const reply = () => until(() => comments().querySelector<HTMLTextAreaElement>('#reply'), 'the reply');
    (await own(parent, 'Reply')).click();
    write(await reply(), 'Half a rep');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    (await reply()).dispatchEvent(escape);
    expect(escape.defaultPrevented, 'a dialog around stays open').to.equal(true);
    await until(() => focused()?.textContent?.trim() === 'Reply', 'focus back at the button');
    (focused() as HTMLButtonElement).click();
    expect((await reply()).value).to.equal('Half a rep');
    (await own(parent, 'Cancel')).click();
    await until(() => !comments().querySelector('#reply'), 'no reply');
    (await own(parent, 'Reply')).click();
    expect((await reply()).value).to.equal('');
  });

  it('leaves open what was opened while another form was on its way', async () => {
    const idea = await propose();
    const [first, second] = [await backend.comment('ben', idea, 'Buy watches'), await backend.comment('ben', idea, 'And you?')];
    await open('ann', idea);
    (await own(first, 'Report')).click();
    let answer = (): void => undefined;
    const held = new Promise<void>(resolve => { answer = resolve; });
    backend.disturb(request => request.url.includes('/reports') ? held.then(() => undefined) : undefined);
    (await own(first, 'Send report')).click();
    (await own(second, 'Reply')).click();
    const reply = await until(() => comments().querySelector<HTMLTextAreaElement>('#reply'), 'the reply');
    write(reply, 'Me too');
    await until(() => focused() === reply, 'focus in the reply');
    answer();
    await says('Thank you. The team will look at it.');
    expect([reply.isConnected, reply.value, focused()?.id]).to.deep.equal([true, 'Me too', 'reply']);
  });

  it('sends nothing blank or too long, and says so', async () => {
    const idea = await propose();
    await open('ann', idea);
    const sent: string[] = [];
    backend.disturb(request => { if (request.method === 'POST') sent.push(request.url); });
    const field = await box();
    write(field, ' \u200b ');
    (await control(comments, 'Send comment')).click();
    await says('Write something first');
    write(field, '好'.repeat(9_990));
    await says('10 characters left');
    write(field, '好'.repeat(10_003));
    (await control(comments, 'Send comment')).click();
    await says('3 characters too many');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(sent).to.deep.equal([]);
  });

  it('waits for sign-in with the text, and sends it by itself after that', async () => {
    const strict = await startBackend({ config: { anonymous: false } });
    const { id } = await strict.propose('mina', { title: 'A lamp' });
    const connection = await connectTo(strict);
    await show(connection, id);
    const asked: { resume: () => void }[] = [];
    element!.addEventListener('minga-auth-required', event => { asked.push((event as CustomEvent<{ resume: () => void }>).detail); });
    write(await box(), 'I am nobody yet');
    (await control(comments, 'Send comment')).click();
    await says('Sign in to take part. What you wrote stays.');
    expect((await box()).value).to.equal('I am nobody yet');
    await connection.identity.identify(await strict.tokenFor('ann'));
    asked[0]!.resume();
    await until(() => texts().join() === 'I am nobody yet', 'the comment');
    expect((await strict.as('ann').comments.list(id, {})).items[0]?.author.name).to.equal('ann');
    await strict.close();
  });

  it('leaves no draft to the next person on the same device', async () => {
    const idea = await propose();
    const connection = await connectTo(backend, 'ann');
    await show(connection, idea);
    await until(() => comments().querySelector('.none') && element!.person, 'the person');
    write(await box(), 'My secret');
    await connection.identity.identify(await backend.tokenFor('ben'));
    await until(async () => (await box()).value === '', 'an empty box');
  });

  it('takes comments from nobody once they are closed', async () => {
    const idea = await propose();
    const parent = await backend.comment('ann', idea, 'Early bird');
    await backend.as('moderator').ideas.moderate(idea, { act: 'lock', on: true }, { key: `lock-key-${made++}` });
    await open('ben', idea);
    await says('Comments are closed. You can still read them.');
    expect(comments().querySelector('#comment')).to.equal(null);
    expect((await of(parent)).textContent).not.to.include('Reply');
    await expect(element).to.be.accessible();
  });
});
