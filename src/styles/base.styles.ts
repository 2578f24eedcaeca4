import { css } from 'lit';

/**
 * What every widget starts from. The inner root lets nothing of the host's style sheets in but font, size and colour,
 * which it takes on purpose, and whether it is there at all; everything is sized in `em` of the widget.
 */
export const baseStyles = css`
  :host { display: block; box-sizing: border-box; min-inline-size: 0; }
  :host([hidden]) { display: none; }

  .root {
    all: initial;
    position: relative;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    font-family: var(--minga-font, inherit);
    font-size: var(--minga-font-size, inherit);
    line-height: 1.5;
    color: var(--_text);
    visibility: inherit;
    pointer-events: inherit;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    -webkit-text-size-adjust: 100%;
  }
  .root:is(:lang(zh), :lang(ja), :lang(ko)) { line-height: 1.6; }

  *, ::before, ::after { box-sizing: border-box; }
  p, ul, ol, fieldset, legend, blockquote { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }
  button, input, textarea, select { font: inherit; color: inherit; margin: 0; }
  a { color: inherit; }
  [hidden] { display: none !important; }

  .heading {
    font-family: var(--minga-font-heading, inherit);
    font-size: var(--minga-font-size-l, 1.2em);
    line-height: 1.25;
    font-weight: var(--_font-weight-heading);
  }
  .quiet { color: var(--_text-quiet); }
  .small { font-size: var(--_font-size-s); }
  .row { display: flex; align-items: center; gap: var(--_space-2); }
  .spread { justify-content: space-between; }
  .wrap { flex-wrap: wrap; }

  :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: 2.6em;
    padding: var(--_space-2) var(--_space-4);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
    text-decoration: none;
    transition: background-color var(--_duration);
  }
  button:active { opacity: 0.7; }
  button[aria-busy='true'] { cursor: progress; box-shadow: inset 0 calc(-1 * var(--_border-width-thick)) currentColor; }
  .button:hover { background: var(--minga-color-accent-hover, color-mix(in oklab, var(--_accent) 88%, var(--_text))); }
  .button.plain { background: none; border-color: var(--_border); color: var(--_text); }
  .button.plain:hover { background: var(--_sunken); }
  .button.compact { min-block-size: 2.1em; padding: var(--_space-1) var(--_space-3); font-size: var(--_font-size-s); }
  .button.text { background: none; color: var(--_accent-text); padding-inline: var(--_space-1); min-block-size: 2em; }
  .button.text:hover { background: var(--_tint); }

  .field {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: var(--_space-2) var(--_space-4);
    border: var(--_border-width) solid var(--_border-field);
    border-radius: var(--_radius-m);
    background: var(--_sunken);
    font-size: max(16px, 1em);
  }
  ::placeholder { color: var(--_text-quiet); opacity: 1; }
  .label { display: block; font-weight: var(--_font-weight-strong); margin-block-end: var(--_space-1); }

  .notice { padding: var(--_space-2) var(--_space-3); border-radius: var(--_radius-s); background: var(--_sunken); }
  .notice.bad { background: var(--minga-color-danger-tint, color-mix(in oklab, var(--_danger) 9%, var(--_surface))); }

  .tabular { font-variant-numeric: tabular-nums; }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skeleton {
    border-radius: var(--_radius-s);
    background: var(--minga-color-track, color-mix(in oklab, var(--_text) 8%, var(--_surface)));
    animation: appear calc(var(--_duration) * 5) ease-in;
  }
  @keyframes appear { from { opacity: 0; } }

  @media (pointer: coarse) { .button.button { min-block-size: 44px; min-inline-size: 44px; } }
  @media (prefers-reduced-motion: reduce) {
    /* A short transition instead of none would be one of every property of every element, and colours would trickle down level by level. */
    *, ::before, ::after { animation-duration: 1ms !important; animation-iteration-count: 1 !important; transition: none !important; }
  }
`;
