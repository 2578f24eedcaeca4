import { expect } from '@open-wc/testing';
import type { IdeaDetailElement } from '../../src/elements/idea-board/idea-detail.ts';
import type { IdeaDetail } from '../../src/protocol/idea.ts';
import { ideasOf } from '../../src/stores/ideas.ts';
import { connectTo, control, focused, openIdea, part, said, startBackend, until, words, write, type Backend } from './detail-page.ts';

describe('an opened idea', () => {
  let backend: Backend;
  let element: IdeaDetailElement | undefined;
  let made = 0;
  const open = async (person: string | null, idea: string, properties: Partial<IdeaDetailElement> = {}) =>
    element = await openIdea(await connectTo(backend, person), idea, properties);
  const idea = () => part(element!, 'idea');
  const says = (text: string) => until(() => words(idea()).includes(text), `the words “${text}”`);
  const propose = (body = 'Because **it rains**.') => backend.propose('mina', { title: `A roof for bikes ${made++}`, body });
  const key = () => `detail-key-${made++}`;

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => {
    backend.disturb(null);
    element?.remove();
    document.querySelectorAll('minga-idea-detail').forEach(other => { other.remove(); });
  });

  it('shows the text, who wrote it and what happened, with the title in focus', async () => {
    const { id, title } = await propose();
    await backend.as('brand').ideas.moderate(id, { act: 'status', status: 'planned', reason: 'Spring is near.' }, { key: key() });
    await backend.as('brand').ideas.moderate(id, { act: 'answer', text: 'We will **try** it.' }, { key: key() });
    await open(null, id);
    await says('Answer from Kestrel');
    for (const text of [title, 'mina', 'it rains', 'Planned', 'We will try it.', 'brand Kestrel set the status to Planned', 'Why: Spring is near.']) expect(words(idea())).to.include(text);
    const page = words(idea());
    expect(page.indexOf('We will try it.'), 'the answer stands above the text').to.be.below(page.indexOf('it rains'));
    expect(focused()?.textContent).to.equal(title);
    expect(idea().querySelector('strong')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('keeps the focus on a title that a list knew before the text came', async () => {
    const { id, title } = await propose();
    const connection = await connectTo(backend, null);
    ideasOf(connection.client).put((await connection.client.ideas!.list({ board: 'ideas', ids: [id] })).items);
    let answer = (): void => undefined;
    const held = new Promise<void>(resolve => { answer = resolve; });
    backend.disturb(request => new URL(request.url).pathname.endsWith(`/ideas/${id}`) ? held : undefined);
    const opening = openIdea(connection, id);
    await until(() => focused()?.textContent === title, 'focus while loading');
    answer();
    element = await opening;
    await says('it rains');
    expect(focused()?.textContent).to.equal(title);
  });

  it('tells a vote once it is settled, and shows it in lists too', async () => {
    const { id, title } = await propose();
    const connection = await connectTo(backend, 'ann');
    element = await openIdea(connection, id);
    const events: CustomEvent[] = [];
    element.addEventListener('minga-idea-voted', event => { events.push(event); });
    const vote = await control(idea, `Vote for ${title}`);
    vote.click();
    await until(() => said(element!).includes('You voted for'), 'the announcement');
    expect(vote.getAttribute('aria-pressed')).to.equal('true');
    expect(ideasOf(connection.client).view(id)?.idea.votes).to.equal(1);
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ board: 'ideas', idea: id, voted: true, votes: 1 }]);
  });

  it('puts a failed vote back and says so', async () => {
    const { id, title } = await propose();
    await open('ann', id);
    const vote = await control(idea, `Vote for ${title}`);
    backend.disturb(request => request.url.includes('/vote') ? new Response('', { status: 503 }) : undefined);
    vote.click();
    await says('The service is not available at the moment.');
    expect(vote.getAttribute('aria-pressed')).to.equal('false');
    expect(vote.textContent).to.include('0');
  });

  it('says that it could not be loaded, and tries again', async () => {
    const { id, title } = await propose();
    const connection = await connectTo(backend, null);
    backend.disturb(request => /\/ideas\/[^/]+$/.test(new URL(request.url).pathname) ? 'network' : undefined);
    element = await openIdea(connection, id);
    await says('The idea could not be loaded');
    await expect(element).to.be.accessible();
    backend.disturb(null);
    (await control(idea, 'Try again')).click();
    await says(title);
  });

  it('says that an idea is gone', async () => {
    await open(null, 'no-such-idea');
    await says('This idea is not here (any more).');
    expect(idea().textContent).not.to.include('Try again');
  });

  it('goes back by telling its board', async () => {
    const { id } = await propose();
    await open(null, id);
    const closed: CustomEvent[] = [];
    element!.addEventListener('minga-idea-closed', event => { closed.push(event); });
    (await control(idea, 'Back to all ideas')).click();
    expect(closed.map(({ detail }) => detail as unknown)).to.deep.equal([{ board: 'ideas', idea: id }]);
  });

  it('says what became of a shipped idea, and asks how it works now', async () => {
    const { id } = await propose();
    await backend.as('brand').ideas.moderate(id, { act: 'status', status: 'shipped', url: 'https://kestrel.example/roof' }, { key: key() });
    await open('ann', id);
    await says('You said – we did');
    expect(idea().querySelector('.loop a')?.getAttribute('href')).to.equal('https://kestrel.example/roof');
    (await control(idea, 'Tell us how it works now')).click();
    await until(() => focused()?.id === 'comment', 'the comment box');
    expect((await control(() => part(element!, 'comments'), 'Story')).getAttribute('aria-pressed')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('leads from a merged idea to the one it is part of, and names it there', async () => {
    const [source, target] = [await propose(), await propose()];
    await backend.as('moderator').ideas.moderate(source.id, { act: 'merge', into: target.id }, { key: key() });
    await open('ann', source.id);
    const link = await control<HTMLAnchorElement>(idea, target.title, 'a');
    link.click();
    await says(target.title);
    await says('1 idea was merged into this one');
    expect(words(idea())).to.include(source.title);
  });

  for (const person of [null, 'ann']) {
    it(`offers ${person ? 'a member' : 'a reader'} no act on an idea merged into one that is hidden, and says why`, async () => {
      const [source, target] = [await propose(), await propose()];
      const moderator = backend.as('moderator').ideas;
      await moderator.moderate(source.id, { act: 'merge', into: target.id }, { key: key() });
      await moderator.moderate(target.id, { act: 'hide', reason: 'Under review.' }, { key: key() });
      await open(person, source.id);
      const button = await control(idea, 'Vote for');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(button.title).to.equal('This idea is part of another one now');
      expect(idea().querySelector('.follow')).to.equal(null);
      expect(part(element!, 'comments').querySelector('textarea')).to.equal(null);
      expect(words(part(element!, 'comments'))).to.include('This idea is part of another one now');
    });
  }

  it('tells its author, and nobody else, why an idea is hidden', async () => {
    const { id } = await propose();
    await backend.as('moderator').ideas.moderate(id, { act: 'hide', reason: 'It shows a phone number.' }, { key: key() });
    await open('mina', id);
    await says('Hidden by the team: It shows a phone number.');
    await open('ann', id);
    await says('This idea is not here (any more).');
  });

  describe('followed', () => {
    const choice = () => until(() => idea().querySelector<HTMLSelectElement>('.follow select'), 'the choice');

    it('says what holds now, and stops', async () => {
      const { id } = await propose();
      await open('ann', id);
      write(await choice(), 'all');
      await until(() => said(element!) === 'You follow this idea', 'the announcement');
      write(await choice(), 'none');
      await until(() => said(element!) === 'You no longer follow this idea', 'the announcement');
      expect((await backend.as('ann').ideas.overlay({ ideas: [id] }))?.ideas[id]?.following).to.equal('none');
    });

    it('puts the choice back and says so when it fails', async () => {
      const { id } = await propose();
      await open('ann', id);
      const select = await choice();
      backend.disturb(request => request.url.includes('/follow') ? new Response('', { status: 503 }) : undefined);
      write(select, 'all');
      await says('This was not saved.');
      expect(select.value).to.equal('none');
    });

    it('asks for a person first, and follows after sign-in', async () => {
      const strict = await startBackend({ config: { anonymous: false } });
      const { id } = await strict.propose('mina', { title: 'A bell' });
      const connection = await connectTo(strict);
      element = await openIdea(connection, id);
      const asked: CustomEvent[] = [];
      element.addEventListener('minga-auth-required', event => { asked.push(event); });
      write(await choice(), 'all');
      await says('Sign in to take part.');
      await until(async () => (await choice()).value === 'none', 'the choice put back');
      expect(asked.map(({ detail }) => (detail as { act: unknown }).act)).to.deep.equal([{ kind: 'follow', idea: id, scope: 'all' }]);
      await connection.identity.identify(await strict.tokenFor('ann'));
      (asked[0]!.detail as { resume: () => void }).resume();
      await until(() => said(element!) === 'You follow this idea', 'the announcement');
      await strict.close();
    });
  });

  it('keeps a report until it has arrived, and sends it once', async () => {
    const { id } = await propose();
    await open('ann', id);
    (await control(idea, 'Report')).click();
    await until(() => focused()?.getAttribute('name') === 'reason', 'focus in the form');
    await expect(element).to.be.accessible();
    const note = idea().querySelector<HTMLTextAreaElement>('#report-note')!;
    write(note, 'It is an advert.');
    const keys: (string | null)[] = [];
    backend.disturb(request => {
      if (!request.url.includes('/reports')) return undefined;
      keys.push(request.headers.get('Idempotency-Key'));
      return new Response('', { status: 422, headers: { 'content-type': 'application/json' } });
    });
    (await control(idea, 'Send report')).click();
    await says('Your text is still here.');
    expect(note.value).to.equal('It is an advert.');
    backend.disturb(request => { if (request.url.includes('/reports')) keys.push(request.headers.get('Idempotency-Key')); });
    (await control(idea, 'Send report')).click();
    await says('Thank you. The team will look at it.');
    expect(new Set(keys).size).to.equal(1);
  });

  it('lets no address but the web’s be a link, shows markup as text, and passes over what it has no words for', async () => {
    const { id } = await propose('[Click](javascript:alert(1)) <img src=x onerror=alert(1)>');
    const connection = await connectTo(backend, null);
    const { client } = connection;
    const ideas = client.ideas!;
    const hostile: Partial<IdeaDetail> = {
      title: '<b>Bold</b> {count}', kind: 'rumour' as 'story', author: { id: 'x', name: '\u202eeve', role: 'wizard' as 'member' },
      status: { id: 'shipped', kind: 'shipped', at: '2026-01-01T00:00:00.000Z', url: 'javascript:alert(1)' },
      timeline: [{ status: { id: 'new', kind: 'new' }, at: '2026-01-01T00:00:00.000Z', by: { id: null, name: null, role: 'member' }, url: 'javascript:alert(2)' }],
    };
    element = await openIdea({ ...connection, client: { ...client, ideas: { ...ideas, get: async (...args) => ({ ...await ideas.get(...args), ...hostile }) } } }, id);
    await says('<b>Bold</b> {count}');
    expect([...idea().querySelectorAll('a')].map(link => link.protocol).filter(protocol => !/^https?:$/.test(protocol))).to.deep.equal([]);
    expect(idea().querySelector('img')).to.equal(null);
    for (const text of ['rumour', 'wizard', 'kind.', 'role.']) expect(words(idea())).not.to.include(text);
    expect(words(idea())).to.include('Former member proposed this');
  });

  it('carries on with what waited for sign-in although the idea is still loading', async () => {
    const { id } = await propose();
    const connection = await connectTo(backend, 'ann');
    const opening = openIdea(connection, id);
    element = await until(() => document.querySelector('minga-idea-detail'), 'the element');
    expect(element.resume({ kind: 'follow', idea: 'another', scope: 'all' })).to.equal(false);
    expect(element.resume({ kind: 'follow', idea: id, scope: 'all' })).to.equal(true);
    await opening;
    await until(() => said(element!) === 'You follow this idea', 'the announcement');
  });

  it('catches up when a list has learned that the idea has changed', async () => {
    const { id } = await propose();
    const connection = await connectTo(backend, null);
    element = await openIdea(connection, id);
    await backend.as('brand').ideas.moderate(id, { act: 'status', status: 'planned', reason: 'Soon.' }, { key: key() });
    ideasOf(connection.client).put((await connection.client.ideas!.list({ board: 'ideas', ids: [id] })).items);
    await says('Why: Soon.');
  });

  it('speaks the language of the page', async () => {
    const { id } = await propose();
    document.documentElement.lang = 'zh-CN';
    try {
      await open(null, id);
      await says('返回全部创意');
      await until(() => words(part(element!, 'comments')).includes('评论'), 'the comments');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('fits into 280 CSS pixels, for the team too', async () => {
    const { id } = await propose(`A-very-long-word-${'x'.repeat(200)} https://example.org/${'y'.repeat(200)}`);
    await backend.comment('ann', id, `${'z'.repeat(200)}`);
    await open('moderator', id);
    element!.style.inlineSize = '280px';
    await until(() => idea().querySelector('.staff') && idea().querySelector('.comment'), 'all parts');
    for (const which of ['idea', 'comments', 'staff'] as const) {
      const root = part(element!, which);
      expect(root.scrollWidth, which).to.be.at.most(root.clientWidth);
    }
  });

  it('survives a move in the page', async () => {
    const { id, title } = await propose();
    await open(null, id);
    const home = document.createElement('main');
    document.body.append(home);
    home.append(element!);
    await until(() => words(idea()).includes(title), 'the idea');
    home.remove();
  });
});
