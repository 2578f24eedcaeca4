// Style sheets that pages bring along, and whether they change anything inside a widget.
import { assert } from '@open-wc/testing';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { everyElement } from './settle.ts';

const real = import.meta.glob<string>('../fixtures/hostile-css/*.css', { query: '?raw', import: 'default' });
const widgets = ':is(minga-idea-board, minga-feedback-form, minga-check-in, minga-leaderboard, minga-launcher)';
const written: Record<string, string> = {
  'important on everything': '* { line-height: 3 !important; letter-spacing: 4px !important; text-transform: uppercase !important; box-sizing: content-box !important; animation: spin 1s infinite !important; transition: all 3s !important; scroll-behavior: smooth !important; } @keyframes spin { to { rotate: 360deg; } } @keyframes breathe { to { scale: 9; } }',
  'important on controls': 'button, input, select, textarea, a, ul, li, p, dialog, table, td, th, summary, progress, svg { margin: 20px !important; padding: 30px !important; border: 5px solid red !important; background: lime !important; } html { font-size: 62.5%; }',
  'text of the page': 'body { text-align: right; text-indent: 3em; word-spacing: 9px; white-space: pre; visibility: visible; cursor: wait; font-variant: small-caps; font-weight: 900; font-style: italic; hyphens: auto; } html { quotes: "<" ">"; tab-size: 1; list-style: upper-roman inside; orphans: 9; border-spacing: 9px; caption-side: bottom; empty-cells: hide; text-shadow: 1px 1px red; text-wrap: balance; font-feature-settings: "smcp"; font-variation-settings: "wght" 900; font-stretch: condensed; -webkit-text-stroke: 1px red; accent-color: red; caret-color: red; scrollbar-color: red lime; color-scheme: dark; image-rendering: pixelated; stroke: red; fill: lime; stroke-width: 9px; text-anchor: end; paint-order: stroke; font-kerning: none; text-rendering: geometricPrecision; interpolate-size: allow-keywords; }',
  'our names': `${widgets} :is(*, *::before), .root, .card, .vote, .button, .heading, .field, .panel, .board { display: none !important; color: red !important; } :host { color: red !important; } :not(:defined) { display: none !important; opacity: 0 !important; } *, *::before { --_accent: red; --_scheme: dark; --_surface: black; --_space-2: 9em; --_status: red; --_heat-0: red; --_radius: 0; --_duration: 9s; }`,
  'our box': `${widgets} { text-align: center !important; text-transform: uppercase; letter-spacing: 1em; line-height: 4; list-style: square; border-collapse: collapse; user-select: none; filter: grayscale(1); transform: rotate(1deg); contain: content; overflow: hidden; }`,
};

/**
 * Every kind of box inside a widget, through its shadow roots, with what is drawn in it, and its computed styles. Of boxes
 * that are alike (names and classes, up to the root) the first stands for all.
 */
