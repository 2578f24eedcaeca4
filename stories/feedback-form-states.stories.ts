import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn, userEvent } from 'storybook/test';
import type { FormDefinition } from '../src/index.ts';
import { control } from '../test/elements/idea-board-page.ts';
import { filled, formOf, found, press, received, show, shows, waitFor, write } from './forms.ts';
import { failsByName, failures, problem, toldBy } from './refusals.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Feedback form/States', component: 'minga-feedback-form' };
export default meta;

// --- before there is anything to answer

const isForm = (request: Request): boolean => request.method === 'GET' && /\/forms\/[^/]+$/.test(request.url);

export const Loading: Story = {
  ...show({ forms: [{ form: 'nps' }], answer: request => (isForm(request) ? new Promise(() => undefined) : undefined) }),
  play: async ({ canvasElement }) => { await found(formOf(canvasElement), '[aria-busy=true]'); },
};
export const Failed: Story = show(
  { forms: [{ form: 'nps' }], answer: request => (isForm(request) ? problem(503, 'unavailable') : undefined) },
  form => shows(form, 'The form could not be loaded'));
export const Offline: Story = show({ forms: [{ form: 'nps' }], answer: () => Promise.reject(new TypeError('Failed to fetch')) }, form => shows(form, 'Try again'));
/** Each failure of reading in its own words. */
export const FailedByCode: Story = show({ forms: failures.map(code => ({ form: code, heading: code })), answer: failsByName }, async (_form, canvas) => {
  const told = await toldBy(canvas, 'minga-feedback-form');
  await expect(told.length).toBe(failures.length);
  await expect(new Set(told).size).toBeGreaterThan(4);
});
export const Missing: Story = show({ forms: [{ form: 'no-such-form' }] }, form => shows(form, 'This form does not exist'));

const wrong = { schema: 1, id: 'wrong', language: 'en', pages: [{ id: 'main', fields: [{ type: 'choise', id: 'model', label: 'Which?' }] }] } as unknown as FormDefinition;
/** People read that it cannot be shown; the console says why. */
export const WrongDefinition: Story = {
  ...show({ forms: [{ definition: wrong }] }),
  tags: ['!autodocs'],
  beforeEach: () => {
    const told = spyOn(console, 'error').mockImplementation(() => undefined);
    return () => { told.mockRestore(); };
  },
  play: async ({ canvasElement }) => {
    await shows(formOf(canvasElement), 'This form cannot be shown at the moment.');
    await expect(console.error).toHaveBeenCalledWith(expect.stringContaining('pages[0].fields[0]'));
  },
};

export const Early: Story = show({ forms: [{ form: 'early' }] }, form => shows(form, 'This form opens on'));
export const Closed: Story = show({ forms: [{ form: 'closed' }] }, form => shows(form, 'This form takes no more answers.'));
export const Full: Story = show({ forms: [{ form: 'full' }] }, form => shows(form, 'This form has all the answers it needs.'), filled('full'));
export const NothingToAnswerInChinese: Story = show(
  { forms: ['early', 'closed', 'full', 'no-such-form'].map((form, at) => ({ form, heading: `表单 ${at + 1}` })), around: { lang: 'zh-CN' } },
  form => shows(form, '这份表单还没有开放。'), filled('full'));
export const Cooldown: Story = show({ forms: [{ form: 'diary' }], person: 'mia' }, async form => {
  await write(form, 'What would make it better?', 'A hook for two helmets');
  await press(form, 'Send idea');
  await shows(form, 'You have answered this already, thank you. You can answer again');
  await expect((await control<HTMLInputElement>(form, 'What would make it better?')).value).toBe('A hook for two helmets');
}, filled('mine'));

// --- while it is answered

/** What was written before the page was loaded anew is there again. */
export const DraftRestored: Story = show({ forms: [{ form: 'contact' }] }, async (form, canvas) => {
  await press(form, 'Praise');
  await write(form, 'Your message', 'The bell is lovely');
  form.replaceWith(form.cloneNode());
  const again = formOf(canvas);
  await shows(again, 'Your draft is back');
  await expect((await control<HTMLTextAreaElement>(again, 'Your message')).value).toBe('The bell is lovely');
  await expect((await control<HTMLInputElement>(again, 'Praise')).checked).toBe(true);
});

