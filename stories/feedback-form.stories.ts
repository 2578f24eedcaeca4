import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { control } from '../test/elements/idea-board-page.ts';
import { article, asking, bilingual, formOf, found, loadersOf, page, press, received, sceneOf, settled, sheetOf, show as showForms, shows, waitFor, write } from './forms.ts';

interface Args {
  preset: string;
  shape: 'inline' | 'micro' | 'dialog' | 'tab';
  heading: string;
  headingLevel: number;
  scheme: string;
}
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const meta: Meta<Args> = {
  title: 'Feedback form',
  component: 'minga-feedback-form',
  argTypes: {
    preset: { control: 'select', options: ['nps', 'csat', 'ces', 'thumbs', 'stars', 'smileys', 'contact', 'bug', 'idea', 'pulse'] },
    shape: { control: 'inline-radio', options: ['inline', 'micro', 'dialog', 'tab'] },
    heading: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
    scheme: { control: 'text' },
  },
};
export default meta;

const show = showForms<Args>;

/** A preset in English and in Chinese; `act` answers the English one up to its receipt. */
const preset = (name: string, chinese: string, act: (form: HTMLElement) => Promise<unknown>): Story => ({
  ...show({ forms: [{ preset: name }] }),
  render: (_args, { loaded }) => bilingual(sceneOf(loaded), { forms: [{ preset: name }] }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await shows(formOf(canvasElement, 1), chinese);
    await act(formOf(canvasElement));
    await received(formOf(canvasElement));
  },
});

/** Chooses a point, answers the question that follows from it, and sends. */
const scored = (point: string, question: string, words: string) => async (form: HTMLElement): Promise<void> => {
  await press(form, point);
  await write(form, question, words);
  await press(form, 'Send');
};

export const Default: Story = show({ forms: [{ form: 'nps' }] }, form => shows(form, 'How likely are you to recommend us'));

// --- presets

export const Playground: Story = {
  args: { preset: 'nps', shape: 'inline', heading: '', headingLevel: 3, scheme: 'auto' },
  loaders: loadersOf(asking),
  render: ({ preset: name, shape, heading, headingLevel, scheme }, { loaded }) => page(sceneOf(loaded), {
    forms: [{ preset: name, shape, ...(heading && { heading }), 'heading-level': String(headingLevel), scheme }],
  }),
  play: ({ canvasElement }) => settled(canvasElement),
};

export const Nps: Story = preset('nps', '你有多大可能向朋友或同事推荐我们？', scored('10', 'What do you like most?', 'The belt.'));
export const Csat: Story = preset('csat', '总的来说，你有多满意？', scored('2', 'What should we do better?', 'Answer the phone.'));
export const Ces: Story = preset('ces', '我想办的事很容易就办好了。', scored('Rather agree', 'What helped?', 'The pictures.'));
export const Thumbs: Story = preset('thumbs', '这个页面对你有帮助吗？', scored('Thumbs up', 'What helped you?', 'Step four.'));
export const Stars: Story = preset('stars', '你给它打几颗星？', scored('4 stars', 'What do you like about it?', 'It is quiet.'));
export const Smileys: Story = preset('smileys', '你今天的访问感觉如何？', scored('5 of 5', 'What went well?', 'Everything, even the coffee.'));
export const Contact: Story = preset('contact', '联系我们', async form => {
  await press(form, 'An order or delivery');
  await write(form, 'Your message', 'Where is my bell?');
  await write(form, 'E-mail for our reply', 'noor@kestrel.example');
  await press(form, 'Send message');
  await shows(form, 'We mean to answer by');
});
export const Bug: Story = preset('bug', '报告问题', async form => {
  await write(form, 'What went wrong?', 'The map turns around in tunnels.');
  await press(form, 'Sometimes');
  await press(form, 'Send report');
});
export const Idea: Story = preset('idea', '提个建议', async form => {
  await write(form, 'What would make it better?', 'A hook for the helmet');
  await press(form, 'Send idea');
});
/** Consent comes first; then five pages of statements. */
export const Pulse: Story = {
  ...show({ forms: [{ form: 'pulse' }], person: 'mia' }),
  render: (_args, { loaded }) => bilingual(sceneOf(loaded), { forms: [{ form: 'pulse' }], person: 'mia' }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await shows(formOf(canvasElement, 1), '我同意');
    const form = formOf(canvasElement);
    await press(form, 'Next');
    await shows(form, 'Please answer this one.');
    await press(form, 'I agree that Kestrel evaluates my answers.');
    await press(form, 'Next');
    await shows(form, 'Page 2 of 6');
    await found(form, 'table');
  },
};

// --- a survey

const toPage = async (form: HTMLElement, title: string): Promise<void> => {
  await press(form, 'Next');
  await waitFor(async () => { await expect((await found(form, '.page-title')).textContent).toBe(title); });
};

