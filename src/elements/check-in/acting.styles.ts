import { css } from 'lit';
import { chipStyles } from '../shared/chip.styles.ts';

export const actingStyles = css`
  ${chipStyles}
  .foot .button[aria-expanded='true'] { background: var(--_tint); }
  .after { min-block-size: 1.5em; margin-block-start: calc(var(--_space-3) * -1); justify-content: end; text-align: end; }
  .after:empty { display: none; }
  .after .button { min-block-size: 24px; padding-block: 0; }
  .cheer { padding: var(--_space-3) var(--_space-4); border: var(--_border-width) solid var(--_tint-border); border-radius: var(--_radius-m); background: var(--_tint); }
  .cheer > div { flex: 1; font-weight: var(--_font-weight-strong); }
  .cheer svg { flex: none; inline-size: 2em; fill: var(--_accent); }
  :is(.cheer, .check.fresh) svg { animation: stamp calc(var(--_duration) * 1.4) ease-out; }
  @keyframes stamp { from { transform: scale(1.9) rotate(-14deg); opacity: 0; } }

  @container (max-width: 22em) { .after { justify-content: start; text-align: start; } }
  @media (pointer: coarse) { .after .button { min-block-size: 44px; } }
  @media (forced-colors: active) { .cheer svg { fill: CanvasText; } .cheer { border-color: CanvasText; } }
`;
