// Every state of a board, as people with other needs see it: forced colours, a narrow place, large text.
import { assert, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, control, frames, problem, says, showProvider, startBackend, write, type Backend } from './idea-board-page.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import type { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';

/** Controls that are smaller than the 24 px that a finger or a tremor needs (WCAG 2.5.8); links in a line of text are exempt. */
function small(board: Element): string[] {
  const roots = [board.shadowRoot!, ...[...board.shadowRoot!.querySelectorAll('minga-idea-detail')].map(detail => detail.shadowRoot!)];
  return roots.flatMap(root => [...root.querySelectorAll<HTMLElement>('button, select, input:not([type=radio], [type=checkbox]), textarea, summary')])
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr'))
    .filter(element => { const { width, height } = element.getBoundingClientRect(); return width < 23.9 || height < 23.9; })
    .map(element => `${element.localName}.${element.className} ${element.textContent!.trim().slice(0, 30)}`);
}

/** What sticks out of a board sideways. */
function overflowing(board: Element): string[] {
  const box = board.getBoundingClientRect();
  const roots = [board.shadowRoot!, ...[...board.shadowRoot!.querySelectorAll('minga-idea-detail')].map(detail => detail.shadowRoot!)];
  return roots.flatMap(root => [...root.querySelectorAll<HTMLElement>('.root *')])
    .filter(element => element.checkVisibility() && !element.closest('.sr') && !element.closest('[hidden]'))
    .filter(element => { const { left, right } = element.getBoundingClientRect(); return right > box.right + 1 || left < box.left - 1; })
    .map(element => `${element.localName}.${element.className} ${element.textContent!.trim().slice(0, 30)}`);
}

describe('a board passes axe', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanPage(backend);
    document.body.removeAttribute('style');
    await emulateMedia({ forcedColors: 'none' });
  });

  const conditions: Record<string, (provider: CommunityElement) => unknown> = {
    'in forced colours': () => emulateMedia({ forcedColors: 'active' }),
    'at 280 px': provider => { provider.style.inlineSize = '280px'; },
    'with text at 200 %': () => { document.body.style.fontSize = '200%'; },
  };
  const opened = async (board: IdeaBoardElement, title: string) => {
    (await control(board, title)).click();
    await until(() => board.shadowRoot!.querySelector('minga-idea-detail')?.shadowRoot?.querySelector('[part~=comments] li'), 'its comments');
  };
  const states: Record<string, (provider: CommunityElement) => Promise<IdeaBoardElement>> = {
    'the list': provider => addBoard(provider),
    'the roadmap': provider => addBoard(provider, { view: 'roadmap' }),
    'an opened idea': async provider => {
      const board = await addBoard(provider);
      await opened(board, 'Dark mode for the app');
      return board;
    },
    'an idea opened by the team': async provider => {
      await provider.identify(() => backend.tokenFor(people.moderator));
      const board = await addBoard(provider);
      await opened(board, 'Dark mode for the app');
      (await control(board, 'Change status')).click();
      await says(board, 'Reason');
      return board;
    },
    'the composer': async provider => {
      await provider.identify(() => backend.tokenFor(people.newcomer));
      const board = await addBoard(provider);
      const field = await control(board, 'Your idea');
      field.focus();
      await control(board, 'Send idea');
      write(field, 'A dark mode at night');
      await until(() => board.shadowRoot!.querySelectorAll('[part~=composer] [part~=vote]').length || null, 'similar ideas');
      return board;
    },
    'an empty board': provider => addBoard(provider, { board: 'empty' }),
    'an error': provider => {
      backend.disturb(() => problem(503, { code: 'unavailable' }));
      return addBoard(provider);
    },
  };

  for (const [how, prepare] of Object.entries(conditions)) {
    describe(how, () => {
      for (const [what, show] of Object.entries(states)) {
        it(what, async () => {
          const provider = await showProvider(backend);
          await prepare(provider);
          const board = await show(provider);
          await frames(3);
          await expect(board).to.be.accessible();
          assert.deepEqual(overflowing(board), []);
          assert.deepEqual(small(board), []);
        });
      }
    });
  }
});