export function computedStyles(root: Element): Map<string, string> {
  const found = new Map<string, string>();
  const paths = new Map<Element | ShadowRoot, string>();
  for (const element of everyElement(root.shadowRoot!)) {
    const path = `${paths.get(element.parentElement ?? (element.getRootNode() as ShadowRoot).host) ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    paths.set(element, path);
    if (found.has(path) || element.localName === 'slot' || element.localName === 'option') continue; // the latter without a box of ours
    for (const pseudo of [null, ...pseudosOf(element)]) {
      const computed = getComputedStyle(element, pseudo);
      if (pseudo && /before|after/.test(pseudo) && computed.content === 'none') continue;
      found.set(path + (pseudo ?? ''), values(computed, element.checkVisibility()));
    }
  }
  return found;
}

const pseudosOf = (element: Element): string[] =>
  element.matches('input, textarea') ? ['::placeholder'] : element.matches('dialog[open]') ? ['::backdrop'] : element instanceof SVGElement ? [] : ['::before', '::after'];

let names: string[] | undefined;
const values = (computed: CSSStyleDeclaration, visible: boolean): string => {
  // without the second names of the same, which depend on the direction of writing
  names ??= [...computed].filter(name => !/^--|(^|-)(block|inline)(-|$)|^border-(start|end)-/.test(name));
  // Firefox gives the tracks of a grid in closed details as they were written, until it has measured them for some reason.
  return names.filter(name => visible || !name.startsWith('grid-template-')).map(name => `${name}: ${computed.getPropertyValue(name)}`).join('\n');
};

/** Which properties of which boxes are not what they were, the first ones. */
export function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(place => before.get(place) !== after.get(place));
  return places.slice(0, 3).flatMap(place => {
    const old = before.get(place)?.split('\n') ?? [];
    return (after.get(place) ?? 'gone').split('\n').filter(line => !old.includes(line)).slice(0, 4)
      .map(line => `${place} ${line}, was ${old.find(one => one.startsWith(line.slice(0, line.indexOf(':') + 1)))}`);
  });
}

/** Two frames have passed, and whatever moves or changes colour has come to rest. */
async function atRest(root: Element): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise(requestAnimationFrame);
  await Promise.all([...everyElement(root)].flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
    .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity).map(animation => animation.finished));
}

const important = (declarations: Record<string, string>) => Object.entries(declarations).map(([name, value]) => `${name}: ${value} !important;`).join(' ');
/** What a page may do with our box is its own affair; in these tests it is the same each time. */
const box = { 'display': 'block', 'inline-size': '640px', 'box-sizing': 'border-box', 'margin': '0', 'padding': '0', 'border': '0' };

/** Fixes the box of a widget, wherever the page's sheets would put it. */
export function hold(widget: Element): void {
  widget.setAttribute('data-widget', '');
  widget.setAttribute('style', important(box));
}

/** The brand's knobs under which widgets are compared: font, size and colour are taken from the page on purpose, unless set. */
export const knobs = (percent: number): Record<string, string> => ({ 'font': 'Arial', 'font-heading': 'Arial', 'font-size': `${16 * percent / 100}px`, 'text': '#1d1c1a', 'scheme': 'light' });

export interface Subject {
  provider: CommunityElement;
  widgets: Element[];
}

interface Scene {
  /** Shows widgets under a provider with these attributes, with as much of them open as can be; both directions, both sizes. */
  show(attributes: Record<string, string>): Promise<Subject>;
  clean(): void;
}

/** Compares widgets with themselves on a page without any style sheet. */
export function changeNothing(scene: Scene): void {
  for (const [direction, percent] of [['ltr', 100], ['rtl', 100], ['ltr', 200], ['rtl', 200]] as const) {
    describe(`${direction}, text at ${percent} %`, () => {
      const { now } = Date;
      let subject: Subject;
      let blank: Map<string, string>[];
      let sheet: CSSStyleSheet;

      before(async () => {
        document.documentElement.dir = direction;
        subject = await scene.show(knobs(percent));
        const { provider, widgets } = subject;
        provider.setAttribute('style', `${provider.getAttribute('style')}; ${important({ ...box, position: 'absolute', inset: '0 auto auto 0' })}`);
        for (const widget of widgets) hold(widget);
        for (const widget of widgets) widget.shadowRoot!.querySelector<HTMLElement>(':focus')?.blur();
        for (const widget of widgets) await atRest(widget);
        // What says how long ago something was would say it in other words a minute later.
        const moment = now();
        Date.now = () => moment;
        blank = widgets.map(computedStyles);
        assert.isAbove(blank.reduce((sum, { size }) => sum + size, 0), 20);
      });
      beforeEach(() => {
        sheet = new CSSStyleSheet();
        document.adoptedStyleSheets.push(sheet);
      });
      afterEach(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet); });
      after(() => {
        Date.now = now;
        scene.clean();
        document.documentElement.removeAttribute('dir');
      });

      const compare = async (css: string) => {
        sheet.replaceSync(css.replace(/@import[^;]+;/g, ''));
        for (const [index, widget] of subject.widgets.entries()) {
          await atRest(widget);
          assert.deepEqual(differences(blank[index]!, computedStyles(widget)), []);
        }
      };

      for (const [path, load] of Object.entries(real)) {
        it(`${path.split('/').at(-1)} changes nothing inside`, async () => {
          const css = await load();
          assert.isAbove(css.length, 1000);
          await compare(css);
        });
      }
      for (const [name, css] of Object.entries(written)) it(`${name}: changes nothing inside`, () => compare(css));
    });
  }
}

/** Shows widgets, and looks whether the page around them is as it was. */
export async function changesNothingAround(scene: Scene): Promise<void> {
  const page = document.createElement('div');
  page.dataset['page'] = '';
  page.innerHTML = '<h1>Kestrel</h1><p>Text <a href="#x">link</a> <button>Go</button></p><ul><li>One</li></ul><table><tr><td>1</td></tr></table><form><input><select><option>1</option></select></form>';
  document.body.append(page);
  const outer = () => [document.documentElement, document.body, page, ...page.querySelectorAll('*')].map(element => {
    const computed = getComputedStyle(element);
    // heights of the page grow with what is on it
    return [...computed].filter(name => !/^(block-size|height|perspective-origin|transform-origin)$/.test(name)).map(name => `${name}: ${computed.getPropertyValue(name)}`).join(';');
  });
  const globals = new Set(Object.getOwnPropertyNames(window));
  const [before, attributes, sheets] = [outer(), page.outerHTML, document.styleSheets.length];
  await scene.show({});
  assert.isTrue(outer().every((style, index) => style === before[index]), 'computed styles');
  assert.equal(page.outerHTML, attributes);
  assert.deepEqual(Object.getOwnPropertyNames(window).filter(name => !globals.has(name)), [], 'globals');
  assert.lengthOf(document.styleSheets, sheets);
  assert.lengthOf(document.adoptedStyleSheets, 0);
  page.remove();
  scene.clean();
}

