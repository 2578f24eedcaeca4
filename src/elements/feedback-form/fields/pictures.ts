import { own } from '../../../controllers/page-watch.ts';

/** Kinds of picture a backend takes. */
export type PictureKind = 'image/png' | 'image/jpeg' | 'image/webp';
/** What a picker offers. */
export const pictureKinds: readonly PictureKind[] = ['image/png', 'image/jpeg', 'image/webp'];
/** Longest side of a picture that is sent, in pixels; a photo of a phone has about twice that. */
export const longestSide = 2560;
/** Beyond this nothing is even tried, in bytes: the page would have to hold it several times. */
const hopeless = 64 * 1024 * 1024;

/** Why a picture is not taken. */
export type PictureFault = 'wrongKind' | 'broken' | 'tooLarge';

/** What a file is by its first bytes; its name and declared type may say anything. */
export async function kindOf(file: Blob): Promise<PictureKind | undefined> {
  const bytes = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'image/webp' : undefined;
}

/** An empty canvas of so many pixels. */
export function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(own('createElement').call(document, 'canvas') as HTMLCanvasElement, { width, height });
}

/** Draws a picture onto a canvas, upright, no side longer than `longestSide`. */
export function drawn(source: ImageBitmap | HTMLVideoElement, width: number, height: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const canvas = canvasOf(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A picture file as a canvas, or why it cannot be one. */
export async function decoded(file: Blob): Promise<{ canvas: HTMLCanvasElement; kind: PictureKind } | PictureFault> {
  const kind = await kindOf(file);
  if (!kind) return 'wrongKind';
  if (file.size > hopeless) return 'tooLarge';
  // The type that was found, not the declared one: a browser may refuse to decode what is declared wrongly. And its bytes,
  // since Firefox 153 cannot decode a file that a page has put together from several parts.
  const picture = await file.arrayBuffer()
    .then(bytes => createImageBitmap(new Blob([bytes], { type: kind }), { imageOrientation: 'from-image' })).catch(() => null);
  if (!picture) return 'broken';
  try {
    return { canvas: drawn(picture, picture.width, picture.height), kind };
  } finally {
    picture.close();
  }
}

const encoded = (canvas: HTMLCanvasElement, kind: PictureKind, quality: number): Promise<Blob | null> =>
  new Promise(resolve => { canvas.toBlob(resolve, kind, quality); });

/**
 * A canvas as a file of at most `maxBytes`: in its own kind, else as a JPEG, which is far smaller for a photo; null when
 * it is still larger. Nothing but pixels is in it: place, time and camera of a photo stay behind.
 */
export async function fileOf(canvas: HTMLCanvasElement, kind: PictureKind, maxBytes: number): Promise<Blob | null> {
  for (const [as, quality] of [[kind, 0.86], ['image/jpeg', 0.8], ['image/jpeg', 0.6]] as const) {
    const file = await encoded(as === 'image/jpeg' ? onWhite(canvas) : canvas, as, quality);
    if (file && file.size <= maxBytes) return file;
  }
  return null;
}

/** JPEG knows no transparency; without a ground it would turn black. */
function onWhite(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = canvasOf(canvas.width, canvas.height);
  const pen = copy.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(canvas, 0, 0);
  return copy;
}
