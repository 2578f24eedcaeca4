import { assert } from '@open-wc/testing';
import '../../src/elements/theme-studio/define.ts';
import type { ThemeStudioElement } from '../../src/elements/theme-studio/theme-studio.ts';
import { until } from '../support/settle.ts';
import { addStudio, button, open, said, write } from './theme-studio-page.ts';

const token = (name: string) => document.documentElement.style.getPropertyValue(name);

async function take(studio: ThemeStudioElement, text: string): Promise<void> {
  await open(studio, 'Import');
  const area = studio.shadowRoot!.querySelector<HTMLTextAreaElement>('#import')!;
  area.value = text;
  area.dispatchEvent(new Event('input'));
  (await button(studio, 'Take over')).click();
  await studio.updateComplete;
}

async function exported(studio: ThemeStudioElement, format: string): Promise<string> {
  await open(studio, 'Export');
  studio.shadowRoot!.querySelector<HTMLInputElement>(`input[name=format][value=${format}]`)!.click();
  await studio.updateComplete;
  return studio.shadowRoot!.querySelector<HTMLTextAreaElement>('#export')!.value;
}

describe('files of a theme studio', () => {
  afterEach(() => {
    document.querySelectorAll('minga-theme-studio').forEach(one => { one.remove(); });
    document.documentElement.removeAttribute('style');
  });

  it('takes over design tokens in one step and lists all that has no place', async () => {
    const studio = await addStudio();
    await take(studio, JSON.stringify({ brand: { primary: { $type: 'color', $value: '#e4002b' } }, spacing: { huge: { $type: 'dimension', $value: '80px' } }, radius: { $type: 'dimension', $value: '{no.such}' } }));
    assert.include(token('--minga-accent'), '#e4002b');
    assert.include(said(studio), '1 token is set.');
    assert.deepEqual([...studio.shadowRoot!.querySelectorAll('.left li')].map(item => item.textContent.replace(/\s+/g, ' ')),
      ['radius {no.such} points to nothing', 'spacing.huge 80px no token of this name']);
    (await button(studio, 'Undo')).click();
    await studio.updateComplete;
    assert.equal(token('--minga-accent'), '');
  });

  it('says what is wrong with a text and keeps it, and reads a file', async () => {
    const studio = await addStudio();
    await take(studio, '{"accent":');
    assert.include(said(studio), 'neither JSON nor CSS');
    assert.equal(studio.shadowRoot!.querySelector<HTMLTextAreaElement>('#import')!.value, '{"accent":');
    const input = studio.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const choice = new DataTransfer();
    choice.items.add(new File([':root { --minga-accent: teal }'], 'brand.css', { type: 'text/css' }));
    input.files = choice.files;
    input.dispatchEvent(new Event('change'));
    await until(() => token('--minga-accent') === 'teal', 'the file is read');
  });

  it('exports what it takes over again, in every format that holds all', async () => {
    const studio = await addStudio({ 'no-url': '' });
    await write(studio, '--minga-accent', 'oklch(0.5 0.2 20)');
    await write(studio, '--minga-font', '"A B", serif');
    await write(studio, '--minga-radius', '3px');
    const { values } = studio;
    for (const format of ['css', 'json', 'dtcg']) {
      const text = await exported(studio, format);
      const other = await addStudio({ 'no-url': '', 'for': 'body' });
      await take(other, text);
      for (const [name, pair] of Object.entries(values)) assert.deepEqual(other.values[name], pair, `${format} ${name}`);
      assert.isEmpty([...other.shadowRoot!.querySelectorAll('.left li')].map(item => item.textContent), format);
      other.remove();
    }
    const attributes = await exported(studio, 'attributes');
    assert.equal(attributes, '<minga-community\n  accent="light-dark(oklch(0.5 0.2 20), #7cc6a0)"\n  font="&quot;A B&quot;, serif"\n  radius="3px">\n</minga-community>\n');
  });

  it('gives design programs the colour that a formula comes to', async () => {
    const studio = await addStudio();
    await write(studio, '--minga-accent', '#e4002b');
    const file = JSON.parse(await exported(studio, 'dtcg')) as { color: { focus: { $value: { hex: string } }; 'accent-text': { $value: { hex: string } } } };
    assert.equal(file.color.focus.$value.hex, '#e4002b');
    assert.match(file.color['accent-text'].$value.hex, /^#[\da-f]{6}$/);
    assert.notEqual(file.color['accent-text'].$value.hex, '#000000');
  });

  it('names the tokens that are no attributes', async () => {
    const studio = await addStudio();
    await take(studio, '--minga-color-focus: red');
    await exported(studio, 'attributes');
    assert.include(said(studio), '1 token is no attribute: --minga-color-focus');
  });
});
