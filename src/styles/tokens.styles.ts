import { css } from 'lit';

/**
 * The tokens: public ones (`--minga-…`) are only read, so that a page, a theme or a provider can set them; what a widget
 * uses are the private ones made from them here. Twelve knobs draw everything; each other colour is mixed from them.
 *
 * @cssprop --minga-accent - Colour of the one main action and of what is mine.
 * @cssprop --minga-on-accent - Colour of words on the accent.
 * @cssprop --minga-surface - Background of the widget.
 * @cssprop --minga-text - Colour of words. By default as on the page.
 * @cssprop [--minga-font=inherit] - Font of all words.
 * @cssprop [--minga-font-heading=inherit] - Font of headings.
 * @cssprop [--minga-font-size=inherit] - Size of words, from which every other size follows.
 * @cssprop [--minga-radius=12px] - Roundness of corners.
 * @cssprop [--minga-density=1] - Factor of all distances.
 * @cssprop [--minga-border-width=1px] - Width of borders.
 * @cssprop [--minga-motion=1] - Factor of all durations; 0 for no motion.
 * @cssprop [--minga-shadow=none] - Shadow of the widget.
 * @cssprop --minga-color-text-quiet - Colour of less important words.
 * @cssprop --minga-color-border - Colour of borders.
 * @cssprop --minga-color-border-field - Colour of the borders of fields and buttons.
 * @cssprop --minga-color-sunken - Background of what lies lower than the surface.
 * @cssprop --minga-color-tint - Background with a touch of the accent.
 * @cssprop --minga-color-tint-border - Border around such a background.
 * @cssprop --minga-color-accent-text - Accent for words on the surface.
 * @cssprop --minga-color-accent-hover - Accent under the pointer.
 * @cssprop --minga-color-focus - Colour of the ring around what has the focus.
 * @cssprop --minga-color-danger - Colour of what failed or cannot be undone.
 * @cssprop --minga-color-status-planned - Colour of what is planned.
 * @cssprop --minga-color-status-in-progress - Colour of what is being worked on.
 * @cssprop --minga-radius-s - Roundness of small things. By default from `--minga-radius`.
 * @cssprop --minga-radius-m - Roundness of buttons and fields. By default `--minga-radius`.
 * @cssprop --minga-radius-l - Roundness of large things. By default from `--minga-radius`.
 * @cssprop [--minga-space-1=0.25em] - Smallest distance.
 * @cssprop [--minga-space-2=0.5em] - Small distance.
 * @cssprop [--minga-space-3=0.75em] - Middle distance.
 * @cssprop [--minga-space-4=1em] - Large distance.
 * @cssprop [--minga-space-5=1.25em] - Largest distance.
 */
export const tokenStyles = css`
  .root {
    --_scheme: light;
    --_text: var(--minga-text, var(--_page-text, #1d1c1a));
    --_surface: var(--minga-surface, #fff);
    --_accent: var(--minga-accent, #2f6b4f);
    --_on-accent: var(--minga-on-accent, #fff);
    --_plan: var(--minga-color-status-planned, #6a49c4);
    --_do: var(--minga-color-status-in-progress, #955705);
    --_danger: var(--minga-color-danger, #b3261e);
  }
  @media not print {
    .root.dark {
      --_scheme: dark;
      --_text: var(--minga-text, var(--_page-text, #e9e7e2));
      --_surface: var(--minga-surface, #1c1d1f);
      --_accent: var(--minga-accent, #7cc6a0);
      --_on-accent: var(--minga-on-accent, #0d1a13);
      --_plan: var(--minga-color-status-planned, #b9a5ff);
      --_do: var(--minga-color-status-in-progress, #f2b866);
      --_danger: var(--minga-color-danger, #ffb4ab);
    }
  }
  .root {
    --_text-quiet: var(--minga-color-text-quiet, color-mix(in oklab, var(--_text) 66%, var(--_surface)));
    --_border: var(--minga-color-border, color-mix(in oklab, var(--_text) 13%, var(--_surface)));
    --_border-field: var(--minga-color-border-field, color-mix(in oklab, var(--_text) 22%, var(--_surface)));
    --_sunken: var(--minga-color-sunken, color-mix(in oklab, var(--_text) 4%, var(--_surface)));
    --_tint: var(--minga-color-tint, color-mix(in oklab, var(--_accent) 11%, var(--_surface)));
    --_tint-border: var(--minga-color-tint-border, color-mix(in oklab, var(--_accent) 38%, var(--_surface)));
    --_accent-text: var(--minga-color-accent-text, color-mix(in oklab, var(--_accent) 82%, var(--_text)));
    --_accent-hover: var(--minga-color-accent-hover, color-mix(in oklab, var(--_accent) 88%, var(--_text)));
    --_focus: var(--minga-color-focus, var(--_accent));
    --_radius: var(--minga-radius, 12px);
    --_radius-s: var(--minga-radius-s, calc(var(--_radius) * 0.66));
    --_radius-m: var(--minga-radius-m, var(--_radius));
    --_radius-l: var(--minga-radius-l, calc(var(--_radius) + 4px));
    --_border-width: var(--minga-border-width, 1px);
    --_density: var(--minga-density, 1);
    --_space-1: calc(var(--minga-space-1, 0.25em) * var(--_density));
    --_space-2: calc(var(--minga-space-2, 0.5em) * var(--_density));
    --_space-3: calc(var(--minga-space-3, 0.75em) * var(--_density));
    --_space-4: calc(var(--minga-space-4, 1em) * var(--_density));
    --_space-5: calc(var(--minga-space-5, 1.25em) * var(--_density));
    --_motion: calc(160ms * var(--minga-motion, 1));
    --_shadow: var(--minga-shadow, none);
  }
  /* On paper, where backgrounds are left out. */
  @media print { .root { --_text: #000; --_surface: #fff; } }
  @media (prefers-contrast: more) {
    .root { --_text-quiet: var(--_text); --_border: var(--_text-quiet); --_border-field: var(--_text); }
  }
`;
