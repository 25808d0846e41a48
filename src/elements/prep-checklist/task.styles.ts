import {css} from 'lit';
import {accent, edge, line, muted, onAccent, tint} from '../shared/tokens.js';

const phaseStyles = css`
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary .icon { transition: rotate 0.2s; }
  [open] > summary > .fold .icon, [open] > summary > .icon { rotate: 180deg; }

  [part='phase-summary'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.9em;
    min-block-size: max(3em, 44px);
    padding-block: 0.4em;
    padding-inline-end: 3em;
    position: relative;
  }
  .phase > details:not([open]) { border-block-end: 1px solid ${line}; }
  .phase:has(> details:not([open])) + .phase { margin-block-start: -0.75em; }
  [part='phase-heading'] { font-size: 1.125em; }
  .fold { position: absolute; inset-inline-end: 1em; inset-block-start: calc(50% - 0.75em); }

  .phase-state { display: flex; align-items: center; gap: 0.6em; margin-inline-start: auto; font-size: 0.875em; font-variant-numeric: tabular-nums; }
  [part='phase-count'], .phase-done { color: ${muted}; }
  .add-open { margin-block-start: 0.25em; text-decoration: none; color: ${muted}; }
  .add-open:hover { text-decoration: underline; text-decoration-thickness: 1px; }
  .add { padding-block: 0.9em; border-block-start: 1px solid ${line}; }
  .add .actions { margin-block-start: 0.4em; }
`;

const rowStyles = css`
  .task { --row: max(3em, 44px); position: relative; border-block-start: 1px solid ${line}; }

  .row {
    display: grid;
    grid-template: 'box label' auto 'box due' auto 'box note' auto / auto minmax(0, 1fr);
    align-content: center;
    align-items: start;
    gap: 0.15em 0.85em;
    min-block-size: var(--row);
    margin-inline-end: var(--row);
    padding-block: 0.7em;
    border-radius: 0.25em;
    line-height: 1.3;
    cursor: pointer;
  }

  .row > .label { grid-area: label; padding-block: 0.05em; }
  .due-cell { grid-area: due; }
  .done .label { color: ${muted}; text-decoration: line-through; text-decoration-thickness: 1px; }

  [type='checkbox'] {
    grid-area: box;
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1.5px solid ${edge};
    border-radius: 0.4em;
    cursor: pointer;
    transition: background-color 0.15s;
  }
  .row:hover [type='checkbox'] { border-color: ${accent}; background: ${tint}; }
  .row [type='checkbox']:checked { border-color: transparent; background: ${accent}; }
  [type='checkbox']::before {
    content: '';
    inline-size: 0.85em;
    block-size: 0.85em;
    background: ${onAccent};
    clip-path: polygon(14% 47%, 4% 58%, 38% 90%, 97% 22%, 86% 12%, 37% 69%);
    scale: 0;
    transition: scale 0.15s;
  }
  :checked::before { scale: 1; }

  .due { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.1em 0.5em; font-size: 0.875em; }
  [part='due-date'] { color: ${muted}; font-variant-numeric: tabular-nums; white-space: nowrap; }

  .chip {
    padding: 0.1em 0.6em 0.1em 0.45em;
    border: 1.5px solid transparent;
    border-radius: 1em;
    color: inherit;
    font-weight: 500;
    line-height: 1.35;
    white-space: nowrap;
  }
  .chip.overdue { background: ${accent}; }
  .chip.overdue > span { color: ${onAccent}; }
  .chip.today { border-color: ${accent}; }
  .chip.soon { background: ${tint}; }

  .note-preview {
    grid-area: note;
    overflow: hidden;
    color: ${muted};
    font-size: 0.875em;
    font-style: italic;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row:has(+ [open]) .note-preview { display: none; }

  /* The disclosure's button stands at the end of the row, beside the label and not in it. */
  .more > summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: var(--row);
    block-size: var(--row);
  }
  .content { display: grid; gap: 1em; padding: 0.25em 0 1.25em; padding-inline: 2.25em 0; }

  .advice { display: grid; gap: 0.1em 1em; text-wrap: pretty; max-inline-size: 60ch; }
  dt { color: ${muted}; font-size: 0.875em; }
  dd + dt { margin-block-start: 0.5em; }

  @container (min-inline-size: 34em) {
    .row { grid-template: 'box label due' auto 'box note note' auto / auto minmax(0, 1fr) auto; }
    .content { padding-inline-end: var(--row); }
    .advice { grid-template-columns: auto 1fr; gap: 0.5em 1em; }
    dd + dt { margin: 0; }
    dt { line-height: 1.7; }
  }

  @media (forced-colors: active) {
    .row [type='checkbox']:checked { background: Highlight; forced-color-adjust: none; }
    [type='checkbox']::before { background: HighlightText; forced-color-adjust: none; }
    .chip { border-color: CanvasText; }
    .chip.overdue > span { color: CanvasText; }
  }

  @media print {
    .fold, .more > summary { display: none; }
    .phase > details::details-content { content-visibility: visible; block-size: auto; }
    .task { break-inside: avoid; }
    /* Their meaning is in the background. */
    [type='checkbox'], .chip { print-color-adjust: exact; }
    .row { padding-block: 0.3em; }
    .note-preview { white-space: normal; }
  }
`;

export const taskStyles = [phaseStyles, rowStyles];
