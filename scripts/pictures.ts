// What the scripts that take pictures of pages share.
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';

/** Most bytes of a picture in the documentation. */
const most = 200_000;

/** Takes a picture until two in a row are alike, at most `times`. */
export async function still(take: () => Promise<Buffer>, times: number): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (let count = 0; count < times; count++) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('never stands still');
}

/** Writes a picture with few colours; fails where it is not small for all that. */
export async function writeSmall(file: string, png: Buffer): Promise<void> {
  const small = await sharp(png).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  if (small.length > most) throw new Error(`${basename(file)} has ${small.length} bytes; at most ${most} are wanted.`);
  await writeFile(file, small);
  console.log(`${basename(file)}: ${small.length} bytes`);
}
