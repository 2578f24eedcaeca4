import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/theme-studio/define.ts';
import type { ThemeStudioElement } from '../../src/elements/theme-studio/theme-studio.ts';
import { toHash } from '../../src/theme/share.ts';
import { until } from '../support/settle.ts';
import { addStudio, button, field, open, said, write } from './theme-studio-page.ts';

const root = document.documentElement;
const token = (name: string, element: HTMLElement = root) => element.style.getPropertyValue(name);

describe('the theme studio', () => {
  afterEach(() => {
    document.querySelectorAll('minga-theme-studio, .target').forEach(one => { one.remove(); });
    root.removeAttribute('style');
    root.dir = '';
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows a change on the page at once, tells of it, and takes it back when it goes', async () => {
    root.style.setProperty('--minga-radius', '1px');
    const studio = await addStudio();
    const told: unknown[] = [];
    studio.addEventListener('minga-theme-changed', event => { told.push(event.detail.values); });
    await write(studio, '--minga-accent', '#e4002b');
    await write(studio, '--minga-radius', '20px');
    assert.equal(token('--minga-accent'), 'light-dark(#e4002b, #7cc6a0)');
    assert.equal(token('--minga-radius'), '20px');
    assert.deepEqual(told, [
      { '--minga-accent': { light: '#e4002b', dark: '#7cc6a0' } },
      { '--minga-accent': { light: '#e4002b', dark: '#7cc6a0' }, '--minga-radius': { light: '20px', dark: '20px' } },
    ]);
    studio.remove();
    assert.equal(token('--minga-accent'), '');
    assert.equal(token('--minga-radius'), '1px');
  });

  it('changes only what its selector names, says when that is nothing, and leaves it there where it shall', async () => {
    const target = document.createElement('div');
    target.className = 'target';
    document.body.append(target);
    const studio = await addStudio({ for: '.target', keep: '' });
    await write(studio, '--minga-accent', 'teal');
    assert.equal(token('--minga-accent', target), 'light-dark(teal, #7cc6a0)');
    assert.equal(token('--minga-accent'), '');
    studio.remove();
    assert.equal(token('--minga-accent', target), 'light-dark(teal, #7cc6a0)');
    for (const selector of ['.nowhere', '::::']) assert.include(said(await addStudio({ for: selector })), selector);
  });

  it('refuses what is no value with a reason, keeps what was typed, and holds the last good value', async () => {
    const studio = await addStudio();
    await write(studio, '--minga-accent', 'teal');
    for (const [text, why] of [['rgb(1 2', 'CSS does not take this'], ['url(https://x.example)', 'are not taken'], ['var(--minga-color-focus)', 'lead back'], ['', 'A value is needed']] as const) {
      await write(studio, '--minga-accent', text);
      const input = field(studio, '--minga-accent');
      assert.equal(input.value, text);
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      assert.include(studio.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!)!.textContent, why, text);
      assert.equal(token('--minga-accent'), 'light-dark(teal, #7cc6a0)');
    }
    await expect(studio).to.be.accessible();
    (await button(studio, 'Reset Accent')).click();
    await studio.updateComplete;
    assert.equal(field(studio, '--minga-accent').value, '#2f6b4f');
    assert.equal(token('--minga-accent'), '');
  });

  it('takes one step for what was typed in a row, and goes back and forth by the keyboard', async () => {
    const studio = await addStudio();
    const input = field(studio, '--minga-radius');
    input.focus();
    input.select();
    await sendKeys({ type: '24px' });
    await sendKeys({ press: 'Tab' });
    assert.equal(token('--minga-radius'), '24px');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await until(() => token('--minga-radius') === '', 'undone');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Z' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ up: 'Control' });
    await until(() => token('--minga-radius') === '24px', 'redone');
    (await button(studio, 'Undo')).click();
    await until(() => token('--minga-radius') === '', 'undone again');
    assert.equal((await button(studio, 'Undo')).ariaDisabled, 'true');
  });

  it('says of each token whether it is default, derived or set', async () => {
    const studio = await addStudio();
    await write(studio, '--minga-accent', 'teal');
    await open(studio, 'All tokens');
    const origin = (name: string) => field(studio, name).closest('.token')!.querySelector('.origin')!.textContent;
    assert.deepEqual(['--minga-accent', '--minga-color-focus', '--minga-space-1'].map(origin), ['set here', 'derived', 'default']);
  });

  it('finds tokens by their words', async () => {
    const studio = await addStudio();
    await open(studio, 'All tokens');
    const search = studio.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    search.value = 'heat least';
    search.dispatchEvent(new Event('input'));
    await studio.updateComplete;
    assert.deepEqual([...studio.shadowRoot!.querySelectorAll('.token label')].map(label => label.textContent), ['--minga-color-heat-1']);
    assert.include(said(studio), '1 token');
  });

  it('measures pairs of colours, goes to one that fails, and mends it with the nearest that passes', async () => {
    const studio = await addStudio();
    await write(studio, '--minga-text', '#aaaaaa');
    await open(studio, /^Contrast/);
    const row = () => [...studio.shadowRoot!.querySelectorAll('tr')].find(one => one.querySelector('th')?.textContent.startsWith('--minga-text on --minga-surface'))!;
    const [light, dark] = row().querySelectorAll('td');
    assert.match(light!.textContent, /2\.32∶1\s+✕ fails/);
    assert.match(dark!.textContent, /✓ passes/);
    const fix = [...light!.querySelectorAll('button')].find(one => one.textContent.includes('Use #'))!;
    fix.click();
    await studio.updateComplete;
    assert.match(row().querySelector('td')!.textContent, /4\.5\d∶1\s+✓ passes/);
    await write(studio, '--minga-text', '#bbbbbb', 'Knobs');
    await open(studio, /^Contrast/);
    row().querySelector<HTMLButtonElement>('td button')!.click();
    await until(() => studio.shadowRoot!.activeElement === field(studio, '--minga-text'), 'the field has the focus');
    assert.equal(field(studio, '--minga-text').value, '#bbbbbb');
  });

  it('shows the dark where the dark is set, and the light again', async () => {
    const studio = await addStudio();
    const choose = async (value: string) => {
      studio.shadowRoot!.querySelector<HTMLInputElement>(`input[name=mode][value=${value}]`)!.click();
      await studio.updateComplete;
    };
    await choose('dark');
    assert.equal(field(studio, '--minga-accent').value, '#7cc6a0');
    await write(studio, '--minga-accent', 'pink');
    assert.equal(token('--minga-accent'), 'light-dark(#2f6b4f, pink)');
    await until(() => getComputedStyle(root).colorScheme === 'dark', 'the page is dark');
    await choose('both');
    await write(studio, '--minga-accent', 'teal');
    assert.equal(token('--minga-accent'), 'teal');
    assert.notEqual(getComputedStyle(root).colorScheme, 'dark');
  });

  it('lists what differs from the start and takes each back', async () => {
    const studio = await addStudio();
    const start = studio.shadowRoot!.querySelector<HTMLSelectElement>('#theme')!;
    start.value = 'ink';
    start.dispatchEvent(new Event('change'));
    await studio.updateComplete;
    assert.include(token('--minga-accent'), '#111111');
    await write(studio, '--minga-accent', 'teal');
    await open(studio, 'Changes');
    const rows = () => [...studio.shadowRoot!.querySelectorAll('tbody tr')].map(row => row.querySelector('th')!.textContent);
    assert.deepEqual(rows(), ['--minga-accent']);
    assert.include(said(studio), '#111111');
    (await button(studio, 'Reset --minga-accent')).click();
    await studio.updateComplete;
    assert.deepEqual(rows(), []);
    assert.include(said(studio), 'Nothing differs');
  });

  it('reads the theme of an address, follows it, and leaves alone what cannot be read', async () => {
    const hash = (accent: string) => `#${toHash({ theme: '', appearance: '' }, { '--minga-accent': { light: accent, dark: accent } })}`;
    history.replaceState(null, '', hash('teal'));
    const studio = await addStudio();
    await until(() => token('--minga-accent') === 'teal', 'the theme of the address');
    location.hash = hash('navy');
    await until(() => token('--minga-accent') === 'navy', 'the next one');
    location.hash = '#minga-theme=9.x';
    await until(() => said(studio).includes('another version'), 'a word about it');
    assert.equal(token('--minga-accent'), 'navy');
    studio.remove();
    history.replaceState(null, '', hash('teal'));
    const other = await addStudio({ 'no-url': '' });
    assert.deepEqual(other.values, {});
  });

  it('is accessible in all its parts, also from right to left, in the dark and on a narrow screen', async () => {
    const studio = await addStudio();
    await write(studio, '--minga-text', '#aaaaaa');
    for (const part of ['Knobs', 'All tokens', /^Contrast/, 'Changes', 'Import', 'Export']) {
      await open(studio, part);
      await expect(studio).to.be.accessible();
    }
    studio.scheme = 'dark';
    root.dir = 'rtl';
    studio.style.cssText = 'inline-size: 320px';
    for (const part of ['Knobs', /^Contrast/, 'Changes']) {
      await open(studio, part);
      await Promise.all(studio.shadowRoot!.getAnimations().map(({ finished }) => finished));
      await expect(studio).to.be.accessible();
      const box = studio.shadowRoot!.querySelector<HTMLElement>('.studio')!;
      assert.isAtMost(box.scrollWidth, box.clientWidth, `${String(part)} is no wider than its place`);
    }
  });

  it('goes through its parts by arrows, in the direction of the page', async () => {
    const studio = await addStudio();
    const chosen = () => studio.shadowRoot!.querySelector('[role=tab][aria-selected=true]')!.textContent.trim();
    const arrow = async (key: string) => {
      await sendKeys({ press: key });
      await studio.updateComplete;
    };
    studio.shadowRoot!.querySelector<HTMLElement>('[role=tab][aria-selected=true]')!.focus();
    await arrow('ArrowRight');
    assert.equal(chosen(), 'All tokens');
    await arrow('End');
    assert.equal(chosen(), 'Export');
    await arrow('ArrowRight');
    assert.equal(chosen(), 'Knobs');
    root.dir = 'rtl';
    await arrow('ArrowLeft');
    assert.equal(chosen(), 'All tokens');
  });

  it('looks the same whatever is being made with it', async () => {
    const studio: ThemeStudioElement = await addStudio();
    const look = () => {
      const { color, backgroundColor, borderRadius } = getComputedStyle(studio.shadowRoot!.querySelector('.root')!);
      return { color, backgroundColor, borderRadius };
    };
    const before = look();
    for (const [name, value] of [['--minga-text', 'white'], ['--minga-surface', 'white'], ['--minga-radius', '30px']] as const) await write(studio, name, value);
    assert.deepEqual(look(), before);
  });
});
