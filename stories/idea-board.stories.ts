import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { filled, page, reading, signIn, writing } from './embedded.ts';
import { found, isList, loadersOf, says, sceneOf, settled, show as showBoards, voteFor, waitFor } from './ideas.ts';
import { problem } from './refusals.ts';

interface Args {
  view: 'list' | 'roadmap';
  detail: 'inline' | 'dialog';
  pageSize: number;
  heading: string;
  headingLevel: number;
  scheme: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Idea board',
  component: 'minga-idea-board',
  argTypes: {
    view: { control: 'inline-radio', options: ['list', 'roadmap'] },
    detail: { control: 'inline-radio', options: ['inline', 'dialog'] },
    pageSize: { control: { type: 'number', min: 1, max: 100 } },
    heading: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
    scheme: { control: 'text' },
  },
};
export default meta;

const show = showBoards<Args>;

export const Default: Story = show();

export const Playground: Story = {
  args: { view: 'list', detail: 'inline', pageSize: 20, heading: 'What would make Kestrel better?', headingLevel: 3, scheme: 'auto' },
  loaders: loadersOf(reading),
  render: ({ view, detail, pageSize, heading, headingLevel, scheme }, { loaded }) => page(sceneOf(loaded), {
    person: 'newcomer',
    boards: [{ view, detail, 'page-size': String(pageSize), heading, 'heading-level': String(headingLevel), scheme }],
  }),
  play: ({ canvasElement }) => settled(canvasElement),
};

export const Loading: Story = show({ around: { 'data-waits': '' }, answer: request => (isList(request) ? new Promise(() => undefined) : undefined) });

export const Empty: Story = show({ boards: [{ board: 'empty' }] });

export const NothingFound: Story = {
  ...show(),
  play: async ({ canvasElement }) => {
    await userEvent.type(await found(canvasElement, '[part~=search]'), 'a submarine');
    await says(canvasElement, 'Nothing found');
  },
};

export const Failed: Story = show({
  answer: request => (isList(request) ? problem(503, 'unavailable') : undefined),
});

export const Offline: Story = show({ answer: () => Promise.reject(new TypeError('Failed to fetch')) });

export const LongText: Story = show({ boards: [{ board: 'empty' }], around: { style: 'inline-size: 22rem' } }, filled('long'));

export const Many: Story = {
  ...show({ boards: [{ board: 'empty' }] }, filled('many')),
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '[part~=more] button'));
    await says(canvasElement, '40 of 45');
  },
};

export const Reader: Story = show();

export const Member: Story = {
  ...show({ person: 'mia' }),
  play: async ({ canvasElement }) => { await found(canvasElement, '[part~=vote][aria-pressed=true]'); },
};

export const Moderator: Story = {
  ...show({ person: 'moderator' }),
  play: async ({ canvasElement, loaded }) => {
    await userEvent.click(await found(canvasElement, `[data-id="${sceneOf(loaded).backend.ids.gears}"] [part~=title]`));
    const detail = await found(canvasElement, 'minga-idea-detail');
    await waitFor(() => { void expect(detail.shadowRoot!.querySelector('[part~=staff] button')).toBeTruthy(); });
  },
};

export const WaitingForReview: Story = {
  ...show({ person: 'mia', boards: [{ board: 'reviewed' }] }),
  play: ({ canvasElement }) => says(canvasElement, 'only you can see it'),
};

export const OpenedIdea: Story = {
  ...show({ person: 'mia' }),
  play: async ({ canvasElement, loaded }) => {
    await userEvent.click(await found(canvasElement, `[data-id="${sceneOf(loaded).backend.ids.darkMode}"] [part~=title]`));
    const detail = await found(canvasElement, 'minga-idea-detail');
    await waitFor(() => { void expect(detail.shadowRoot!.textContent).toContain('Part of the spring release.'); });
  },
};

export const Roadmap: Story = show({ boards: [{ view: 'roadmap' }] });

export const RightToLeft: Story = show({ around: { dir: 'rtl' }, person: 'mia' });

export const SimplifiedChinese: Story = {
  ...show({ around: { lang: 'zh-CN' }, person: 'lin' }),
  name: 'zh-CN',
  play: ({ canvasElement }) => says(canvasElement, '怎样让 Kestrel 变得更好？'),
};

export const Dark: Story = show({ around: { style: 'padding: 1rem; background: #111214; color: #e6e6e6' }, boards: [{ scheme: 'dark' }], person: 'mia' });

export const Narrow: Story = show({ around: { style: 'inline-size: 280px' }, person: 'mia' });

// colours for light alone: the board says so, on a dark page too
export const Branded: Story = show({
  boards: [{ scheme: 'light' }],
  provider: { 'accent': '#8a1c4a', 'radius': '2px', 'font': 'Georgia, serif', 'surface': '#fffaf3', 'text': '#2b1a12', 'density': '1.15' }, person: 'mia',
});

export const TwoOnOnePage: Story = {
  ...show({ person: 'newcomer', boards: [{ heading: 'Here' }, { heading: 'And there' }] }, writing()),
  play: async ({ canvasElement, loaded }) => {
    await settled(canvasElement);
    await userEvent.click(await voteFor(canvasElement, sceneOf(loaded).backend.ids.gears));
    for (const board of canvasElement.querySelectorAll('minga-idea-board')) {
      await waitFor(() => { void expect(board.shadowRoot!.querySelector(`[data-id="${sceneOf(loaded).backend.ids.gears}"] [part~=vote]`)!.getAttribute('aria-pressed')).toBe('true'); });
    }
  },
};

export const VoteByKeyboard: Story = {
  ...show({ person: 'newcomer' }, writing()),
  play: async ({ canvasElement, loaded }) => {
    const button = await voteFor(canvasElement, sceneOf(loaded).backend.ids.gears);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await says(canvasElement, 'You voted for Which gear');
    await expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard(' ');
    await says(canvasElement, 'You took back your vote for Which gear');
  },
};

export const Propose: Story = {
  ...show({ person: 'newcomer' }, writing()),
  play: async ({ canvasElement }) => {
    await userEvent.type(await found(canvasElement, '[part~=propose-field]'), 'dark mode for the bell');
    await found(canvasElement, '[part~=similar]');
    await userEvent.type(await found(canvasElement, '#body'), 'It shines at night.');
    await userEvent.click(await found(canvasElement, '[part~=propose][type=submit]'));
    await says(canvasElement, 'Thank you! Your idea is on the board.');
  },
};

export const SignInNeeded: Story = {
  loaders: loadersOf(writing({ anonymous: false })),
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => {
    const box = page(sceneOf(loaded), {});
    const door = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Sign in as Noor', hidden: true });
    box.addEventListener('minga-auth-required', event => {
      event.preventDefault();
      door.hidden = false;
    });
    door.addEventListener('click', () => {
      door.hidden = true;
      void signIn(sceneOf(loaded), box.querySelector<CommunityElement>('minga-community')!, 'newcomer');
    });
    box.prepend(door);
    return box;
  },
  play: async ({ canvasElement, loaded }) => {
    const button = await voteFor(canvasElement, sceneOf(loaded).backend.ids.gears);
    await userEvent.click(button);
    const door = canvasElement.querySelector<HTMLButtonElement>('button')!;
    await waitFor(() => { void expect(door.hidden).toBe(false); });
    await userEvent.click(door);
    await waitFor(() => { void expect(button.getAttribute('aria-pressed')).toBe('true'); });
  },
};
