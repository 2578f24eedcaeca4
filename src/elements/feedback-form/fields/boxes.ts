/** A part of a picture that is covered; all as shares of its width and height, 0 to 1. */
export interface Box { x: number; y: number; width: number; height: number }

/** Smallest side of a box; what is drawn smaller was a click. */
export const smallest = 0.015;

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** A box moved by so much, staying in the picture. */
export const moved = (box: Box, x: number, y: number): Box =>
  ({ ...box, x: within(box.x + x, 0, 1 - box.width), y: within(box.y + y, 0, 1 - box.height) });

/** A box made larger or smaller by so much at its lower right corner, staying in the picture. */
export const sized = (box: Box, width: number, height: number): Box =>
  ({ ...box, width: within(box.width + width, smallest, 1 - box.x), height: within(box.height + height, smallest, 1 - box.y) });

/** The box between two points, whichever comes first, cut off at the picture's edge. */
export function between(from: readonly [number, number], to: readonly [number, number]): Box {
  const [left, right] = [from[0], to[0]].map(x => within(x, 0, 1)).sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [from[1], to[1]].map(y => within(y, 0, 1)).sort((a, b) => a - b) as [number, number];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Paints the boxes into the pixels: what is below them is gone. Pixels that a box touches are covered whole. */
export function burn(canvas: HTMLCanvasElement, boxes: readonly Box[]): void {
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#000';
  for (const { x, y, width, height } of boxes) {
    const left = Math.floor(x * canvas.width);
    const top = Math.floor(y * canvas.height);
    pen.fillRect(left, top, Math.ceil((x + width) * canvas.width) - left, Math.ceil((y + height) * canvas.height) - top);
  }
}
