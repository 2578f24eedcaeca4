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
    color-scheme: var(--_scheme, light);
    visibility: inherit;
    pointer-events: inherit;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .root:is(:lang(zh), :lang(ja), :lang(ko)) { line-height: 1.6; }

  .root *, .root *::before, .root *::after { box-sizing: border-box; }
  p, ul, ol, fieldset, legend, blockquote { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }
  button, input, textarea, select { font: inherit; color: inherit; margin: 0; }
  a { color: inherit; }
  [hidden] { display: none !important; }

  .heading {
    font-family: var(--minga-font-heading, inherit);
    font-size: 1.2em;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .heading:is(:lang(zh), :lang(ja), :lang(ko)) { letter-spacing: 0; }
  .quiet { color: var(--_text-quiet); }
  .small { font-size: 0.867em; }
  .row { display: flex; align-items: center; gap: var(--_space-2); }
  .spread { justify-content: space-between; }
  .wrap { flex-wrap: wrap; }

  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.6em;
    padding: 0.5em 1.05em;
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
    text-decoration: none;
    transition: background-color var(--_duration), border-color var(--_duration);
  }
  .button:hover { background: var(--_accent-hover); }
  .button.plain { background: none; border-color: var(--_border); color: var(--_text); }
  .button.plain:hover { background: var(--_sunken); }
  .button.compact { min-block-size: 2.1em; padding: 0.25em 0.85em; font-size: 0.867em; }
  .button.text { background: none; color: var(--_accent-text); padding-inline: 0.35em; min-block-size: 2em; }
  .button.text:hover { background: var(--_tint); }

  .field {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.65em 0.9em;
    border: 1px solid var(--_border-field);
    border-radius: var(--_radius-m);
    background: var(--_sunken);
    color: var(--_text);
    font-size: max(16px, 1em);
  }
  ::placeholder { color: var(--_text-quiet); opacity: 1; }
  .label { display: block; font-weight: 600; font-size: 0.933em; margin-block-end: 0.3em; }

  .notice { padding: 0.6em 0.85em; border-radius: var(--_radius-s); background: var(--_sunken); font-size: 0.933em; }
  .notice.bad { background: color-mix(in oklab, var(--_danger) 9%, var(--_surface)); }

  .chip {
    display: inline-block;
    padding: 0 0.45em;
    border: 1px solid var(--_tint-border);
    border-radius: 0.4em;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--_accent-text);
    white-space: nowrap;
  }
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
    background: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    animation: appear 1ms linear 150ms backwards, breathe 1.6s ease-in-out 150ms infinite alternate;
  }
  @keyframes appear { from { opacity: 0; } }
  @keyframes breathe { to { opacity: 0.5; } }

  @media (pointer: coarse) { .button, .button.compact, .button.text { min-block-size: 44px; } }
  @media (prefers-reduced-motion: reduce) {
    .root *, .root *::before, .root *::after { animation-duration: 1ms !important; animation-iteration-count: 1 !important; transition-duration: 1ms !important; }
  }
`;
