// Real style sheets on the page change nothing inside a board, and the board changes nothing of the page.
import '../../src/elements/idea-board/define.ts';
import { changeNothing, changesNothingAround } from '../support/hostile-css.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, control, frames, says, showProvider, startBackend, write, type Backend } from './idea-board-page.ts';

describe('style sheets of the page and boards', function () {
  this.timeout(30_000); // some are 750 kB

  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());

  /** A board with its whole form open, and one that shows an idea with its conversation and the team's panel. */
  const scene = {
    async show(attributes: Record<string, string>) {
      const provider = await showProvider(backend, people.moderator, attributes);
      const board = await addBoard(provider, { 'page-size': '3', 'loading': 'eager' });
      write(await control(board, 'Your idea'), 'dark mode');
      await until(() => board.shadowRoot!.querySelector('[part~=similar]'), 'the whole form');
      const opened = await addBoard(provider, { 'no-url': '', 'detail': 'dialog', 'loading': 'eager' });
      (await control(opened, 'Dark mode for the app')).click();
      await says(opened, 'Yes, and please not grey on grey.');
      (await control(opened, 'Reply')).click();
      (await control(opened, 'Change status')).click();
      // Cards that are out of sight would have no sizes until they are scrolled to.
      const seen = new CSSStyleSheet();
      seen.replaceSync('.card { content-visibility: visible !important; }');
      for (const { shadowRoot } of [board, opened]) shadowRoot!.adoptedStyleSheets.push(seen);
      await frames(3);
      return { provider, widgets: [board, opened] };
    },
    clean: () => { cleanPage(backend); },
  };

  changeNothing(scene);

  it('boards change no style of the page around them', () => changesNothingAround(scene));
});
