// Small PNGs: pictures of pages with at most 256 colours, as one byte per pixel.
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

interface Box { colors: number[]; count: number }

const channelsOf = (color: number): [number, number, number] => [color >> 16, color >> 8 & 255, color & 255];

/** The channel in which these colours differ most, and by how much. */
function widest(colors: number[]): { channel: number; range: number } {
  const ranges = [0, 1, 2].map((channel) => {
    let [least, most] = [255, 0];
    for (const color of colors) {
      const value = channelsOf(color)[channel]!;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  });
  const range = Math.max(...ranges);
  return { channel: ranges.indexOf(range), range };
}

/** At most `size` colours for these counts, by cutting the fullest and widest box of colours in two until there are enough. */
function paletteOf(counts: ReadonlyMap<number, number>, size: number): Map<number, number> {
  const sum = (colors: number[]) => colors.reduce((total, color) => total + counts.get(color)!, 0);
  const boxes: Box[] = [{ colors: [...counts.keys()], count: sum([...counts.keys()]) }];
  while (boxes.length < size) {
    // large areas must not take all the room: what is seen of a colour grows slower than its area
    const rank = ({ colors, count }: Box) => (colors.length < 2 ? 0 : widest(colors).range * count ** 0.3);
    const next = boxes.reduce((best, box) => (rank(box) > rank(best) ? box : best));
    if (rank(next) === 0) break;
    const { channel } = widest(next.colors);
    next.colors.sort((one, other) => channelsOf(one)[channel]! - channelsOf(other)[channel]!);
    const cut = cutOf(next.colors, channel);
    const [low, high] = [next.colors.slice(0, cut), next.colors.slice(cut)];
    boxes.splice(boxes.indexOf(next), 1, { colors: low, count: sum(low) }, { colors: high, count: sum(high) });
  }
  // each box is its commonest colour, so that plain areas are exact
  return new Map(boxes.flatMap(({ colors }) => {
    const main = colors.reduce((best, color) => (counts.get(color)! > counts.get(best)! ? color : best));
    return colors.map((color) => [color, main] as const);
  }));
}

/** Where sorted colours are cut: in the middle of their range, so that a rare colour far from the others is kept. */
function cutOf(colors: readonly number[], channel: number): number {
  const [first, last] = [channelsOf(colors[0]!)[channel]!, channelsOf(colors.at(-1)!)[channel]!];
  const middle = (first + last) / 2;
  const cut = colors.findIndex((color) => channelsOf(color)[channel]! > middle);
  return Math.min(Math.max(cut, 1), colors.length - 1);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function encode(width: number, height: number, rgb: Buffer): Buffer {
  const colors = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < colors.length; at++) {
    const color = colors[at] = rgb[at * 3]! << 16 | rgb[at * 3 + 1]! << 8 | rgb[at * 3 + 2]!;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const nearest = paletteOf(counts, 256);
  const palette = [...new Set(nearest.values())];
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = indexes.get(nearest.get(colors[y * width + x]!)!)!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG with at most 256 colours, a fraction of its size: each pixel the nearest of them, without dither. */
export async function inFewColors(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, data } = await page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data.filter((_, at) => at % 4 < 3);
    let text = '';
    for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
    return { width: image.width, height: image.height, data: btoa(text) };
  }, `data:image/png;base64,${png.toString('base64')}`);
  return encode(width, height, Buffer.from(data, 'base64'));
}
