import { css } from 'lit';

/**
 * What floats over the page at one of its edges: the place it takes, and the button in it, which can step aside. The place is
 * a popover, so that no ancestor with a transform, a filter or clipped contents moves or cuts it; of that it has nothing else.
 */
export const floatStyles = css`
  .float { all: unset; position: fixed; z-index: var(--minga-float-layer, 1000); pointer-events: none; }
  .float > button {
    min-inline-size: 44px;
    min-block-size: 44px;
    border: var(--_border-width) solid transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
    pointer-events: auto;
    box-shadow: var(--minga-float-shadow, 0 0.25em 1em rgb(0 0 0 / 22%));
    transition: background-color var(--_duration), transform var(--_duration), opacity var(--_duration);
  }
  .float > button:hover { background: var(--minga-color-accent-hover, color-mix(in oklab, var(--_accent) 88%, var(--_text))); }
  .float > button:focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); box-shadow: 0 0 0 var(--_focus-width) var(--_surface); }
  /* Out of the way of what has the focus in the page; whoever comes here with the keyboard sees it again. */
  .float.aside > button:not(:focus-visible), .float.away > button { opacity: 0; pointer-events: none; }
  @media print { .float.float { display: none; } }
  @media (forced-colors: active) { .float > button { border-color: ButtonText; } }
`;
