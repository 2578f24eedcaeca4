import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Draft, startValues } from '../../src/theme/draft.ts';
import { themes } from '../../src/theme/themes.ts';

const ink = { theme: 'ink', appearance: '' };

test('a token is default, derived once what it follows from is set, and overridden once it is set itself', () => {
  const draft = new Draft();
  const focus = '--minga-color-focus';
  assert.equal(draft.originOf(focus), 'default');
  draft.set('--minga-accent', 'light', 'red');
  assert.deepEqual([draft.originOf('--minga-accent'), draft.originOf(focus), draft.originOf('--minga-vote-voted-background'), draft.originOf('--minga-radius')],
    ['overridden', 'derived', 'derived', 'default']);
  draft.set(focus, 'both', 'blue');
  assert.equal(draft.originOf(focus), 'overridden');
});

test('a scheme is set alone, and both at once', () => {
  const draft = new Draft();
  draft.set('--minga-accent', 'dark', 'pink');
  assert.deepEqual(draft.values['--minga-accent'], { light: '#2f6b4f', dark: 'pink' });
  draft.set('--minga-accent', 'both', 'red');
  assert.deepEqual(draft.values['--minga-accent'], { light: 'red', dark: 'red' });
});

test('changes of one value in a row are one step, and what was undone can be redone until something else is done', () => {
  const draft = new Draft();
  for (const value of ['1px', '2px', '3px']) draft.set('--minga-radius', 'both', value);
  draft.settle();
  draft.set('--minga-radius', 'both', '9px');
  draft.undo();
  assert.equal(draft.values['--minga-radius']!.light, '3px');
  draft.undo();
  assert.deepEqual([draft.values, draft.canUndo, draft.canRedo], [{}, false, true]);
  draft.redo();
  assert.equal(draft.values['--minga-radius']!.light, '3px');
  draft.set('--minga-accent', 'both', 'red');
  assert.equal(draft.canRedo, false);
});

test('a value that changes nothing is no step', () => {
  const draft = new Draft(ink);
  draft.set('--minga-accent', 'light', themes.find(({ name }) => name === 'ink')!.values['--minga-accent']!.light);
  draft.reset('--minga-accent');
  draft.merge({});
  assert.equal(draft.canUndo, false);
});

test('another start keeps what was changed by hand, also what was taken away, and is one step', () => {
  const draft = new Draft(ink);
  draft.set('--minga-accent', 'both', 'red');
  assert.deepEqual(draft.differences.map(({ name }) => name), ['--minga-accent']);
  draft.startFrom({ theme: '', appearance: '' });
  assert.deepEqual(draft.values, { '--minga-accent': { light: 'red', dark: 'red' } });
  draft.undo();
  assert.equal(draft.start.theme, 'ink');
  assert.deepEqual(draft.differences.map(({ name }) => name), ['--minga-accent']);
});

test('a token goes back to what the start has, or to none', () => {
  const draft = new Draft(ink);
  draft.set('--minga-accent', 'both', 'red');
  draft.set('--minga-density', 'both', '0.8');
  draft.reset('--minga-accent');
  draft.reset('--minga-density');
  assert.deepEqual(draft.values, startValues(ink));
  assert.deepEqual(draft.differences, []);
});
