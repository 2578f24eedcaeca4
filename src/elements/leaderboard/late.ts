import type { LitElement } from 'lit';
import { adopt } from '../shared/adopt.ts';
import type { BoardContext, Part, PartHost, PartModule } from './context.ts';

/** Parts of a leaderboard that are fetched when they are wanted. */
const loads = {
  parts: () => import('./parts.ts'),
  rules: () => import('./rules.ts'),
  listing: () => import('./listing.ts'),
  league: () => import('./league.ts'),
  thanks: () => import('./thanks.ts'),
  podium: () => import('./podium.ts'),
} satisfies Record<string, () => Promise<PartModule>>;

export type PartName = keyof typeof loads;

interface Shown { name: PartName; of: unknown; part?: Part; failed?: true }

/** One place for a part that comes later: a panel, or a view. What it shows is made anew when `of` changes. */
export class LatePart {
  #element: LitElement;
  #shown: Shown | undefined;

  constructor(element: LitElement) {
    this.#element = element;
  }

  get name(): PartName | undefined { return this.#shown?.name; }
  /** Whether it could not be had. */
  get failed(): boolean { return !!this.#shown?.failed; }

  /** Shows a part; resolves to whether it is there, once it is drawn. */
  async show(name: PartName, of: unknown, host: PartHost): Promise<boolean> {
    // What could not be had is only tried again once it has been cleared: a view asks with each drawing.
    if (this.#shown?.name === name && this.#shown.of === of) return !this.#shown.failed;
    this.drop();
    const shown: Shown = this.#shown = { name, of };
    try {
      const module = await loads[name]();
      if (this.#shown !== shown) return false;
      adopt(this.#element.renderRoot, ...module.styles);
      shown.part = module.open(host);
    } catch {
      shown.failed = true;
    }
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    return this.#shown === shown && !shown.failed;
  }

  /** Forgets what is shown, in the midst of drawing. */
  drop(): void {
    this.#shown?.part?.stop?.();
    this.#shown = undefined;
  }

  clear(): void {
    this.drop();
    this.#element.requestUpdate();
  }

  /** Undefined while it is on its way, or could not be had. */
  render(context: BoardContext): unknown {
    return this.#shown?.part?.render(context);
  }
}
