// What the tests of a check-in's lazy parts share: a host that shows one part with scripted data, and looks at what is shown.
import { assert, expect } from '@open-wc/testing';
import type { CheckInElement } from '../../src/elements/check-in/check-in.ts';
import { until } from '../support/settle.ts';
import { frames } from './idea-board-page.ts';

export const inside = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

/** The one element that a selector finds, once it is there. */
export const one = <E extends Element = HTMLElement>(element: Element, selector: string): Promise<E> => until(() => inside<E>(element, selector)[0], selector);

/** Opens one of the parts behind the doors at the foot, and waits for it. */
export async function open(element: CheckInElement, door: string, selector: string): Promise<HTMLElement> {
  const button = await until(() => inside<HTMLButtonElement>(element, '.foot button').find(each => each.textContent.trim() === door), `the door “${door}”`);
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  const part = await one(element, selector);
  await until(() => !part.querySelector('.skeleton') || null, `${door} has come`);
  return part;
}

/** What sticks out of an element sideways, but for what can be scrolled to. */
export const overflowing = (element: Element): string[] => inside(element, '.root *')
  .filter(each => each.checkVisibility() && !each.closest('.sr, [hidden], .year-scroll, svg'))
  .filter(each => { const { left, right } = each.getBoundingClientRect(); const box = element.getBoundingClientRect(); return right > box.right + 1 || left < box.left - 1; })
  .map(each => `${each.localName}.${each.getAttribute('class')} ${each.textContent.trim().slice(0, 30)}`);

/** Controls that are smaller than the 24 px that a finger or a tremor needs (WCAG 2.5.8). */
export const small = (element: Element): string[] => inside(element, 'button, select, input, textarea, summary')
  .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.sr'))
  .filter(each => { const { width, height } = (each.closest('label') ?? each).getBoundingClientRect(); return width < 23.9 || height < 23.9; })
  .map(each => `${each.localName} ${each.textContent.trim().slice(0, 30)}`);

/** Colours that change take a moment. */
const atRest = async (element: Element): Promise<void> => {
  await frames();
  await Promise.all(element.shadowRoot!.getAnimations().map(animation => animation.finished));
};

/** Axe, in the light, in the dark, from right to left, in Chinese; and nothing sticks out at 280 px. */
export async function passes(element: CheckInElement, chinese: RegExp): Promise<void> {
  const box = element.parentElement!;
  box.style.inlineSize = '280px';
  await frames();
  assert.deepEqual(overflowing(element), [], 'at 280 px');
  assert.deepEqual(small(element), [], 'at 280 px');
  box.style.inlineSize = '';
  for (const scheme of ['light', 'dark']) {
    element.setAttribute('scheme', scheme);
    document.body.style.background = scheme === 'dark' ? '#111' : '';
    await atRest(element);
    await expect(element, scheme).to.be.accessible();
  }
  document.body.style.background = '';
  element.removeAttribute('scheme');
  document.dir = 'rtl';
  await atRest(element);
  assert.deepEqual(overflowing(element), [], 'from right to left');
  await expect(element, 'from right to left').to.be.accessible();
  document.dir = '';
  element.lang = 'zh-CN';
  await until(() => chinese.test(element.shadowRoot!.textContent) || null, 'Chinese');
  await expect(element, 'in Chinese').to.be.accessible();
  element.lang = '';
}
