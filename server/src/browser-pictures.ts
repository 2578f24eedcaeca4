import type { Picture, Pictures, PictureType } from './pictures.ts';

const types: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'] satisfies PictureType[];

/** Writes pictures anew with the page's own decoder and a canvas. */
export const browserPictures: Pictures = {
  rewrite: async (bytes): Promise<Picture> => {
    const wanted = bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0xff ? 'image/jpeg' : 'image/webp';
    const bitmap = await createImageBitmap(new Blob([bytes as BlobPart], { type: wanted }), { imageOrientation: 'from-image' });
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
    bitmap.close();
    // a browser that writes no WebP writes PNG
    const blob = await canvas.convertToBlob({ type: wanted, quality: 0.85 });
    if (!types.includes(blob.type)) throw new Error(`the canvas wrote ${blob.type}`);
    return { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type as PictureType, width, height };
  },
};
