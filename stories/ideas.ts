// Ways of stories of the idea board to look at it and to act on it.
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor as waitForASecond } from 'storybook/test';
import type { IdeaBoardElement } from '../src/elements/idea-board/idea-board.ts';
import { inItsLanguage, page, reading, type PageOptions, type Scene } from './embedded.ts';

type Load = () => Promise<Scene>;

/** Machines that check stories are busy ones. */
export const waitFor = <T>(look: () => T | Promise<T>): Promise<T> => waitForASecond(look, { timeout: 15_000 });

export const sceneOf = (loaded: Record<string, unknown>): Scene => loaded as unknown as Scene;
export const loadersOf = (load: Load): (() => Promise<Record<string, unknown>>)[] => [load as unknown as () => Promise<Record<string, unknown>>];
export const boardOf = (canvas: HTMLElement): IdeaBoardElement => canvas.querySelector('minga-idea-board')!;

/** Something in the first board of a story, once it is there. */
export const found = async <E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> => waitFor(() => {
  const element = boardOf(canvas).shadowRoot!.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
});
/** Whether the first board now says these words. */
export const says = (canvas: HTMLElement, text: string): Promise<void> => waitFor(() => { void expect(boardOf(canvas).shadowRoot!.querySelector('.root')!.textContent).toContain(text); });
export const voteFor = (canvas: HTMLElement, id: string): Promise<HTMLButtonElement> => found<HTMLButtonElement>(canvas, `[data-id="${id}"] [part~=vote]`);
export const isList = (request: Request): boolean => /\/boards\/[^/]+\/ideas\?/.test(request.url);

/** Resolves once all boards show something, and their motion is over. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const boards = [...canvas.querySelectorAll('minga-idea-board')];
  for (const board of boards) {
    await waitFor(() => { void expect(board.shadowRoot!.querySelector('[part~=idea], [part~=empty], [part~=failed], [part~=roadmap], [aria-busy=true]')).not.toBeNull(); });
    if (board.closest('[data-waits]')) continue;
    await waitFor(() => { void expect(board.shadowRoot!.querySelector('.idea-list[aria-busy=true]')).toBeNull(); });
  }
  await Promise.all(boards.flatMap((board) => board.shadowRoot!.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => undefined)));
}

/** A story of one page; `play` comes once all boards show something. */
export const show = <Args>(
  options: PageOptions = {}, load: Load = reading, play: (canvas: HTMLElement, scene: Scene) => Promise<unknown> = () => Promise.resolve(),
): StoryObj<Args> => ({
  loaders: loadersOf(load),
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => page(sceneOf(loaded), options),
  play: async (context) => {
    await settled(context.canvasElement);
    if (inItsLanguage(context)) await play(context.canvasElement, sceneOf(context.loaded));
  },
});
