import { assert } from '@open-wc/testing';
import { contrastPairs, toHex } from '../../src/theme/contrast.ts';
import { colorIn, measure, measureAll } from '../../src/theme/resolve.ts';
import { schemes, tokenOf, type Scheme } from '../../src/theme/values.ts';

const both = (value: string) => ({ light: value, dark: value });
const seen = (css: string, scheme: Scheme = 'light') => {
  const color = colorIn(document.body, css, scheme);
  return color && toHex(color);
};

describe('colours of tokens', () => {
  afterEach(() => { document.documentElement.removeAttribute('style'); });

  it('are what the browser makes of them, in every notation', () => {
    for (const [css, hex] of [
      ['color-mix(in srgb, white 50%, black)', '#808080'], ['oklch(1 0 0)', '#ffffff'], ['color(srgb 1 0 0)', '#ff0000'], ['hsl(120 100% 50% / 50%)', '#00ff0080'],
      ['rebeccapurple', '#663399'], ['lab(from #ffffff l a b)', '#ffffff'],
    ] as const) assert.equal(seen(css), hex, css);
    assert.isUndefined(seen('no colour'));
  });

  it('follow the scheme', () => {
    assert.deepEqual(schemes.map(scheme => seen('light-dark(#123456, #abcdef)', scheme)), ['#123456', '#abcdef']);
  });

  it('follow a property of the page, also when that changes', () => {
    for (const color of ['#123456', '#abcdef']) {
      document.documentElement.style.setProperty('--brand', color);
      assert.equal(seen('var(--brand)'), color);
    }
  });

  it('are measured as they are seen: what lets something through stands on the surface', () => {
    const pair = contrastPairs.find(({ foreground, background }) => foreground === '--minga-text' && background === '--minga-surface')!;
    const measured = measure(document.body, { '--minga-text': both('rgb(0 0 0 / 50%)'), '--minga-surface': both('#ffffff') }, pair, 'light')!;
    assert.closeTo(measured.ratio, 3.98, 0.05);
    assert.isFalse(measured.passes);
  });

  for (const scheme of schemes) {
    it(`pass in all pairs of words by default, in the ${scheme}`, () => {
      const failing = measureAll(document.body, {}, scheme).filter(({ passes, pair }) => !passes && pair.use === 'words');
      assert.deepEqual(failing.map(({ pair, ratio }) => `${pair.foreground} on ${pair.background}: ${ratio}`), []);
    });
  }

  it('leave nothing in the page', () => {
    const before = document.body.innerHTML;
    measureAll(document.body, {}, 'light');
    assert.equal(document.body.innerHTML, before);
    assert.ok(tokenOf('--minga-accent'));
  });
});
