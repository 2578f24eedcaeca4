import type { LitElement } from 'lit';
import type { FeedbackStore } from '../../../stores/feedback-form.ts';
import { between, burn, moved, sized, smallest, type Box } from './boxes.ts';
import { canvasOf } from './pictures.ts';

/** A form that can be asked to send what it has. */
type FormHost = LitElement & { send?(): Promise<unknown> };

const all = new WeakMap<FeedbackStore, Map<string, Shot>>();

/** The screenshot that a field of a host is about. */
export function shotOf(host: FormHost, id: string, store: FeedbackStore): Shot {
  let fields = all.get(store);
  if (!fields) all.set(store, fields = new Map<string, Shot>());
  let shot = fields.get(id);
  if (!shot) fields.set(id, shot = new Shot(host, store));
  return shot;
}

/** A picture on its way to be sent, with the boxes that cover parts of it; neither leaves the page before it is used. */
export class Shot {
  /** The picture; null while there is none. */
  picture: HTMLCanvasElement | null = null;
  boxes: readonly Box[] = [];
  /** Why there is none, where that is to be said. */
  problem = '';
  /** Whether the browser is asking what to show. */
  asking = false;
  /** Covers and uploads it; resolves to whether it got there. */
  use: (() => Promise<boolean>) | undefined;
  #host: LitElement;

  constructor(host: FormHost, store: FeedbackStore) {
    this.#host = host;
    // Whoever sends the form means the picture too, as they see it; it is uploaded first, and then all is sent.
    host.addEventListener('minga-feedback-sending', event => {
      if (!this.picture || !this.use || store.left || event.target !== host) return;
      event.preventDefault();
      void this.use().then(there => there && host.send?.());
    });
  }

  open(picture: HTMLCanvasElement): void {
    Object.assign(this, { picture, boxes: [], problem: '' });
    this.#host.requestUpdate();
  }

  /** Forgets the picture. */
  close(problem = ''): void {
    Object.assign(this, { picture: null, boxes: [], problem });
    this.#host.requestUpdate();
  }

  set(change: Partial<Pick<Shot, 'asking' | 'boxes'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  /** Adds a box in the middle. */
  add(): void {
    this.set({ boxes: [...this.boxes, { x: 0.375, y: 0.4, width: 0.25, height: 0.2 }] });
  }

  remove(index: number): void {
    this.set({ boxes: this.boxes.filter((_, at) => at !== index) });
  }

  change(index: number, to: Box): void {
    this.set({ boxes: this.boxes.map((box, at) => at === index ? to : box) });
  }

  /** The picture with its boxes painted in. */
  covered(): HTMLCanvasElement {
    const { width, height } = this.picture!;
    const canvas = canvasOf(width, height);
    canvas.getContext('2d')!.drawImage(this.picture!, 0, 0);
    burn(canvas, this.boxes);
    return canvas;
  }

  /** Draws a new box from where the pointer went down; on a box, moves it, or by its corner sizes it. */
  point(event: PointerEvent): void {
    const stage = event.currentTarget as HTMLElement;
    if (event.button !== 0) return;
    const edge = stage.getBoundingClientRect();
    const at = ({ clientX, clientY }: PointerEvent) => [(clientX - edge.left) / edge.width, (clientY - edge.top) / edge.height] as [number, number];
    const from = at(event);
    const target = (event.target as Element).closest<HTMLElement>('[data-box]');
    const index = target ? Number(target.dataset['box']) : this.boxes.length;
    const before = this.boxes[index];
    const corner = target?.getBoundingClientRect();
    const sizing = !!corner && corner.right - event.clientX < 14 && corner.bottom - event.clientY < 14;
    const life = new AbortController();
    const { signal } = life;
    const move = (next: PointerEvent) => {
      const to = at(next);
      const [x, y] = [to[0] - from[0], to[1] - from[1]];
      if (before) this.change(index, sizing ? sized(before, x, y) : moved(before, x, y));
      else this.set({ boxes: [...this.boxes.slice(0, index), between(from, to)] });
    };
    const end = () => {
      life.abort();
      const drawn = this.boxes[index];
      if (!before && drawn && (drawn.width < smallest || drawn.height < smallest)) this.remove(index);
    };
    // A new box must not be a selection of text, but a box that is there takes the focus.
    if (!before) event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    stage.addEventListener('pointermove', move, { signal });
    for (const name of ['pointerup', 'lostpointercapture'] as const) stage.addEventListener(name, end, { signal });
  }

  /** Moves a box by the arrow keys, sizes it with Shift; answers whether the key meant anything. */
  key(index: number, { key, shiftKey }: KeyboardEvent): boolean {
    const way = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as Record<string, [number, number]>)[key];
    const box = this.boxes[index];
    if (!way || !box) return false;
    const [x, y] = [way[0] * 0.02, way[1] * 0.02];
    this.change(index, shiftKey ? sized(box, x, y) : moved(box, x, y));
    return true;
  }
}
