import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { attributesOf } from '../.storybook/manifest.ts';
import { initialGlobals, locales } from '../.storybook/globals.ts';
import { tokensOf } from '../.storybook/page.ts';
import { themes } from '../src/theme/themes.ts';
import { provide, set } from './embedded.ts';
import { waitFor } from './ideas.ts';
import { scenesFor, tiles, untilLeft, type Scenes } from './sheets.ts';
import { snippetOf, type Embed } from './snippet.ts';

/** Choose a widget and how it is to be: the snippet for your page is written beside it. */
const meta: Meta = { title: 'Embed', tags: ['!autodocs'], beforeEach: untilLeft, parameters: { controls: { disable: true } } };
export default meta;

const widgets: Record<string, { of: keyof Scenes; start: Record<string, string> }> = {
  'minga-idea-board': { of: 'ideas', start: { board: 'ideas' } },
  'minga-feedback-form': { of: 'forms', start: { form: 'nps' } },
  'minga-check-in': { of: 'checkIns', start: { program: 'daily' } },
  'minga-leaderboard': { of: 'leaderboards', start: { board: 'riders' } },
};
/** These belong to the page, not to a widget on it. */
const elsewhere = ['endpoint', 'scheme'];

function field(label: string, control: HTMLInputElement | HTMLSelectElement, title = ''): HTMLLabelElement {
  const box = Object.assign(document.createElement('label'), { textContent: label, title });
  box.style.cssText = 'display: grid; gap: 0.2rem; font-size: 0.85rem';
  control.style.cssText = 'font: inherit; padding: 0.3rem; min-inline-size: 0';
  if (control.type === 'checkbox') control.style.justifySelf = 'start';
  box.append(control);
  return box;
}
const input = (name: string, value: string, type = 'text'): HTMLInputElement => Object.assign(document.createElement('input'), { name, type, value });
function select(name: string, options: readonly string[], value: string): HTMLSelectElement {
  const element = Object.assign(document.createElement('select'), { name });
  element.append(...options.map((option) => new Option(option || '(not set)', option)));
  element.value = value;
  return element;
}

/** What the form says. Attributes at their default are left out. */
function read(form: HTMLFormElement): Embed {
  const data = new FormData(form);
  const text = (name: string) => (data.get(name) as string | null)?.trim() ?? '';
  const tag = text('tag');
  const attributes = Object.fromEntries(attributesOf(tag).filter(({ name }) => !elsewhere.includes(name)).map(({ name, value, flag }): [string, string | null] => {
    const given = text(`own ${name}`);
    if (flag) return [name, data.has(`own ${name}`) ? '' : null];
    return [name, given && (given !== value || name in widgets[tag]!.start) ? given : null];
  }));
  return {
    tag, attributes, endpoint: text('endpoint'), files: text('files'), locale: text('locale'), scheme: text('scheme'), theme: text('theme'), nonce: text('nonce'),
    ...(text('link') && { fallback: { href: text('link'), text: 'Take part' } }),
  };
}

/** The same on the backend in this page. */
function preview(scenes: Scenes, { tag, attributes, locale, scheme, theme }: Embed): HTMLElement {
  const widget = document.createElement(tag);
  set(widget, { 'loading': 'eager', ...(tag === 'minga-idea-board' && { 'no-url': '' }), ...Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))) });
  const { of } = widgets[tag]!;
  const box = provide(scenes[of], {
    person: of === 'leaderboards' ? null : 'mia', around: locale ? { lang: locale } : {}, provider: { ...(locale && { locale }), ...(scheme && { scheme }) } }, [widget]);
  if (theme) box.querySelector('minga-community')!.style.cssText = tokensOf({ ...initialGlobals, theme });
  return box;
}

function generator(scenes: Scenes): HTMLElement {
  const form = document.createElement('form');
  const own = document.createElement('div');
  const code = Object.assign(document.createElement('pre'), { tabIndex: 0 });
  const copy = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  copy.style.justifySelf = 'start';
  const said = Object.assign(document.createElement('span'), { role: 'status' });
  const shown = document.createElement('div');
  code.style.cssText = 'padding: 1rem; overflow: auto; background: #16181d; color: #e6e6e6; font: 0.85rem/1.5 monospace; direction: ltr';
  code.setAttribute('aria-label', 'Snippet');
  for (const box of [form, own]) box.style.cssText = 'display: grid; gap: 0.6rem; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr))';
  own.style.gridColumn = '1 / -1';
  const tag = select('tag', Object.keys(widgets), 'minga-idea-board');
  const chooseAttributes = () => {
    const { start } = widgets[tag.value]!;
    own.replaceChildren(...attributesOf(tag.value).filter(({ name }) => !elsewhere.includes(name)).map(({ name, description, value, options, flag }) =>
      field(name, options ? select(`own ${name}`, options, value) : input(`own ${name}`, flag ? '' : start[name] ?? value, flag ? 'checkbox' : 'text'), description)));
  };
  const write = () => {
    const embed = read(form);
    code.textContent = snippetOf(embed);
    said.textContent = '';
    shown.replaceChildren(preview(scenes, embed));
  };
  form.append(
    field('Widget', tag), field('Endpoint', input('endpoint', 'https://ideas.kestrel.example/v1/kestrel')), field('Address of the files', input('files', 'https://ideas.kestrel.example/minga')),
    field('Theme', select('theme', ['', ...themes.map(({ name }) => name)], '')), field('Scheme', select('scheme', ['', 'auto', 'light', 'dark'], '')),
    field('Language', select('locale', ['', ...locales], '')), field('Nonce of the policy', input('nonce', '')), field('Link without scripts', input('link', '')), own,
  );
  tag.addEventListener('change', chooseAttributes);
  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent).then(() => { said.textContent = 'Copied.'; }, () => { said.textContent = 'The browser did not allow it: select the snippet and copy it.'; });
  });
  chooseAttributes();
  write();
  const all = document.createElement('div');
  all.style.cssText = 'display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr)';
  all.append(form, code, copy, said, shown);
  return all;
}

export const Generator: StoryObj = {
  loaders: [scenesFor([tiles.ideas[0]!, tiles.forms[0]!, tiles.checkIns[0]!, tiles.leaderboards[0]!]) as unknown as () => Promise<Record<string, unknown>>],
  render: (_args, { loaded }) => generator(loaded as unknown as Scenes),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const says = (text: string) => waitFor(() => { void expect(canvas.getByLabelText('Snippet').textContent).toContain(text); });
    await says('<minga-idea-board board="ideas">');
    await userEvent.selectOptions(canvas.getByLabelText('Widget'), 'minga-check-in');
    await userEvent.selectOptions(canvas.getByLabelText('view'), 'month');
    await userEvent.selectOptions(canvas.getByLabelText('Scheme'), 'dark');
    await says('<minga-check-in program="daily" view="month">');
    await says('scheme="dark"');
    await waitFor(() => { void expect(canvasElement.querySelector('minga-check-in')?.shadowRoot?.querySelector('table.month')).toBeTruthy(); });
  },
};
