// Pictures as a browser reads and draws them.
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { themes } from '../src/theme/themes.ts';

const url = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
const bytes = (dataUrl: string): Buffer => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

/** A picture at half its size, with fewer shades than anybody sees. */
export async function halve(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, data } = await page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.ceil(image.width / 2), Math.ceil(image.height / 2)];
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const bytes = pixels.data.filter((_, at) => at % 4 < 3).map((value) => Math.min(255, Math.round(value / 8) * 8));
    let text = '';
    for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
    return { width: canvas.width, height: canvas.height, data: btoa(text) };
  }, url(png));
  return encode(width, height, Buffer.from(data, 'base64'));
}

/** A PNG of red, green and blue, smaller than browsers write it: each row unfiltered or as what differs from the row above. */
function encode(width: number, height: number, rgb: Buffer): Buffer {
  const line = width * 3;
  const rows: Buffer[] = [];
  for (let at = 0; at < rgb.length; at += line) {
    const row = rgb.subarray(at, at + line);
    const above = at ? rgb.subarray(at - line, at) : Buffer.alloc(line);
    const up = Buffer.from(row.map((value, index) => value - above[index]!));
    const zeros = (bytes: Buffer) => bytes.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
    rows.push(zeros(up) > line / 2 ? Buffer.concat([Buffer.of(2), up]) : Buffer.concat([Buffer.of(0), row]));
  }
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** How large a share of the pixels differs in a channel by more than `channel`; `drawn` shows which, `why` says what cannot be compared. */
export async function compare(page: Page, before: Buffer, after: Buffer, channel: number): Promise<{ share: number; drawn?: Buffer; why?: string }> {
  const { share, drawn, why } = await page.evaluate(async ([one, other, least]) => {
    const read = async (source: string) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      return { canvas, context, pixels: context.getImageData(0, 0, image.width, image.height) };
    };
    const [a, b] = [await read(one), await read(other)];
    const size = ({ canvas }: typeof a) => `${canvas.width} × ${canvas.height}`;
    if (size(a) !== size(b)) return { share: 1, drawn: '', why: `is ${size(b)} and was ${size(a)}` };
    let count = 0;
    for (let at = 0; at < a.pixels.data.length; at += 4) {
      const differs = [0, 1, 2].some((index) => Math.abs(a.pixels.data[at + index]! - b.pixels.data[at + index]!) > least);
      if (differs) count++;
      b.pixels.data.set(differs ? [255, 0, 80] : [0, 1, 2].map((index) => 200 + b.pixels.data[at + index]! / 5), at);
    }
    b.context.putImageData(b.pixels, 0, 0);
    return { share: count / (a.pixels.data.length / 4), drawn: b.canvas.toDataURL('image/png'), why: '' };
  }, [url(before), url(after), channel] as const);
  return { share, ...(drawn && { drawn: bytes(drawn) }), ...(why && { why }) };
}

const samples = { latin: 'Hamburgefonstiv 0123456789', bold: 'Hamburgefonstiv 0123456789', cjk: '怎样让社区变得更好？签到、排行榜', kana: 'コミュニティのアイデア', hangul: '커뮤니티 아이디어', arabic: 'كيف نجعله أفضل؟', hebrew: 'איך נשפר את זה?' };

/** Families that are looked at, by a name: the generic ones, and the lists of the themes. */
const families = {
  ...Object.fromEntries(['serif', 'sans-serif', 'monospace', 'system-ui'].map((family) => [family, family])),
  ...Object.fromEntries(themes.flatMap(({ name, values }) => ['--minga-font', '--minga-font-heading'].flatMap((token) => (values[token] ? [[name + token.slice('--minga'.length), values[token].light]] : [])))),
};

/** Widths of lines in CSS px, by family and script: what tells one system's fonts from another's. */
export function fontsOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(([lists, lines]) => {
    const context = document.createElement('canvas').getContext('2d')!;
    return Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => Object.entries(lines).map(([script, line]) => {
      context.font = `${script === 'bold' ? 'bold ' : ''}40px ${list}`;
      return [`${name} ${script}`, Math.round(context.measureText(line).width * 100) / 100] as const;
    })));
  }, [families, samples] as const);
}
