import { own } from '../../../controllers/page-watch.ts';
import { drawn } from './pictures.ts';

/** Whether this browser can take pictures of the screen; those of phones cannot. */
export const canCapture = (): boolean => 'getDisplayMedia' in (navigator.mediaDevices ?? {});

/**
 * Asks what to show, draws one frame and ends the capture at once; null when the person did not want that after all.
 * `hide` is out of sight meanwhile: the form, or a dialog it is in, would cover what the picture is about.
 */
export async function captureScreen(hide: HTMLElement): Promise<HTMLCanvasElement | null> {
  let stream: MediaStream;
  try {
    // The last is Chromium's: it offers this very tab first.
    stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false, preferCurrentTab: true } as DisplayMediaStreamOptions);
  } catch {
    return null; // declined, forbidden by the system, or nothing to share
  }
  const video = own('createElement').call(document, 'video') as HTMLVideoElement;
  video.muted = true;
  video.srcObject = stream;
  const before = hide.style.visibility;
  try {
    hide.style.visibility = 'hidden';
    await video.play();
    await nextFrame(video);
    return drawn(video, video.videoWidth, video.videoHeight);
  } finally {
    hide.style.visibility = before;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

/** Resolves when a frame has come that was made after the page was drawn anew, or a second later on a still screen. */
async function nextFrame(video: HTMLVideoElement): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await Promise.race([
    new Promise(resolve => { if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(resolve); }),
    new Promise(resolve => { setTimeout(resolve, 1000); }),
  ]);
}
