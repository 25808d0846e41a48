import {css} from 'lit';
import {accent, edge, muted, radius, tint} from '../shared/tokens.js';

const pictureStyles = css`
  .framing { display: grid; gap: 1.5em; margin-block-start: 1.5em; }

  .frame {
    position: relative;
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 20em;
    aspect-ratio: var(--shootkit-frame-aspect, 4 / 5);
    overflow: clip;
    border-radius: ${radius};
  }

  .waiting { background: ${tint}; }

  .scene, .layer, .marks { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }

  .marks { fill: none; stroke: #fff; stroke-width: 1.5px; opacity: 0.9; pointer-events: none; }

  /* Hidden, not removed: an image that is to load once it is near must have its place. */
  .layer { visibility: hidden; }
  .photo .photo, .pair .headshot, .pair .portrait { visibility: visible; }
  .pair .marks { display: none; }

  .layer.photo { transform: var(--crop); transform-origin: 0 0; }
  .portrait { clip-path: inset(0 var(--wiped) 0 0); }
  .portrait:dir(rtl) { clip-path: inset(0 0 0 var(--wiped)); }

  .pair::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--wiped) - 1px);
    inline-size: 2px;
    background: #fff;
  }

  ::slotted(*) {
    all: unset !important;
    display: block !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    object-fit: cover !important;
    object-position: var(--face) !important;
  }

  [part='photo-caption'] {
    position: absolute;
    inset-block-end: 0.75em;
    padding: 0.1em 0.6em;
    border-radius: 1em;
    font-size: 0.8125em;
    color: #fff;
    background: rgb(0 0 0 / 0.7);
  }

  .headshot [part='photo-caption'] { inset-inline-end: 0.75em; }
  .portrait [part='photo-caption'] { inset-inline-start: 0.75em; }

  .print-only { display: none; }

  @container (min-width: 40em) {
    .framing { grid-template-columns: minmax(0, 24em) minmax(0, 1fr); gap: 3em; align-items: center; }
    .frame { max-inline-size: none; }
  }

  @media print {
    .framing { display: block; }
    .frame { inline-size: 20em; max-inline-size: none; break-inside: avoid; }
    .frame.drawn, .pair { inline-size: 24em; aspect-ratio: 8 / 5; }
    .frame > .scene, .marks, .pair::after { display: none; }
    .print-only { position: absolute; inset: 0; display: block; }
    .print-only .scene, .pair .layer { inline-size: 49%; clip-path: none; }
    .print-only .scene:last-child, .pair .portrait { inset-inline-start: 51%; }
    .layer.photo { transform: none; }
  }
`;

const sliderStyles = css`
  .beside { display: grid; gap: 1.25em; align-content: center; }

  /* One over the other: the place of the longest, so that nothing jumps while the slider moves. */
  .uses { display: grid; }
  .use { grid-area: 1 / 1; visibility: hidden; opacity: 0; text-wrap: pretty; transition: opacity 0.25s; }
  .use.current { visibility: visible; opacity: 1; }

  [part='framing-label'] { display: block; font-size: 1.25em; font-weight: 600; line-height: 1.3; }
  [part='framing-use'] { color: ${muted}; }

  .slider label, legend { font-size: 0.875em; color: ${muted}; }

  .track { position: relative; }

  .ticks {
    position: absolute;
    inset-inline: 0.875em;
    inset-block-start: calc(50% - 0.4em);
    inline-size: calc(100% - 1.75em);
    block-size: 0.8em;
    overflow: visible;
    stroke: ${edge};
    stroke-width: 1px;
    pointer-events: none;
  }

  .ticks:dir(rtl) { scale: -1 1; }

  input[type='range'] {
    appearance: none;
    position: relative;
    display: block;
    inline-size: 100%;
    block-size: 44px;
    background: none;
    cursor: grab;
  }

  input[type='range']:active { cursor: grabbing; }

  ::-webkit-slider-runnable-track { block-size: 2px; background: ${edge}; }
  ::-moz-range-track { block-size: 2px; background: ${edge}; }

  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block-start: calc(1px - 0.875em);
    border: 0;
    border-radius: 50%;
    background: ${accent};
  }

  ::-moz-range-thumb { inline-size: 1.75em; block-size: 1.75em; border: 0; border-radius: 50%; background: ${accent}; }

  .ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
  .ends :last-child { margin-inline-start: auto; }
  .ends button { padding: 0; }

  .people { display: flex; gap: 0.9em; }
  .people legend { margin-block-end: 0.5em; }

  .person { position: relative; inline-size: 3.5em; block-size: 3.5em; border-radius: 50%; }
  .person svg { display: block; inline-size: 100%; block-size: 100%; border-radius: 50%; }
  .person :checked + svg { outline: 2px solid ${accent}; outline-offset: 2px; }
  .person input, .topic input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
  .person:has(:focus-visible) { outline-offset: 0.45em; }

  @media (forced-colors: active) {
    ::-webkit-slider-thumb, ::-webkit-slider-runnable-track { background: ButtonText; forced-color-adjust: none; }
    ::-moz-range-thumb, ::-moz-range-track { background: ButtonText; forced-color-adjust: none; }
    .ticks { stroke: ButtonText; }
    .person :checked + svg { outline: 3px solid Highlight; }
  }

  @media print {
    .uses { display: block; margin-block-start: 0.75em; }
    .use { visibility: visible; opacity: 1; }
    [part='framing-label'] { display: inline; font-size: inherit; }
  }
`;

export const framingStyles = [pictureStyles, sliderStyles];
