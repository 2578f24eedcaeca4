import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/idea-board/define.ts';
import '../../src/elements/leaderboard/define.ts';
import { toCss } from '../../src/theme/css.ts';
import { shownRatio, toHex } from '../../src/theme/contrast.ts';
import { appearances, themes, type Theme } from '../../src/theme/themes.ts';
import { schemes, tokenOf, type Scheme } from '../../src/theme/values.ts';
import { startCheckIns, showCheckIn, type CheckInBackend } from '../elements/check-in-page.ts';
import { addBoard, cleanPage, showProvider, startBackend, type Backend } from '../elements/idea-board-page.ts';
import { addForm } from '../elements/feedback-page.ts';
import { showScripted, standingAt } from '../elements/leaderboard-page.ts';
import { everyField } from '../support/forms.ts';
import { people, seedConfig } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { allSeen, Eye, type Seen } from './seen.ts';

const plain: Theme = { name: 'default', title: '', description: '', values: {} };
const grounds: Record<Scheme, string> = { light: '#fff', dark: '#131416' };
const root = document.documentElement;
const style = new CSSStyleSheet();

const colors = ({ values }: Theme) => JSON.stringify(Object.entries(values).filter(([name]) => tokenOf(name)!.type === 'color'));
/** Appearances that change colours, one of those that change the same. */
const painting = [...new Map(appearances.map(one => [colors(one), one])).values()].filter(one => colors(one) !== colors(plain));

/** Puts a theme, and an appearance for all widgets, on a page of this scheme; what moves is still. */
async function wear(theme: Theme, appearance: Theme, scheme: Scheme, widgets: readonly Element[], ground = ''): Promise<void> {
  style.replaceSync(`${toCss(theme.values)} ${toCss(appearance.values, ':is(minga-idea-board, minga-feedback-form, minga-check-in, minga-leaderboard)')}
    :root { --minga-motion: 0; color-scheme: ${scheme}; background: ${ground || grounds[scheme]}; }`);
  // widgets look at the page when its attributes change
  root.dataset.worn = `${theme.name} ${appearance.name} ${scheme}`;
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot!.querySelector('.root')!.classList.contains('dark') === (scheme === 'dark')), `all are ${scheme}`);
}

/** How a widget stands on its page, as far as it can be seen: its frame, and how tight things are in it. */
function standing(widget: Element): string {
  const frame = widget.shadowRoot!.querySelector('.panel')!;
  const { padding, borderTopWidth, borderStartStartRadius, boxShadow, rowGap } = getComputedStyle(frame);
  return JSON.stringify([toHex(new Eye().behind(frame)), padding, borderTopWidth, borderTopWidth === '0px' ? '' : borderStartStartRadius, boxShadow, rowGap]);
}

const tell = ({ what, use, foreground, background, ratio }: Seen) => `${what}: ${foreground} on ${background} has ${shownRatio(ratio)} for ${use}`;

describe('themes in widgets', () => {
  let [backend, checkIns]: [Backend?, CheckInBackend?] = [];
  const widgets: HTMLElement[] = [];
  before(async function () {
    this.timeout(120_000);
    document.adoptedStyleSheets.push(style);
    backend = await startBackend({ config: { ...seedConfig, forms: [everyField] } });
    const provider = await showProvider(backend, people.mia);
    widgets.push(await addBoard(provider));
    const form = await addForm(provider, { form: 'every' });
    widgets.push(form);
    checkIns = await startCheckIns('2026-03-18T10:00:00Z');
    await checkIns.play('regular', ['2026-03-15T08:00:00Z', '2026-03-16T08:00:00Z', '2026-03-17T08:00:00Z']);
    checkIns.setClock('2026-03-18T10:00:00Z');
    for (const view of ['week', 'month', 'year']) widgets.push(await showCheckIn(checkIns, 'regular', { view }));
    widgets.push((await showScripted({ standing: standingAt(12) })).element);
    await until(() => ['.option', '.field', '.unranked button', '.statements', '.drop', '.likert'].every(kind => form.shadowRoot!.querySelector(kind)), 'all kinds of fields');
  });
  after(() => {
    cleanPage(backend);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== style);
    delete root.dataset.worn;
  });

  for (const scheme of schemes) {
    for (const ground of ['', scheme === 'light' ? '#cfe0f5' : '#20304a']) {
      it(`each appearance is seen in the ${scheme}, on a ${ground ? 'coloured' : 'plain'} page`, async () => {
        const seen = new Map<string, string>();
        for (const appearance of [plain, ...appearances]) {
          await wear(plain, appearance, scheme, widgets, ground);
          const looks = standing(widgets[2]!);
          assert.isUndefined(seen.get(looks), `${appearance.name}: ${looks}`);
          seen.set(looks, appearance.name);
        }
      });
    }
  }

  for (const theme of [plain, ...themes]) {
    it(`${theme.name} can be read in all appearances, light and dark`, async function () {
      this.timeout(120_000);
      const least = theme.name === 'high-contrast' ? { words: 7, graphics: 3 } : { words: 4.5, graphics: 3 };
      const failing = new Set<string>();
      for (const appearance of [plain, ...painting]) {
        for (const scheme of schemes) {
          await wear(theme, appearance, scheme, widgets);
          let count = 0;
          for (const seen of allSeen(widgets)) {
            count++;
            if (seen.ratio < least[seen.use]) failing.add(`${appearance.name} ${scheme}: ${tell(seen)}`);
          }
          assert.isAbove(count, 200);
        }
      }
      assert.deepEqual([...failing], []);
    });
  }
});
