import type { Upload } from '../../src/protocol/feedback.ts';
import { ProblemError } from './problem.ts';

export type PictureType = Upload['type'];

/** A picture as it is kept. */
export interface Picture { bytes: Uint8Array; type: PictureType; width: number; height: number }

/** What decodes a picture and writes it anew, without metadata and without anything that is not picture. */
export interface Pictures {
  /**
   * Gets bytes that begin like a PNG, JPEG or WebP file of at most 40 million pixels. Rejects when they cannot be
   * decoded in full.
   */
  rewrite(bytes: Uint8Array): Promise<Picture>;
}

/** A picture written anew, with the bytes it had before. */
export interface SentPicture { sent: number; data: Uint8Array; type: PictureType; width: number; height: number }

/** Largest picture, in bytes. */
export const largestPicture = 10 * 1024 * 1024;
/** Most pixels, decoded: what stays below 160 MB of memory. */
const mostPixels = 40_000_000;
/** Longest side, in pixels; that of WebP. */
const longestSide = 16_383;

const refused = (detail: string, cause?: unknown) => new ProblemError('invalid', detail, { errors: [{ pointer: '', detail }], ...(cause !== undefined && { cause }) });

/** Judges a picture by its content and writes it anew. @throws {ProblemError} 422 for whatever is not a whole picture. */
export async function takePicture(pictures: Pictures, bytes: Uint8Array): Promise<SentPicture> {
  const size = pictureSize(bytes);
  if (!size) throw refused('This is not a PNG, JPEG or WebP picture.');
  const [width, height] = size;
  if (width < 1 || height < 1 || width > longestSide || height > longestSide || width * height > mostPixels) {
    throw refused(`A picture may have at most ${longestSide} pixels a side and ${mostPixels / 1e6} million in all.`);
  }
  let picture: Picture;
  try {
    picture = await pictures.rewrite(bytes);
  } catch (error) {
    throw refused('The picture is damaged or not complete.', error);
  }
  return { sent: bytes.byteLength, data: picture.bytes, type: picture.type, width: picture.width, height: picture.height };
}

const ascii = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

/** Width and height as the file's header says; null for anything but PNG, JPEG and WebP. */
export function pictureSize(bytes: Uint8Array): [width: number, height: number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return null;
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return ascii(bytes, 12, 4) === 'IHDR' ? [view.getUint32(16), view.getUint32(20)] : null;
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webpSize(view, ascii(bytes, 12, 4));
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
}

/** RFC 9649. */
function webpSize(view: DataView, chunk: string): [number, number] | null {
  const little24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return [little24(24) + 1, little24(27) + 1];
  if (chunk === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (chunk !== 'VP8L' || view.getUint8(20) !== 0x2f) return null;
  const bits = view.getUint32(21, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

/** Walks the segments (ITU-T T.81, B.1) to the first frame header. */
function jpegSize(view: DataView): [number, number] | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    // a scan before any frame, or no marker of a segment
    if (marker < 0xc0 || marker === 0xda || marker === 0xd9) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
