import {css} from 'lit';
import {accent, line, muted, onAccent, radius, tint} from '../shared/tokens.js';

const layoutStyles = css`
  .layout { display: grid; gap: 2em; }

  .summary { display: grid; gap: 1.25em; align-content: start; }
  .phases { display: grid; gap: 1.5em; align-content: start; min-inline-size: 0; }

  svg { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .icon { inline-size: 1em; block-size: 1em; vertical-align: -0.125em; }
  .muted { color: ${muted}; }
  .links { display: flex; flex-wrap: wrap; gap: 0 1em; margin-inline-start: -0.25em; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }

  .entry { display: grid; gap: 0.3em; justify-items: start; }
  .entry > label { font-size: 0.875em; }

  @container (min-inline-size: 52em) {
    .layout { grid-template-columns: 18em minmax(0, 1fr); gap: 4em; }
    .summary { position: sticky; inset-block-start: var(--shootkit-sticky-offset, 1.5em); align-self: start; }
  }
`;

const dayStyles = css`
  .day { padding: 1.1em 1.25em; border: 1px solid ${line}; border-radius: ${radius}; }

  .day-form { display: grid; gap: 0.9em; }
  [part='day-label'] { font-size: 0.875em; color: ${muted}; }
  .date { font-size: 1.125em; font-weight: 600; line-height: 1.3; text-wrap: balance; }
  .day-form .date { color: inherit; font-size: 1.125em; }

  .details { display: flex; flex-wrap: wrap; gap: 0 0.75em; margin-block-start: 0.2em; color: ${muted}; }
  .day-form .details { margin-block-start: -0.6em; }
  .day .links { margin-block: 0.4em -0.6em; }

  .fields { display: grid; gap: 0.75em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr)); }
  /* Safari gives empty date fields no height of their own. */
  .fields input { appearance: none; block-size: max(2.75em, 44px); text-align: start; }
`;

const progressStyles = css`
  .progress { display: grid; gap: 0.5em; font-size: 0.9375em; font-variant-numeric: tabular-nums; }

  .bar { block-size: 0.4em; print-color-adjust: exact; }

  .next {
    display: grid;
    gap: 0.2em;
    justify-items: start;
    padding: 0.75em 1em;
    border: 0;
    border-inline-start: 2px solid ${accent};
    background: ${tint};
    text-align: start;
    cursor: pointer;
  }
  .next:hover [part='next-task'] { text-decoration: underline; }
  [part='next-label'] { font-size: 0.875em; }
  [part='next-task'] { font-weight: 500; line-height: 1.3; }
`;

const finishedStyles = css`
  .finished { display: grid; gap: 0.5em; justify-items: start; padding-block-start: 0.5em; }
  .drawing { inline-size: 9em; max-inline-size: 60%; color: ${accent}; margin-block-end: 0.25em; }
  [part='finished-heading'] { font-size: 1.375em; }
  [part='finished-text'] { text-wrap: pretty; max-inline-size: 45ch; }
  .finished .links { margin-block-start: 0; }

  .drawing path { stroke-dasharray: 1; }
  .fresh path { animation: shootkit-draw 0.9s 0.15s ease-in-out backwards; }
  .fresh .ray { animation-delay: 0.9s; animation-duration: 0.4s; }

  @keyframes shootkit-draw {
    from { stroke-dashoffset: 1; }
  }
`;

// The bar floats over the list, so it needs a ground of its own whatever the page's is.
const floatingStyles = css`
  .undo {
    position: sticky;
    inset-block-end: 1em;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 0.25em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 1em auto 0;
    padding: 0.25em;
    padding-inline-start: 1.1em;
    border-radius: ${radius};
    background: ${accent};
  }
  .undo.empty { padding: 0; margin: 0; background: none; }
  .undo span { color: ${onAccent}; }
  .undo .link { min-inline-size: 44px; padding-inline: 0.75em; text-decoration: none; }
  [part='undo-button'] span { font-weight: 600; text-decoration: underline; }
  .undo .link:focus-visible { outline-color: ${onAccent}; outline-offset: -0.3em; }

  .dialog textarea { field-sizing: fixed; font-family: ui-monospace, monospace; font-size: 0.8125em; }

  @media (forced-colors: active) {
    .undo:not(.empty) { border: 1px solid; background: Canvas; }
    .undo span { color: CanvasText; }
    .undo .link:focus-visible { outline-color: Highlight; }
  }
`;

export const checklistStyles = [layoutStyles, dayStyles, progressStyles, finishedStyles, floatingStyles];
