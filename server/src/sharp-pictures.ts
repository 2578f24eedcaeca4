import type { Picture, Pictures, PictureType } from './pictures.ts';

/** Pictures decoded at a time: each may take 160 MB. */
const atOnce = 2;
const secondsEach = 20;

/** Writes pictures anew with `sharp`, which is loaded with the first one. */
export function sharpPictures(): Pictures {
  const waiting: (() => void)[] = [];
  let working = 0;
  const rewrite = async (bytes: Uint8Array): Promise<Picture> => {
    const { default: sharp } = await import('sharp');
    // one frame of an animation; turned as its metadata said, which is then left out
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: 40_000_000, animated: false }).timeout({ seconds: secondsEach }).autoOrient();
    const { format } = await picture.metadata();
    if (format !== 'png' && format !== 'jpeg' && format !== 'webp') throw new Error(`sharp takes it for ${format}`);
    const { data, info } = await picture.toFormat(format, format === 'png' ? {} : { quality: 85 }).toBuffer({ resolveWithObject: true });
    return { bytes: data, type: `image/${format}` satisfies PictureType, width: info.width, height: info.height };
  };
  return {
    rewrite: async (bytes) => {
      if (working >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else working += 1;
      try {
        return await rewrite(bytes);
      } finally {
        const next = waiting.shift();
        if (next) next();
        else working -= 1;
      }
    },
  };
}
