// A page with a theme studio on it, and ways to use it as a person does.
import type { ThemeStudioElement } from '../../src/elements/theme-studio/theme-studio.ts';
import { until } from '../support/settle.ts';

export async function addStudio(attributes: Record<string, string> = {}): Promise<ThemeStudioElement> {
  const studio = document.createElement('minga-theme-studio');
  for (const [name, value] of Object.entries(attributes)) studio.setAttribute(name, value);
  document.body.append(studio);
  await until(() => studio.shadowRoot?.querySelector('[role=tabpanel]'), 'the studio');
  await studio.updateComplete;
  return studio;
}

/** The text of a token. */
export const field = (studio: Element, name: string): HTMLInputElement => studio.shadowRoot!.querySelector<HTMLInputElement>(`#${CSS.escape(`token${name}`)}`)!;

/** All that the studio says now. */
export const said = (studio: Element): string => studio.shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' ');

export const button = (studio: Element, name: string | RegExp): Promise<HTMLButtonElement> => until(() => [...studio.shadowRoot!.querySelectorAll('button')].find(one => {
  const text = one.getAttribute('aria-label') ?? one.textContent.replace(/\s+/g, ' ').trim();
  return typeof name === 'string' ? text === name : name.test(text);
}), `the button ${String(name)}`);

/** Opens a part by the name on its tab. */
export async function open(studio: ThemeStudioElement, part: string | RegExp): Promise<void> {
  (await button(studio, part)).click();
  await studio.updateComplete;
}

/** Writes a whole text into the field of a token, and leaves it. */
export async function write(studio: ThemeStudioElement, name: string, text: string, part?: string): Promise<void> {
  if (part) await open(studio, part);
  const input = field(studio, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await studio.updateComplete;
}
