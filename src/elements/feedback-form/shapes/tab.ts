import { css, html, nothing } from 'lit';
import { adopt } from '../../shared/adopt.ts';
import { AsideController } from '../../shared/aside.ts';
import { floatStyles } from '../../shared/float.styles.ts';
import type { ShapeContext, ShapedHost, ShapePart } from './shaper.ts';

const tabStyles = css`
  .root.apart { container-type: normal; }
  .edge { inset-block: 0; display: grid; align-content: center; }
  .edge.at-end { inset-inline-end: 0; }
  .edge.at-start { inset-inline-start: 0; }
  .edge:dir(ltr).at-end, .edge:dir(rtl).at-start { padding-right: env(safe-area-inset-right); }
  .edge:dir(ltr).at-start, .edge:dir(rtl).at-end { padding-left: env(safe-area-inset-left); }
  .edge > .edge-tab { max-block-size: min(22em, 70vh); padding: var(--_space-4) var(--_space-2); }
  .edge.at-end > .edge-tab { border-inline-end-width: 0; border-start-start-radius: var(--_radius-m); border-end-start-radius: var(--_radius-m); }
  .edge.at-start > .edge-tab { border-inline-start-width: 0; border-start-end-radius: var(--_radius-m); border-end-end-radius: var(--_radius-m); }
  .edge-words {
    display: block;
    max-block-size: 100%;
    margin-inline: auto;
    line-height: 1.5;
    /* Letters lie on their side, Chinese, Japanese and Korean ones stand upright; right-to-left words begin below. */
    writing-mode: vertical-rl;
    text-orientation: mixed;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;

/** A tab at the edge of the window that opens the form in its dialog. */
export class FormTab implements ShapePart {
  #host: ShapedHost;
  #context: () => ShapeContext;
  #open: (opener: HTMLElement) => void;
  #aside: AsideController;

  constructor(host: ShapedHost, context: () => ShapeContext, open: (opener: HTMLElement) => void) {
    this.#host = host;
    this.#context = context;
    this.#open = open;
    this.#aside = new AsideController(host, () => host.renderRoot.querySelector('.edge-tab'));
    adopt(host.renderRoot, floatStyles, tabStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#context().start();
    // Whoever moves the element takes the tab out of the top layer.
    this.#host.requestUpdate();
  }

  render(): unknown {
    const { shape, position } = this.#host;
    const { m, title } = this.#context();
    return shape !== 'tab' ? nothing : html`
      <div popover="manual" class="float edge ${position === 'start' ? 'at-start' : 'at-end'} ${this.#aside.aside ? 'aside' : ''}">
        <button class="edge-tab" part="tab" type="button" aria-haspopup="dialog" @click=${this.#onClick}><span class="edge-words">${title || m.t('feedback.label')}</span></button>
      </div>`;
  }

  #onClick = (event: Event): void => { this.#open(event.currentTarget as HTMLElement); };
}
