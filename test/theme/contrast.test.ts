import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, contrastPairs, fromHex, nearestPassing, over, shownRatio, toHex } from '../../src/theme/contrast.ts';
import { tokenOf } from '../../src/theme/values.ts';

const ratio = (one: string, other: string) => contrast(fromHex(one)!, fromHex(other)!);

// ratios that WebAIM's and the W3C's own examples give
for (const [one, other, expected] of [['#000000', '#ffffff', 21], ['#ffffff', '#ffffff', 1], ['#777777', '#ffffff', 4.47], ['#767676', '#ffffff', 4.54], ['#0000ff', '#ffffff', 8.59]] as const) {
  test(`${one} on ${other} has a contrast of ${expected}`, () => {
    assert.ok(Math.abs(ratio(one, other) - expected) < 0.01, String(ratio(one, other)));
    assert.equal(ratio(one, other), ratio(other, one));
  });
}

test('a ratio below the least is never shown as if it reached it', () => {
  assert.equal(shownRatio(4.4999), 4.49);
  assert.equal(shownRatio(21), 21);
});

test('hex is read and written in all its lengths', () => {
  for (const hex of ['#1a2b3c', '#1a2b3c80']) assert.equal(toHex(fromHex(hex)!), hex);
  assert.deepEqual(fromHex('#fff8'), { r: 255, g: 255, b: 255, a: 136 / 255 });
  for (const css of ['#12345', 'red', '', '#gggggg']) assert.equal(fromHex(css), undefined);
});

test('what lets something through is seen mixed with what is below', () => {
  assert.deepEqual(over({ r: 0, g: 0, b: 0, a: 0.5 }, fromHex('#ffffff')!), { r: 127.5, g: 127.5, b: 127.5, a: 1 });
});

test('the nearest colour that passes does pass, hardly more than needed, and keeps its hue', () => {
  for (const [from, on, least] of [['#ff8a00', '#ffffff', 4.5], ['#2f6b4f', '#1c1d1f', 4.5], ['#888888', '#808080', 3], ['#ffee00', '#ffffff', 4.5], ['#0000aa', '#000000', 4.5]] as const) {
    const found = nearestPassing(fromHex(from)!, fromHex(on)!, least)!;
    const reached = contrast(found, fromHex(on)!);
    assert.ok(reached >= least && reached < least + 0.25, `${from} on ${on}: ${toHex(found)} ${reached}`);
  }
  const orange = nearestPassing(fromHex('#ff8a00')!, fromHex('#ffffff')!, 4.5)!;
  assert.ok(orange.r > orange.g && orange.g > orange.b, toHex(orange));
});

test('neither black nor white may do', () => {
  assert.equal(nearestPassing(fromHex('#777777')!, fromHex('#777777')!, 7), undefined);
});

test('every pair is of colours that are tokens, and none is there twice', () => {
  for (const { foreground, background } of contrastPairs) for (const name of [foreground, background]) assert.equal(tokenOf(name)?.type, 'color', name);
  assert.equal(new Set(contrastPairs.map(({ foreground, background }) => `${foreground} ${background}`)).size, contrastPairs.length);
});
