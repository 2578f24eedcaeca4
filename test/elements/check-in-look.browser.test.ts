// A check-in in narrow places, dark pages, forced colours, large text and right-to-left pages.
import { assert, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/check-in/define.ts';
import { addCheckIn, button, cleanCheckIns, done, part, showProvider, startCheckIns, type CheckInBackend } from './check-in-page.ts';
import { frames } from './idea-board-page.ts';

describe('the look of a check-in', () => {
  let backend: CheckInBackend;
  before(async () => {
    backend = await startCheckIns('2026-11-20T09:00:00Z');
    await backend.play('looker', ['2026-11-16T08:00:00Z', '2026-11-17T08:00:00Z', '2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
  });
  after(() => backend.close());
  afterEach(async () => {
    cleanCheckIns(backend);
    document.documentElement.removeAttribute('dir');
    await emulateMedia({ forcedColors: 'none' });
    await frames();
  });

  for (const [name, { scheme = 'light', dir = 'ltr', size = '16px', forced = false }] of Object.entries({
    'dark': { scheme: 'dark' }, 'right to left': { dir: 'rtl' }, 'text of twice the size': { size: '32px' }, 'forced colours': { forced: true },
  } as Record<string, { scheme?: string; dir?: string; size?: string; forced?: boolean }>)) {
    it(`${name}: nothing sticks out of 280 px, and all of it can be read`, async () => {
      document.documentElement.dir = dir;
      if (forced) await emulateMedia({ forcedColors: 'active' });
      const provider = await showProvider(backend, 'looker');
      provider.style.cssText = `display: block; inline-size: 280px; font-size: ${size}; background: ${scheme === 'dark' ? '#111' : '#fff'}`;
      const element = await addCheckIn(provider, { scheme, goal: 'weekly:3' });
      await frames();
      const root = part(element, 'check-in')!;
      assert.isAtMost(root.scrollWidth, root.clientWidth + 1);
      const { left, right } = provider.getBoundingClientRect();
      for (const inside of root.querySelectorAll('button, p, li')) {
        const box = inside.getBoundingClientRect();
        if (!box.width) continue; // a line with nothing to say takes no room
        assert.isAtLeast(box.left, left, inside.textContent!);
        assert.isAtMost(box.right, right, inside.textContent!);
      }
      for (const target of root.querySelectorAll('button')) assert.isAtLeast(target.getBoundingClientRect().height, 24);
      await expect(element).to.be.accessible();
    });
  }

  it('the mark on the button moves once, and not where motion is not wanted', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await addCheckIn(await showProvider(backend, 'still'));
    button(element).click();
    await done(element);
    const { animationName, animationDuration, animationIterationCount } = getComputedStyle(button(element).querySelector('svg')!);
    assert.deepEqual([animationName, animationDuration, animationIterationCount], ['stamp', '0.001s', '1']);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
