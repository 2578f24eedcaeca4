// Pictures as a person has them, and how they get into a form.
import { canvasOf } from '../../src/elements/feedback-form/fields/pictures.ts';
import { inside, one } from './feedback-fields-page.ts';

/** A picture of random colours, so that it cannot be packed small. */
export async function picture(width: number, height: number, type = 'image/png', noise = true): Promise<Blob> {
  const canvas = canvasOf(width, height);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#0a7';
  pen.fillRect(0, 0, width, height);
  if (noise) {
    const data = pen.getImageData(0, 0, width, height);
    for (let at = 0, seed = 1; at < data.data.length; at++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      data.data[at] = at % 4 === 3 ? 255 : seed >>> 24;
    }
    pen.putImageData(data, 0, 0);
  }
  return new Promise(resolve => { canvas.toBlob(blob => { resolve(blob!); }, type, 0.9); });
}

export const named = (blob: BlobPart, name: string, type = ''): File => new File([blob], name, { type });

/** A paste of something. Firefox does not take `clipboardData` from a page's own event. */
export const pasteOf = (clipboardData: DataTransfer): ClipboardEvent =>
  Object.defineProperty(new ClipboardEvent('paste', { bubbles: true, cancelable: true }), 'clipboardData', { value: clipboardData });

/** A JPEG with where it was taken in it. */
export async function photo(width: number, height: number): Promise<File> {
  const bytes = new Uint8Array(await (await picture(width, height, 'image/jpeg', false)).arrayBuffer());
  const exif = new TextEncoder().encode('\0\0Exif\0\0GPS 52.5163 13.3777');
  exif.set([0xff, 0xe1], 0);
  const segment = new Uint8Array([0xff, 0xe1, 0, exif.length, ...exif.subarray(2)]);
  return named(new Blob([bytes.subarray(0, 2), segment, bytes.subarray(2)]), 'holiday.jpg', 'image/jpeg');
}

/** Chooses files as the browser's dialog does. */
export function pick(input: HTMLInputElement, ...files: File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const transfer = (...files: File[]): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

export const about = (form: Element) => inside(form, '.picture .about').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
export const input = (form: Element) => one<HTMLInputElement>(form, 'input[type=file]');
export const pixel = (canvas: HTMLCanvasElement, x: number, y: number) => [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data.slice(0, 3)];
