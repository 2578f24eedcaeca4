import { css } from 'lit';

export const screenshotStyles = css`
  .stage {
    position: relative; inline-size: fit-content; max-inline-size: 100%; margin-inline: auto; touch-action: none; cursor: crosshair; line-height: 0;
    border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-s); overflow: hidden;
  }
  .stage canvas { display: block; max-inline-size: 100%; max-block-size: 60vh; block-size: auto; }
  .stage .box { position: absolute; padding: 0; border: var(--_border-width) solid #fff; border-radius: 0; background: #000; cursor: move; }
  .stage .box::after { content: ''; position: absolute; right: 0; bottom: 0; width: 10px; height: 10px; background: #fff; clip-path: polygon(100% 0, 100% 100%, 0 100%); cursor: nwse-resize; }
  .stage .box:focus-visible { outline: 3px solid var(--_focus); outline-offset: -3px; box-shadow: 0 0 0 var(--_focus-width) #fff; }
  .shot-heading:focus-visible { outline-offset: var(--_space-1); }
`;
