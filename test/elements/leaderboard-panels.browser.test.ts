// What opens below a leaderboard, and what moves in it.
import { assert, expect } from '@open-wc/testing';
import '../../src/elements/leaderboard/define.ts';
import { CommunityError } from '../../src/client/errors.ts';
import { until } from '../support/settle.ts';
import { announced, control, find, focused, frames, listen, says, words } from './idea-board-page.ts';
import { addLeaderboard, hidden, row, scripted, showScripted, standingAt } from './leaderboard-page.ts';

describe('panels of a leaderboard', () => {
  afterEach(() => { for (const element of document.body.querySelectorAll('minga-community')) element.remove(); });

  it('why this number: by kind, entry by entry with what was taken back; focus there and back', async () => {
    const { element } = await showScripted({ standing: standingAt(12) });
    const opener = await control(element, 'You: 876 points. Why this number');
    opener.focus();
    opener.click();
    await says(element, 'Found helpful by others');
    await says(element, '400 points in all');
    await says(element, 'taken back');
    assert.equal(focused()?.id, 'panel-title');
    await expect(element).to.be.accessible();
    (await control(element, 'Close')).click();
    await until(() => focused() === opener, 'the focus is back');
    assert.isNull(find(element, 'Close'));
  });

  it('of somebody else: by kind alone, asked for by the key of the row', async () => {
    const asked: unknown[] = [];
    const inner = scripted().leaderboard!;
    const { element } = await showScripted({ parts: (id, query, options) => { asked.push(query); return inner.parts!(id, query, options); } }, { mode: 'top' });
    (await control(element, 'Member 3: 820 points')).click();
    await says(element, 'Points of Member 3');
    assert.deepEqual(asked, [{ row: 'row-3' }]);
    assert.isNull(element.shadowRoot!.querySelector('.log'));
  });

  it('how points work: each rule with its cap, the version, and what brings none', async () => {
    const { element } = await showScripted({ standing: standingAt(12) });
    (await control(element, 'How points work')).click();
    await says(element, /A comment that somebody finds helpful 5 points \(at most 50 a day\)/);
    await says(element, 'Version 3 of the rules');
    await says(element, 'Votes, likes, time spent, invitations');
    await expect(element).to.be.accessible();
  });

  it('who sees me: each choice holds at once, is told, and reloads what is shown', async () => {
    let listing = hidden;
    const chosen: unknown[] = [];
    const { element } = await showScripted({
      standing: () => Promise.resolve(standingAt(12, { listing })),
      listing: () => Promise.resolve(listing),
      setListing: choice => {
        chosen.push(choice);
        listing = { choice: choice.choice, nickname: choice.nickname ?? null, listed: choice.choice !== 'hidden', why: choice.choice === 'hidden' ? 'choice' : null };
        return Promise.resolve(listing);
      },
    });
    const events = listen('minga-listing-changed');
    (await control(element, 'Who sees me?')).click();
    await says(element, 'You have not chosen to be listed');
    (await control(element, 'By my name')).click();
    await until(() => announced(element) === 'Others see you by your name', 'told');
    await until(() => !words(element).includes('Only you see your row.'), 'the board knows');
    assert.deepEqual(events.details, [{ choice: 'public', listed: true }]);

    (await control(element, 'By a nickname')).click();
    await until(() => focused()?.id === 'nickname', 'the field');
    (await control(element, 'Use this nickname')).click();
    await says(element, 'Write a nickname first');
    const field = focused() as HTMLInputElement;
    field.value = ' Rider 7 ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    (await control(element, 'Use this nickname')).click();
    await until(() => announced(element) === 'Others see you by your nickname', 'told');
    (await control(element, 'Not at all')).click();
    await says(element, 'Only you see your row.');
    assert.deepEqual(chosen, [{ choice: 'public' }, { choice: 'nickname', nickname: 'Rider 7' }, { choice: 'hidden' }]);
    await expect(element).to.be.accessible();
    events.stop();
  });

  it('a choice that is refused says so, and is not shown as taken', async () => {
    const { element } = await showScripted({ standing: standingAt(12), setListing: () => Promise.reject(new CommunityError('network')) });
    (await control(element, 'Who sees me?')).click();
    (await control(element, 'By my name')).click();
    await says(element, 'Your choice was not changed. There is no connection.');
    assert.equal(find(element, 'By my name')!.getAttribute('aria-pressed'), 'false');
    assert.equal(find(element, 'Not at all')!.getAttribute('aria-pressed'), 'true');
  });

  it('a nickname that the backend refuses: said in the language of the board, and the text stays', async () => {
    const setListing = () => Promise.reject(new CommunityError('invalid', 'No.', { fields: [{ pointer: '/nickname', detail: 'This name is reserved.' }] }));
    const { element } = await showScripted({ standing: standingAt(12), setListing });
    element.lang = 'fr';
    (await control(element, 'Qui me voit ?')).click();
    (await control(element, 'Sous un pseudo')).click();
    await until(() => focused()?.id === 'nickname', 'the field');
    const field = focused() as HTMLInputElement;
    field.value = 'Kestrel team';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.form!.requestSubmit();
    await says(element, 'Votre choix n’a pas changé. Ce pseudo ne peut pas être utilisé. Choisissez-en un autre.');
    assert.notInclude(words(element), 'reserved');
    assert.equal(field.value, 'Kestrel team');
  });

  it('Escape closes a panel', async () => {
    const { element } = await showScripted({ standing: standingAt(12) });
    (await control(element, 'How points work')).click();
    await until(() => focused()?.id === 'panel-title', 'open');
    focused()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(() => !element.shadowRoot!.querySelector('.panel'), 'closed');
  });
});

