import { assert } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/idea-board/define.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, control, showProvider, startBackend, type Backend } from './idea-board-page.ts';

type Color = [red: number, green: number, blue: number];

const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour in any notation as bytes of sRGB. */
function bytes(color: string): Color {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)] as Color;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color: Color) => color.map((byte) => byte / 255)
  .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  .reduce((sum, share, index) => sum + share * [0.2126, 0.7152, 0.0722][index]!, 0);

function contrast(one: string, other: string): number {
  const [less, more] = [luminance(bytes(one)), luminance(bytes(other))].sort((a, b) => a - b) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

describe('tokens', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanPage(backend);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('put black or white on an accent, whichever can be read at 4.5:1', async () => {
    const provider = await showProvider(backend, people.newcomer);
    const board = await addBoard(provider);
    const button = await control(board, 'Propose');
    button.style.transition = 'none';
    const accents = ['#000', '#fff', '#2f6b4f', '#ffd400', '#e4002b', '#0a84ff', '#757575', '#777', '#00a878', '#ff6f61', '#7a00e6', 'oklch(70% 0.2 330)', 'color(display-p3 0 0.6 0.2)'];
    for (const accent of accents) {
      provider.setAttribute('accent', accent);
      const { color, backgroundColor } = getComputedStyle(button);
      assert.include(['0,0,0', '255,255,255'], bytes(color).join(), accent);
      assert.isAtLeast(contrast(color, backgroundColor), 4.5, accent);
    }
    provider.setAttribute('on-accent', 'rgb(255, 240, 200)');
    assert.equal(getComputedStyle(button).color, 'rgb(255, 240, 200)');
  });

  it('have the values in tokens/ that their formulas come to', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    for (const { name, light } of tokens) if (light !== 'inherit') place.style.setProperty(name, light);
    const source = await (await fetch('/tokens/minga.tokens.json')).json() as object;
    const values = new Map<string, { hex: string; alpha?: number }>();
    const walk = (node: object, path: string[]): void => {
      if ('$value' in node) values.set(`--minga-${path.filter((part) => part !== '$root').join('-')}`, node.$value as { hex: string });
      else for (const [key, inner] of Object.entries(node)) if (key === '$root' || !key.startsWith('$')) walk(inner as object, [...path, key]);
    };
    walk(source, []);
    for (const { name, type } of tokens) {
      if (type !== 'color' || values.get(name)!.alpha !== undefined) continue;
      place.style.color = `var(${name})`;
      const [is, said] = [bytes(getComputedStyle(place).color), bytes(values.get(name)!.hex)];
      assert.isAtMost(Math.max(...is.map((byte, index) => Math.abs(byte - said[index]!))), 1, `${name} is ${is.join()}, and ${said.join()} in tokens/`);
    }
    place.remove();
  });

  it('of a theme take their dark values where a widget is dark', async () => {
    const provider = await showProvider(backend, people.newcomer);
    provider.style.setProperty('--minga-surface', 'light-dark(rgb(250, 240, 230), rgb(10, 20, 30))');
    const board = await addBoard(provider);
    const frame = await until(() => board.shadowRoot!.querySelector('.board'), 'the board');
    assert.equal(getComputedStyle(frame).backgroundColor, 'rgb(250, 240, 230)');
    provider.setAttribute('scheme', 'dark');
    await until(() => getComputedStyle(frame).backgroundColor === 'rgb(10, 20, 30)' || null, 'the dark surface');
  });
});
