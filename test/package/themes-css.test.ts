import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { writeThemes } from '../../scripts/build-themes.ts';
import { fromDtcg } from '../../src/theme/dtcg-read.ts';
import { appearances, themes } from '../../src/theme/themes.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { schemes, type Pair, type Scheme } from '../../src/theme/values.ts';
import { launchChromium } from '../../tools/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'minga-themes-'));
let browser: Browser;
let page: Page;
before(async () => {
  writeThemes(folder);
  browser = await launchChromium();
  page = await browser.newPage();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = tokens.map(({ name, light, dark, syntax }) => ({ name, light, dark, syntax }));
interface Asked { css: string; values: Record<string, Pair>; attribute: string; scheme: Scheme; rows: typeof rows }

/**
 * Runs in the page. What each token is where a style sheet gives it and a widget reads it, and what it is where the values of
 * the same set stand in the element itself, after the defaults; as computed for the property that takes such values.
 */
function computed({ css, values, attribute, scheme, rows }: Asked): { name: string; byCss: string; byJson: string; taken: boolean }[] {
  const widget = document.createElement('minga-community');
  const [attributeName, attributeValue] = attribute.split('=');
  widget.setAttribute(attributeName!, attributeValue!);
  const style = document.createElement('style');
  style.textContent = css;
  document.head.replaceChildren(style);
  const reference = document.createElement('div');
  document.body.replaceChildren(widget, reference);
  // themes are for the root, too, which the reference must not have them from
  for (const { name } of rows) reference.style.setProperty(name, 'initial');
  for (const { name, [scheme]: value } of rows) if (!['inherit', 'none'].includes(value)) reference.style.setProperty(name, value);
  for (const [name, { [scheme]: value }] of Object.entries(values)) reference.style.setProperty(name, value);
  // a layer that cannot be seen is none
  const seen = (text: string) => text.split(/, (?=rgb|color|okl|inset)/).filter((layer) => !layer.startsWith('rgba(0, 0, 0, 0)')).join(', ') || 'none';
  const read = (parent: Element, name: string, property: string) => {
    const probe = document.createElement('div');
    probe.style.cssText = `color-scheme: ${scheme}; border-style: solid; outline-style: solid; position: absolute; ${property}: var(${name})`;
    parent.append(probe);
    const value = getComputedStyle(probe).getPropertyValue(property);
    probe.remove();
    return property === 'box-shadow' ? seen(value) : value;
  };
  return rows.filter(({ name }) => name in values).map(({ name, syntax }) => ({
    name, byCss: read(widget, name, syntax), byJson: read(reference, name, syntax), taken: CSS.supports(syntax, values[name]![scheme]),
  }));
}

for (const [set, file, attribute] of [
  ...themes.map((theme) => [theme, theme.name, `theme=${theme.name}`] as const),
  ...appearances.map((appearance) => [appearance, `appearance-${appearance.name}`, `appearance=${appearance.name}`] as const),
]) {
  test(`${file}.css gives what ${file}.json says, in both schemes`, async () => {
    const read = fromDtcg(readFileSync(join(folder, `${file}.json`), 'utf8'));
    assert.ok(!('error' in read));
    const values = read.values as Record<string, Pair>;
    assert.deepEqual(Object.keys(values), Object.keys(set.values));
    const css = readFileSync(join(folder, `${file}.css`), 'utf8');
    const found = {} as Record<Scheme, ReturnType<typeof computed>>;
    for (const scheme of schemes) {
      found[scheme] = await page.evaluate(computed, { css, values, attribute, scheme, rows });
      for (const { name, byCss, byJson, taken } of found[scheme]) {
        assert.ok(taken, `${name} takes no ${values[name]![scheme]}`);
        assert.equal(byCss, byJson, `${name} in the ${scheme}`);
      }
    }
    // what is told apart in the file is told apart where it is used
    for (const [at, { name, byCss }] of found.light.entries()) {
      if (values[name]!.light !== values[name]!.dark) assert.notEqual(byCss, found.dark[at]!.byCss, name);
    }
  });
}