describe('newer results on a leaderboard', () => {
  afterEach(() => { for (const element of document.body.querySelectorAll('minga-community')) element.remove(); });

  it('wait while the keyboard is in the rows, and come with a button or when it leaves', async () => {
    let points = 400;
    const { element } = await showScripted({ standing: () => Promise.resolve(standingAt(12, { points, rows: [row(12, points, { key: 'row-mine', mine: true })] })) });
    (await control(element, 'You: 400 points')).focus();
    points = 415;
    element.pollInterval = 10;
    const fresh = await control(element, 'New results');
    assert.isNotNull(find(element, 'You: 400 points'), 'nothing moved');
    element.pollInterval = 0;
    fresh.click();
    await control(element, 'You: 415 points');
    assert.equal(announced(element), 'The results are up to date');
  });

  it('come by themselves where nothing holds them', async () => {
    let points = 400;
    const { element } = await showScripted({ standing: () => Promise.resolve(standingAt(12, { rows: [row(12, points, { key: 'row-mine', mine: true })] })) });
    points = 415;
    element.pollInterval = 10;
    await control(element, 'You: 415 points');
  });

  it('another person: nothing of the former one stays', async () => {
    const people: Record<string, ReturnType<typeof standingAt> | null> = { a: standingAt(12, { rows: [row(12, 123, { key: 'key-of-a', mine: true, name: 'Anna Secret' })] }), b: null };
    let who = 'a';
    const { provider, element } = await showScripted({ standing: () => Promise.resolve(people[who]!) });
    (await control(element, 'You: 123 points')).click();
    await says(element, '400 points in all');
    who = 'b';
    await provider.identify('token-of-b');
    await until(() => !/12th|400 points|123/.test(words(element)), 'gone');
    await frames(3);
    assert.notInclude(element.shadowRoot!.innerHTML, 'key-of-a');
    assert.notInclude(element.shadowRoot!.innerHTML, 'Anna Secret');
  });
});

describe('two leaderboards of one client', () => {
  afterEach(() => { for (const element of document.body.querySelectorAll('minga-community')) element.remove(); });

  it('stay in step after a choice in one of them', async () => {
    let listing = hidden;
    const { provider, element } = await showScripted({
      standing: () => Promise.resolve(standingAt(12, { listing })), listing: () => Promise.resolve(listing),
      setListing: () => Promise.resolve(listing = { choice: 'public', nickname: null, listed: true, why: null }),
    });
    const other = await addLeaderboard(provider);
    await says(other, 'Only you see your row.');
    (await control(element, 'Who sees me?')).click();
    (await control(element, 'By my name')).click();
    await until(() => !words(other).includes('Only you see your row.'), 'the other knows');
  });
});
