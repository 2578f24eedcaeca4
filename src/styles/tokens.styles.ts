// Generated from tokens/ by `npm run generate`: change it there.
import { css } from 'lit';

/**
 * The tokens: public ones (`--minga-…`) are only read, so that a page, a theme or a provider can set them; what a widget
 * uses are the private ones made from them here. Twelve knobs draw everything; other colours are mixed from them. Of
 * `--_light` and `--_dark` one is empty and the other nothing, so that `var(--_light, …) var(--_dark, …)` is one of two values.
 */
export const tokenStyles = css`
  .root {
    color-scheme: light;
    --_light: initial;
    --_dark: ;
  }
  @media not print { .root.dark { color-scheme: dark; --_light: ; --_dark: initial; } }
  .root {
    --_accent: var(--minga-accent, var(--_light, #2f6b4f) var(--_dark, #7cc6a0));
    --_on-accent: var(--minga-on-accent, var(--_surface));
    --_surface: var(--minga-surface, var(--_light, #fff) var(--_dark, #1c1d1f));
    --_text: var(--minga-text, var(--_page-text, var(--_light, #1d1c1a) var(--_dark, #e9e7e2)));
    --_radius: var(--minga-radius, 12px);
    --_density: var(--minga-density, 1);
    --_border-width: var(--minga-border-width, 1px);
    --_font-size-xs: var(--minga-font-size-xs, 0.75em);
    --_font-size-s: var(--minga-font-size-s, 0.867em);
    --_radius-s: var(--minga-radius-s, calc(var(--_radius) * 0.66));
    --_radius-m: var(--minga-radius-m, var(--_radius));
    --_radius-full: var(--minga-radius-full, 3em);
    --_border-width-thick: var(--minga-border-width-thick, 2px);
    --_text-quiet: var(--minga-color-text-quiet, color-mix(in oklab, var(--_text) 66%, var(--_surface)));
    --_border: var(--minga-color-border, color-mix(in oklab, var(--_text) 13%, var(--_surface)));
    --_border-field: var(--minga-color-border-field, color-mix(in oklab, var(--_text) 48%, var(--_surface)));
    --_sunken: var(--minga-color-sunken, color-mix(in oklab, var(--_text) 4%, var(--_surface)));
    --_tint: var(--minga-color-tint, color-mix(in oklab, var(--_accent) 11%, var(--_surface)));
    --_tint-border: var(--minga-color-tint-border, color-mix(in oklab, var(--_accent) 38%, var(--_surface)));
    --_accent-text: var(--minga-color-accent-text, color-mix(in oklab, var(--_accent) 82%, var(--_text)));
    --_focus: var(--minga-color-focus, var(--_accent));
    --_danger: var(--minga-color-danger, var(--_light, #b3261e) var(--_dark, #ffb4ab));
    --_space-1: calc(var(--minga-space-1, 0.25em) * var(--_density));
    --_space-2: calc(var(--minga-space-2, 0.5em) * var(--_density));
    --_space-3: calc(var(--minga-space-3, 0.75em) * var(--_density));
    --_space-4: calc(var(--minga-space-4, 1em) * var(--_density));
    --_space-5: calc(var(--minga-space-5, 1.25em) * var(--_density));
    --_font-weight-strong: var(--minga-font-weight-strong, 600);
    --_font-weight-heading: var(--minga-font-weight-heading, 650);
    --_focus-width: var(--minga-focus-width, 2px);
    --_duration: calc(var(--minga-duration, 160ms) * var(--minga-motion, 1));
  }
  @supports (color: lab(from red l a b)) {
    .root {
      --_on-accent: var(--minga-on-accent, lab(from var(--_accent) calc((49.4 - l) * 999) 0 0));
    }
  }
  /* On paper, where backgrounds are left out. */
  @media print { .root { --_text: #000; --_surface: #fff; } }
  @media (prefers-contrast: more) {
    .root { --_text-quiet: var(--_text); --_border: var(--_text); --_border-field: var(--_text); --_tint-border: var(--_text); }
  }
`;
