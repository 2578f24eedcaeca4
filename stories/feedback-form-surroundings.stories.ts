import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { FormDefinition } from '../src/index.ts';
import { control } from '../test/elements/idea-board-page.ts';
import { formOf, found, page, press, received, sceneOf, settled, show, shows, waitFor, write } from './forms.ts';
import { isDrawn, withOwnParts } from './own-parts.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Feedback form/Surroundings', component: 'minga-feedback-form' };
export default meta;

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
const endless: FormDefinition = {
  schema: 1, id: 'endless', language: 'de', title: `${word}${word}`,
  pages: [{ id: 'main', fields: [
    { type: 'choice', id: 'cap', label: `${word} ${word} ${word}?`, help: word.repeat(4), options: [{ id: 'a', label: word.repeat(3) }, { id: 'b', label: 'Nein' }] },
    { type: 'likert', id: 'fit', label: `${word} ${'passt sehr gut zu mir '.repeat(10)}`.trim() },
    { type: 'text', id: 'why', long: true, label: word.repeat(2), placeholder: word.repeat(2) },
  ] }],
};
const many: FormDefinition = {
  schema: 1, id: 'many', language: 'en', title: 'Forty things',
  pages: [{ id: 'main', fields: Array.from({ length: 20 }, (_, at) => ({
    type: 'choice' as const, id: `q${at}`, label: `Question ${at + 1}`, options: Array.from({ length: 12 }, (_, option) => ({ id: `o${option}`, label: `Answer ${option + 1}` })),
  })) }],
};
// parts whose styles come later may stand wider for a moment
const fits = (form: HTMLElement) => waitFor(() => { void expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth); });

/** Words without an end break where they must. */
export const LongText: Story = show({ forms: [{ definition: endless }], around: { style: 'inline-size: 22rem' } }, fits);
export const Many: Story = show({ forms: [{ definition: many }] }, form => shows(form, 'Question 20'));
export const SignedOut: Story = show({ forms: [{ form: 'contact' }] }, async form => { await control(form, 'E-mail for our reply'); });
/** Who is signed in need not say where to answer. */
export const Member: Story = show({ forms: [{ form: 'contact' }], person: 'mia' }, form => shows(form, 'Your message'));
/** Two forms of one page do not share what is written. */
export const TwoOnOnePage: Story = show({ forms: [{ form: 'contact', heading: 'Here' }, { form: 'idea', heading: 'And there' }] }, async (form, canvas) => {
  await write(form, 'Your message', 'For the first form only');
  await control(formOf(canvas, 1), 'What would make it better?');
  await expect(formOf(canvas, 1).shadowRoot!.querySelector<HTMLTextAreaElement>('textarea, input[type=text]')!.value).toBe('');
});
/** Arrows choose, Tab goes on, and a button sends. */
export const ByKeyboard: Story = show({ forms: [{ preset: 'thumbs' }] }, async form => {
  (await control(form, 'Thumbs up')).focus();
  await userEvent.keyboard(' ');
  const send = await control<HTMLButtonElement>(form, 'Send');
  send.focus();
  await userEvent.keyboard('{Enter}');
  await received(form);
});
export const ByPointer: Story = show({ forms: [{ preset: 'stars' }] }, async form => {
  await press(form, '4 stars');
  await press(form, 'Send');
  await received(form);
});

export const German: Story = { ...show({ forms: [{ preset: 'contact' }] }, async form => { await waitFor(() => { void expect(form.shadowRoot!.querySelector('[part~=send]')!.textContent).toMatch(/[Ss]enden/); }); }), name: 'de', globals: { locale: 'de' } };
export const Arabic: Story = {
  ...show({ forms: [{ preset: 'nps' }] }, async form => {
    const points = await waitFor(() => {
      const found = form.shadowRoot!.querySelectorAll<HTMLElement>('[part~=scale] label');
      if (found.length < 11) throw new Error('There is no scale yet');
      return found;
    });
    await expect(points[0]!.getBoundingClientRect().left).toBeGreaterThan(points[1]!.getBoundingClientRect().left);
  }),
  globals: { locale: 'ar' },
};
/** Half as long again, with accents: what has no room for it shows here. */
export const Pseudo: Story = { ...show({ forms: [{ form: 'every' }], around: { style: 'inline-size: 280px' } }, fits), globals: { locale: 'en-XA' } };
export const ForcedColours: Story = { ...show({ forms: [{ form: 'every' }] }), tags: ['forced-colors'] };
export const HighContrast: Story = { ...show({ forms: [{ form: 'contact' }] }), globals: { contrast: 'more' } };

/** A header, a footer, and parts that the page's style sheet reaches. */
export const SlotsAndParts: Story = {
  ...show({ forms: [{ form: 'nps' }] }),
  render: (_args, { loaded }) => withOwnParts(page(sceneOf(loaded), { forms: [{ form: 'nps' }], around: { class: 'own' } }), 'minga-feedback-form', {
    header: 'It takes a minute.', footer: 'Answers stay in the workshop.',
  }, '.own minga-feedback-form::part(form) { border: 2px dashed; } .own minga-feedback-form::part(question) { font-style: italic; }'),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const form = formOf(canvasElement);
    await waitFor(() => { void expect(['header', 'footer'].every(slot => isDrawn(form, slot))).toBe(true); });
    await expect(getComputedStyle(await found(form, '[part~=form]')).borderTopStyle).toBe('dashed');
  },
};