/** Five pages; who does not ride a Carry is not asked what it carries. */
export const Survey: Story = show({ forms: [{ form: 'first-thousand' }] }, async form => {
  await press(form, 'Kestrel One');
  await shows(form, 'Page 1 of 4');
  await press(form, 'Kestrel Carry');
  await shows(form, 'Page 1 of 5');
  await press(form, '1 of 5');
  await write(form, 'What went wrong?', 'The stand is stiff.');
  await toPage(form, 'What you carry');
  await press(form, 'Groceries');
  await press(form, 'Agree');
  await toPage(form, 'Looking after it');
  await press(form, 'Nothing yet');
  await toPage(form, 'What comes next');
  await press(form, '10');
  await write(form, 'What would you tell them?', 'Take the yellow one.');
  await toPage(form, 'An answer for you');
  await press(form, 'Send');
  await received(form);
  await shows(form, 'The workshop looks at this first.');
});

export const SurveyInChinese: Story = show({ forms: [{ form: 'first-thousand' }], around: { lang: 'zh-CN' } }, async form => {
  await press(form, 'Kestrel Carry');
  await press(form, '下一页');
  await shows(form, '您载什么');
  await shows(form, '第 2 页，共 5 页');
});

export const EveryField: Story = show({ forms: [{ form: 'every' }] });
export const EveryFieldInChinese: Story = show({ forms: [{ form: 'every' }], around: { lang: 'zh-CN' } }, form => shows(form, '难忘的一次骑行'));
export const EveryFieldRightToLeft: Story = show({ forms: [{ form: 'every' }], around: { dir: 'rtl' } });
export const EveryFieldNarrow: Story = show({ forms: [{ form: 'every' }], around: { style: 'inline-size: 280px' } }, async form => {
  await expect(form.scrollWidth).toBeLessThanOrEqual(280);
});
export const EveryFieldDark: Story = show({ forms: [{ form: 'every', scheme: 'dark' }], around: { style: 'padding: 1rem; background: #111214; color: #e6e6e6' } });

// --- shapes

const sheet: Play = ({ canvasElement }) => sheetOf(canvasElement);

/** The page's own button opens it; Escape gives the focus back. */
export const Dialog: Story = {
  ...show({ forms: [{ 'form': 'contact', 'attach-to': '#write-to-us' }], before: `${article}<p><button id="write-to-us" type="button">Write to us</button></p>` }),
  tags: ['!autodocs'],
  play: async context => {
    const { canvasElement } = context;
    const button = canvasElement.querySelector<HTMLButtonElement>('#write-to-us')!;
    await waitFor(() => expect(button.getAttribute('aria-haspopup')).toBe('dialog'));
    await userEvent.click(button);
    await sheet(context);
  },
};
export const DialogInChinese: Story = {
  ...show({ forms: [{ form: 'contact', shape: 'dialog' }], around: { lang: 'zh-CN' } }),
  tags: ['!autodocs'],
  play: async context => {
    void formOf(context.canvasElement).open();
    await sheet(context);
    await shows(formOf(context.canvasElement), '联系我们');
  },
};
export const EdgeTab: Story = {
  ...show({ forms: [{ form: 'idea', shape: 'tab' }], before: article }, form => found(form, '[part~=tab]')),
  tags: ['!autodocs'],
};
export const EdgeTabOpened: Story = {
  ...EdgeTab,
  play: async context => {
    await userEvent.click(await found(formOf(context.canvasElement), '[part~=tab]'));
    await sheet(context);
  },
};

/** One small question under an article. */
export const Micro: Story = show({ forms: [{ form: 'thumbs', shape: 'micro' }], before: article }, async form => {
  await press(form, 'Thumbs down');
  await control(form, 'What did you look for and not find?');
});

// --- surroundings

export const RightToLeft: Story = show({ forms: [{ form: 'first-thousand' }], around: { dir: 'rtl' } });
export const Narrow: Story = show({ forms: [{ form: 'nps' }, { form: 'ces' }, { form: 'contact' }], around: { style: 'inline-size: 280px' } }, async (_, canvas) => {
  for (const form of canvas.querySelectorAll('minga-feedback-form')) await expect(form.scrollWidth).toBeLessThanOrEqual(280);
});
export const Dark: Story = show(
  { forms: [{ form: 'nps', scheme: 'dark' }, { form: 'contact', scheme: 'dark' }], around: { style: 'padding: 1rem; background: #111214; color: #e6e6e6' } },
  async form => { await press(form, '9'); });
export const Branded: Story = show({
  forms: [{ form: 'stars' }, { form: 'contact' }],
  provider: { 'accent': '#8a1c4a', 'radius': '2px', 'font': 'Georgia, serif', 'surface': '#fffaf3', 'text': '#2b1a12', 'density': '1.15' },
}, async form => { await press(form, '4 stars'); });
