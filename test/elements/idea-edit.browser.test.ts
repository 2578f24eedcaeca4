import { expect } from '@open-wc/testing';
import type { IdeaDetailElement } from '../../src/elements/idea-board/idea-detail.ts';
import { connectTo, control, focused, openIdea, part, said, startBackend, until, words, write, type Backend } from './detail-page.ts';

describe('an opened idea, changed by its author', () => {
  let backend: Backend;
  let element: IdeaDetailElement | undefined;
  let made = 0;
  const open = async (person: string | null, idea: string, properties: Partial<IdeaDetailElement> = {}) =>
    element = await openIdea(await connectTo(backend, person), idea, properties);
  const idea = () => part(element!, 'idea');
  const says = (text: string) => until(() => words(idea()).includes(text), `the words “${text}”`);
  const propose = (body = 'Because **it rains**.') => backend.propose('mina', { title: `A roof for bikes ${made++}`, body });

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => {
    backend.disturb(null);
    element?.remove();
    document.querySelectorAll('minga-idea-detail').forEach(other => { other.remove(); });
  });

  it('is saved within the window, and says that it was edited', async () => {
    const { id } = await propose();
    await open('mina', id);
    (await control(idea, 'Edit')).click();
    await until(() => focused()?.id === 'edit-title', 'the title field');
    await expect(element).to.be.accessible();
    write(idea().querySelector<HTMLTextAreaElement>('#edit-body')!, 'Because it *snows*.');
    (await control(idea, 'Save')).click();
    await until(() => said(element!) === 'Saved', 'the announcement');
    expect(words(idea())).to.include('Because it snows.').and.to.include('edited');
    await until(() => focused()?.textContent === 'Edit', 'focus at the button');
  });

  it('keeps the text when somebody else changed it meanwhile, and shows the new version', async () => {
    const { id } = await propose();
    await open('mina', id);
    (await control(idea, 'Edit')).click();
    const body = await until(() => idea().querySelector<HTMLTextAreaElement>('#edit-body'), 'the text field');
    write(body, 'Mine.');
    await backend.as('mina').ideas.update(id, { title: `Renamed ${made++}`, body: 'From another tab.' }, { version: 1 });
    (await control(idea, 'Save')).click();
    await says('Someone changed this while you wrote.');
    expect(body.value).to.equal('Mine.');
    expect(words(idea())).to.include('From another tab.');
    await expect(element).to.be.accessible();
    (await control(idea, 'Save')).click();
    await until(() => said(element!) === 'Saved', 'the announcement');
    const now = await backend.as('mina').ideas.get(id);
    expect([now.body, now.title.startsWith('Renamed')]).to.deep.equal(['Mine.', true]);
  });

  it('keeps what was typed when the idea is opened again', async () => {
    const { id } = await propose();
    const connection = await connectTo(backend, 'mina');
    element = await openIdea(connection, id);
    (await control(idea, 'Edit')).click();
    write(await until(() => idea().querySelector<HTMLTextAreaElement>('#edit-body'), 'the text field'), 'Half a sen');
    element.remove();
    element = await openIdea(connection, id);
    (await control(idea, 'Edit')).click();
    expect((await until(() => idea().querySelector<HTMLTextAreaElement>('#edit-body'), 'the text field')).value).to.equal('Half a sen');
  });

  it('leaves nothing of it to the next person', async () => {
    const { id } = await propose();
    const connection = await connectTo(backend, 'mina');
    element = await openIdea(connection, id);
    (await control(idea, 'Edit')).click();
    write(await until(() => idea().querySelector<HTMLTextAreaElement>('#edit-body'), 'the text field'), 'My secret');
    await connection.identity.identify(await backend.tokenFor('ann'));
    await until(() => !idea().querySelector('.edit-form'), 'no form');
    await until(() => ![...idea().querySelectorAll('button')].some(button => button.textContent?.includes('Edit')), 'no button');
  });

  it('offers no change once the window has passed', async () => {
    const { id } = await propose();
    backend.pass(2 * 3_600_000);
    await open('mina', id);
    await control(idea, 'Withdraw idea');
    expect([...idea().querySelectorAll('button')].map(button => button.textContent?.trim())).not.to.include('Edit');
  });

  it('is withdrawn after a question', async () => {
    const { id } = await propose();
    await open('mina', id);
    const events: string[] = [];
    for (const name of ['minga-idea-withdrawn', 'minga-idea-closed'] as const) element!.addEventListener(name, () => { events.push(name); });
    (await control(idea, 'Withdraw idea')).click();
    await says('Withdraw this idea?');
    await until(() => focused()?.classList.contains('confirm-yes'), 'focus at the answer');
    (await control(idea, 'Cancel')).click();
    await until(() => focused()?.textContent === 'Withdraw idea', 'focus back at the button');
    (await control(idea, 'Withdraw idea')).click();
    (await until(() => idea().querySelector<HTMLButtonElement>('.confirm-yes'), 'the answer')).click();
    await until(() => events.length === 2, 'both events');
    expect(events).to.deep.equal(['minga-idea-withdrawn', 'minga-idea-closed']);
    await backend.as('ann').ideas.get(id).then(() => expect.fail('it is still there'), () => undefined);
  });
});
