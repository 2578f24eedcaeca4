import { css } from 'lit';

export const feedbackFormStyles = css`
  .panel {
    padding: var(--minga-frame-padding, min(var(--_space-5), 5.7cqi));
    border: var(--minga-frame-border-width, var(--_border-width)) solid var(--_border);
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--minga-frame-background, var(--_surface));
    box-shadow: var(--minga-shadow, none);
  }
  .panel.inner, .panel.micro { border: 0; box-shadow: none; }
  .panel.micro { padding: 0; background: none; }
  .panel[aria-busy] { min-block-size: 13em; display: grid; align-content: start; gap: var(--_space-4); }
  .skeleton.title { block-size: 1.3em; inline-size: 65%; }
  .skeleton.lazy, .skeleton.body { block-size: 5em; }

  .questions { display: grid; gap: var(--_space-5); min-inline-size: 0; }
  .heading + .questions, .intro, .intro + .questions { margin-block-start: var(--_space-4); }
  [tabindex='-1']:focus { outline: none; }
  .ask { display: block; margin-block-end: var(--_space-2); font-weight: var(--_font-weight-strong); line-height: 1.4; }
  .solo .question:not(.question ~ .question) > .ask {
    font-family: var(--minga-font-heading, inherit);
    font-size: var(--minga-font-size-l, 1.2em);
    line-height: 1.25;
    font-weight: var(--_font-weight-heading);
    margin-block-end: var(--_space-3);
  }
  .solo .question:not(.question ~ .question) > .ask > .required { display: none; }
  .micro .question:not(.question ~ .question) > .ask { font-size: var(--minga-font-size-m, 1em); }
  .help { margin-block: calc(var(--_space-1) * -1) var(--_space-2); }
  .required { color: var(--_danger); margin-inline-start: var(--_space-1); }
  .plain { white-space: pre-line; }
  .panel [dir='auto']:not(.field) { text-align: -webkit-match-parent; text-align: match-parent; }
  .statement { display: grid; gap: var(--_space-2); }
  .statement ul, .statement ol { padding-inline-start: var(--_space-5); list-style: revert; }

  .scale { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: var(--_space-1); }
  .point { position: relative; display: grid; cursor: pointer; min-inline-size: 0; }
  .point > .sr { inset: 0; }
  .face {
    display: grid;
    place-items: center;
    min-block-size: 2.6em;
    padding: var(--_space-2) var(--_space-1);
    border: var(--_border-width) solid var(--_border-field);
    border-radius: var(--_radius-s);
    text-align: center;
    font-variant-numeric: tabular-nums;
    transition: background-color var(--_duration);
  }
  .point:hover .face { border-color: var(--_accent); }
  :checked + .face { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); font-weight: var(--_font-weight-heading); }
  :focus-visible + .face { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }
  .ends { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--_space-4); margin-block-start: var(--_space-1); min-block-size: 1.5em; }
  .ends .button { padding-block: 0; min-block-size: 1.6em; }
  .ends .button:only-child { margin-inline: calc(var(--_space-1) * -1) auto; }

  .stars, .smileys { inline-size: fit-content; min-inline-size: min(13em, 100%); }
  :is(.stars, .smileys, .thumbs) > .scale { grid-auto-columns: minmax(2.2em, 3.2em); justify-content: start; gap: var(--_space-1); }
  :is(.stars, .smileys) > .scale { margin-inline-start: calc(var(--_space-2) * -1); }
  .stars .face.face, .smileys .face.face { border-color: transparent; background: none; min-block-size: 3em; }
  .face svg { inline-size: 2.1em; block-size: 2.1em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .stars .face { color: var(--_text-quiet); }
  .stars .on .face, .stars:hover .point .face { color: var(--_accent); }
  .stars .on svg, .stars:hover .point svg { fill: currentColor; }
  .stars .point:hover ~ .point .face { color: var(--_text-quiet); }
  .stars .point:hover ~ .point svg { fill: none; }
  .smileys .face { color: var(--_text-quiet); border-radius: 50%; padding: 0; aspect-ratio: 1; }
  .smileys .eye { stroke-width: 2; }
  .smileys :checked + .face.face { color: var(--_accent-text); background: var(--_tint); border-color: var(--_tint-border); }
  .smileys :checked + .face svg { stroke-width: 1.8; }
  .stars :checked + .face { border-color: transparent; }
  .thumbs > .scale { gap: var(--_space-2); grid-auto-columns: minmax(4.2em, auto); }
  .thumbs .face { min-block-size: 3em; }
  .thumbs .face svg { inline-size: 1.6em; block-size: 1.6em; }
  .thumbs .down svg { transform: rotate(180deg); }

  .place { display: grid; gap: var(--_space-1); }
  .bar { appearance: none; border: 0; inline-size: 100%; block-size: 0.35em; border-radius: var(--_radius-full); overflow: hidden; color: var(--_accent); background: var(--minga-color-track, color-mix(in oklab, var(--_text) 8%, var(--_surface))); }
  .bar::-webkit-progress-bar { background: none; }
  .bar::-webkit-progress-value { border-radius: var(--_radius-full); background: currentColor; transition: inline-size var(--_duration); }
  .bar::-moz-progress-bar { border-radius: var(--_radius-full); background: currentColor; }
  .page-title { font-weight: var(--_font-weight-heading); font-size: var(--minga-font-size-m, 1em); }
  .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-4); }
  .notes { flex: 1 1 14em; display: grid; gap: var(--_space-1); font-size: var(--_font-size-xs); }
  .foot .acts { display: flex; flex-wrap: wrap; gap: var(--_space-2); margin-inline-start: auto; }
  /* One small question: what leads on comes with the first answer. */
  .micro .questions:has(.question [type='radio']):not(:has(:checked)) :is(.acts, .question ~ .question) { display: none; }
  .trap { position: absolute; inset-inline-start: -200vw; inline-size: 1px; overflow: hidden; }

  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: var(--_space-5) var(--_space-4); text-align: center; }

  @container (max-width: 26em) {
    .scale.many { grid-auto-flow: row; grid-template-columns: repeat(6, minmax(0, 1fr)); }
    .foot .acts { inline-size: 100%; }
    .foot .acts > .button { flex: 1; }
  }
  @media (pointer: coarse) {
    .face { min-block-size: 44px; }
    :is(.stars, .smileys) > .scale { grid-auto-columns: minmax(44px, 3.4em); gap: 0; }
    .ends .button { min-block-size: 44px; }
    @container (max-width: 20em) { .scale.many { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
  }
  @media (forced-colors: active) {
    :checked + .face { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
    .stars .on .face, .smileys :checked + .face { forced-color-adjust: none; background: none; color: Highlight; }
    .bar { border: var(--_border-width) solid CanvasText; color: Highlight; forced-color-adjust: none; }
  }
`;
