// What a page looks like to whoever needs it larger, narrower, without colours or without motion: measured in the page itself.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Measures {
  /** Elements of widgets that can be seen, in all shadow roots. */
  shown(): HTMLElement[];
  /** Controls among them. */
  controls(): HTMLElement[];
  /** What takes the pointer for a control: its label where that is drawn in its place. */
  target(control: HTMLElement): HTMLElement;
  box(element: Element): { left: number; top: number; right: number; bottom: number };
  name(element: Element): string;
}
type Measuring = typeof globalThis & { measures: Measures };

/** Puts what the measures below need into every page; call it before the page is opened. */
export async function install(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const roots = (node: ParentNode): ParentNode[] => [node, ...[...node.querySelectorAll('*')].flatMap(element => (element.shadowRoot ? roots(element.shadowRoot) : []))];
    const hiddenOnPurpose = '.sr, .trap, [hidden], [aria-hidden=true], datalist, option';
    const measures: Measures = {
      shown: () => roots(document).flatMap(root => (root === document ? [] : [...root.querySelectorAll<HTMLElement>('.root *, dialog *')]))
        .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) && !element.closest(hiddenOnPurpose) && !element.closest('svg *')),
      // Fields that are out of sight stand for the label around them.
      controls: () => roots(document).flatMap(root => (root === document ? [] : [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex="0"]')]))
        .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[hidden], .trap, [inert]') && !element.matches('[type=hidden]')),
      target: control => (control.matches('input[type=radio], input[type=checkbox], input[type=file], .sr') ? control.closest<HTMLElement>('label') ?? control : control),
      box: element => { const { left, top, right, bottom } = element.getBoundingClientRect(); return { left, top, right, bottom }; },
      name: element => `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}”`,
    };
    (globalThis as Measuring).measures = measures;
  });
}

/** What can only be read by scrolling sideways: elements beyond the window's edges that no scrolling box of their own holds (1.4.10). */
export const sideways = (page: Page): Promise<string[]> => page.evaluate(() => {
  const { shown, box, name } = (globalThis as Measuring).measures;
  const scrolls = (element: Element | null): boolean => !!element && (/auto|scroll/.test(getComputedStyle(element).overflowX) && !!element.closest('table, .year-scroll, .matrix, [part~=matrix]') || scrolls(element.parentElement));
  const out = shown().filter(element => { const { left, right } = box(element); return right - left > 0 && (right > innerWidth + 1 || left < -1) && !scrolls(element); }).map(name);
  return document.scrollingElement!.scrollWidth > innerWidth ? [`the page is ${document.scrollingElement!.scrollWidth} px wide`, ...out] : out;
});

/** Boxes that cut off words of theirs; a card's excerpt is short on purpose, its idea has it all. */
export const clipped = (page: Page): Promise<string[]> => page.evaluate(() => {
  const { shown, name } = (globalThis as Measuring).measures;
  return shown().filter(element => {
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
    if (!element.textContent.trim() || webkitLineClamp !== 'none' || element.matches('input, textarea, select')) return false;
    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    return cuts(overflowX) && element.scrollWidth > element.clientWidth + 1 || cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
  }).map(name);
});

/** Pairs of controls that lie over one another. */
export const overlapping = (page: Page): Promise<string[]> => page.evaluate(() => {
  const { controls, target, box, name } = (globalThis as Measuring).measures;
  const all = [...new Set(controls().map(target))].map(element => ({ element, ...box(element) }));
  return all.flatMap((one, index) => all.slice(index + 1).filter(({ element, ...other }) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5
    && !one.element.contains(element) && !element.contains(one.element) && !getComputedStyle(element).position.includes('fixed') && !getComputedStyle(one.element).position.includes('fixed'),
  ).map(({ element }) => `${name(one.element)} and ${name(element)}`));
});

/** Targets smaller than `least` CSS px either way (2.5.8); links in a line of words are exempt, and days of the heat map, whose size is essential. */
export const small = (page: Page, least: number): Promise<string[]> => page.evaluate(least => {
  const { controls, target, box, name } = (globalThis as Measuring).measures;
  const exempt = (element: HTMLElement) => element.localName === 'a' && getComputedStyle(element).display === 'inline' || element.localName === 'td';
  return [...new Set(controls().map(target))].filter(element => !exempt(element)).map(element => ({ element, ...box(element) }))
    .filter(({ left, right, top, bottom }) => right - left < least - 0.1 || bottom - top < least - 0.1)
    .map(({ element, left, right, top, bottom }) => `${name(element)} ${(right - left).toFixed(0)}×${(bottom - top).toFixed(0)}`);
}, least);

/** Elements that would move for more than a millisecond, or change by a transition at all. */
export const moving = (page: Page): Promise<string[]> => page.evaluate(() => {
  const { shown, name } = (globalThis as Measuring).measures;
  const longest = (list: string) => Math.max(...list.split(',').map(time => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
  return shown().flatMap(element => [null, '::before', '::after'].filter(pseudo => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
    return longest(transitionDuration) > 0 || (animationName !== 'none' && longest(animationDuration) > 1) || scrollBehavior === 'smooth';
  }).map(pseudo => name(element) + (pseudo ?? '')));
});

/** Whether any of what has the focus can be seen: not wholly under something else (2.4.11); the name of what covers it, or null. */
export const covered = (page: Page): Promise<string | null> => page.evaluate(() => {
  const { target, box, name } = (globalThis as Measuring).measures;
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const area = target(at);
  const { left, right, top, bottom } = box(area);
  let over: Element | null = null;
  for (const share of [0.5, 0.1, 0.9]) {
    const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
    over = document.elementFromPoint(x, y);
    while (over?.shadowRoot?.elementFromPoint(x, y) && over.shadowRoot.elementFromPoint(x, y) !== over) over = over.shadowRoot.elementFromPoint(x, y);
    if (over && (area.contains(over) || over.contains(area))) return null;
  }
  return over ? name(over) : 'nothing: it is outside of the window';
});

/** Sets the distances of 1.4.12 in all widgets, as a person's own style sheet does. */
export const spaceOut = (page: Page): Promise<void> => page.evaluate(() => {
  const roots = (node: ParentNode): ShadowRoot[] => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  for (const root of roots(document)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    root.adoptedStyleSheets.push(sheet);
  }
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds by the rules of WCAG 2.2 AA: each rule with where it is broken. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async rules => {
    const { violations } = await (globalThis as typeof globalThis & { axe: typeof Axe }).axe.run({ exclude: ['[data-page]'] }, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().at(-1)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`).join('; ')}`);
  }, rules);
}
