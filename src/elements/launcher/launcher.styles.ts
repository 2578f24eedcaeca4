import { css } from 'lit';

export const launcherStyles = css`
  /* A size container would hold what is fixed in it, in browsers before 2025. */
  .root { container-type: normal; }
  .corner {
    inset-block-end: calc(var(--_space-4) + env(safe-area-inset-bottom));
    max-inline-size: calc(100% - 2em);
  }
  .corner.at-end { inset-inline-end: var(--_space-4); }
  .corner.at-start { inset-inline-start: var(--_space-4); }
  .corner:dir(ltr).at-end, .corner:dir(rtl).at-start { margin-right: env(safe-area-inset-right); }
  .corner:dir(ltr).at-start, .corner:dir(rtl).at-end { margin-left: env(safe-area-inset-left); }
  .corner > .launcher {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    max-inline-size: 100%;
    min-block-size: max(44px, 3em);
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius-full);
  }
  .launcher svg { flex: none; inline-size: 1.2em; block-size: 1.2em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linejoin: round; }
  .launcher span { min-inline-size: 0; overflow-wrap: anywhere; text-align: start; }
`;