export const Faults: Story = show({ forms: [{ form: 'every' }] }, async form => {
  await write(form, 'How far have you ridden?', 'far');
  await write(form, 'An address we may write to', 'noor@');
  await press(form, 'Send');
  const summary = await found(form, '[part~=summary]');
  await expect(summary.querySelectorAll('a').length).toBe(5);
  await waitFor(() => { void expect(form.shadowRoot!.activeElement).toBe(summary); });
  await userEvent.click(summary.querySelectorAll('a')[0]!);
  await waitFor(() => { void expect((form.shadowRoot!.activeElement as HTMLInputElement).name).toBe('field-model'); });
});
export const FaultsInChinese: Story = show({ forms: [{ form: 'contact' }], around: { lang: 'zh-CN' } }, async form => {
  await press(form, '发送留言');
  await shows(form, '有 2 处需要再看一下');
});

// --- sending goes wrong; what was written stays

/** `answer` comes instead of the backend's when it is sent. */
const sending = (answer: () => Promise<Response>, words: string): Story => show(
  { forms: [{ form: 'contact' }], answer: request => (request.method === 'POST' && request.url.endsWith('/responses') ? answer() : undefined) },
  async form => {
    await press(form, 'A complaint');
    await write(form, 'Your message', 'The tick comes back.');
    await press(form, 'Send message');
    await found(form, '[part~=failed]');
    await shows(form, words);
    await shows(form, 'Your answers are still here.');
    await expect((await control<HTMLTextAreaElement>(form, 'Your message')).value).toBe('The tick comes back.');
  });

export const SendingOffline: Story = sending(() => Promise.reject(new TypeError('Failed to fetch')), 'There is no connection.');
export const SendingTimedOut: Story = sending(() => problem(408, 'timeout'), 'This took too long.');
export const SendingRefused: Story = sending(() => problem(403, 'forbidden'), 'This was not accepted.');
export const SendingTooMany: Story = sending(() => problem(429, 'rate-limited', {}, { 'retry-after': '120' }), 'That was a lot at once. You can try again');
export const SendingFailed: Story = sending(() => problem(500, 'unavailable'), 'Something went wrong on our side.');
export const SendingFailedInChinese: Story = show(
  { forms: [{ form: 'contact' }], around: { lang: 'zh-CN' }, answer: request => (request.method === 'POST' ? problem(500, 'unavailable') : undefined) },
  async form => {
    await press(form, '投诉');
    await write(form, '你的留言', '又响了。');
    await press(form, '发送留言');
    await shows(form, '我们这边出了点问题。');
    await shows(form, '你的答案还在。');
  });

/** Whoever is not signed in keeps what they wrote, and the page's own way in has its place. */
export const MembersOnly: Story = show({ forms: [{ form: 'members' }] }, async form => {
  await press(form, 'Praise');
  await write(form, 'Your message', 'It sings.');
  await press(form, 'Send message');
  await shows(form, 'Sign in to answer. What you wrote stays.');
});

// --- after it is sent

export const Receipt: Story = show({ forms: [{ form: 'first-thousand' }], person: 'lin', around: { lang: 'zh-CN' } }, async form => {
  await press(form, 'Kestrel One');
  for (const title of ['保养', '接下来', '给您的答复']) {
    await press(form, '下一页');
    await shows(form, title);
  }
  await press(form, '提交');
  await received(form);
  await shows(form, '我们会在');
});

export const Results: Story = show({ forms: [{ form: 'counted' }] }, async form => {
  await press(form, '9');
  await press(form, 'Send');
  await found(form, '[part~=results] .bars');
  await shows(form, 'Net Promoter Score');
}, filled('counted'));
/** Fewer than five answers could tell who gave them. */
export const ResultsTooFew: Story = show({ forms: [{ form: 'counted' }] }, async form => {
  await press(form, '9');
  await press(form, 'Send');
  await shows(form, 'Results show once 5 people have answered');
});

export const YourFeedback: Story = show({ forms: [{ view: 'mine' }], person: 'mia' }, form => shows(form, 'It does, with 2 cm to spare'), filled('mine'));
export const YourFeedbackInChinese: Story = show(
  { forms: [{ view: 'mine' }], person: 'mia', around: { lang: 'zh-CN' } }, form => shows(form, '已答复'), filled('mine'));
export const YourFeedbackEmpty: Story = show({ forms: [{ view: 'mine' }], person: 'newcomer' }, form => shows(form, 'You have not sent any feedback yet'));
export const YourFeedbackSignedOut: Story = show({ forms: [{ view: 'mine' }] }, form => shows(form, 'Sign in to see your feedback'));
