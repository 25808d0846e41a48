import {css} from 'lit';
import {edge, line, muted, radius} from '../shared/tokens.js';

/** Dialogs, and the one of the brief: on a phone the whole screen, else a sheet beside its fields. */
export const briefStyles = css`
  dialog {
    inline-size: min(36em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    padding: 1.5em;
    border: 1px solid ${line};
    border-radius: ${radius};
    color: var(--shootkit-text, CanvasText);
    background: var(--shootkit-dialog-surface, var(--shootkit-surface, Canvas));
    text-align: start;
  }

  dialog[open] { display: grid; gap: 1em; align-content: start; }
  ::backdrop { background: rgb(0 0 0 / 0.5); }

  .brief { inline-size: min(60em, 100% - 2em); }

  .brief-head { display: flex; align-items: center; justify-content: space-between; gap: 1em; }
  [part='brief-title'] { font-size: 1.375em; }

  .brief-body, .wishes { display: grid; gap: 1.25em; align-content: start; min-inline-size: 0; }
  .wish { display: grid; gap: 0.35em; }
  [part='wish-label'] { font-weight: 500; }

  [part$='field'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid ${edge};
    border-radius: calc(${radius} * 0.66);
    background: transparent;
  }

  textarea { resize: vertical; field-sizing: content; line-height: 1.4; }
  .wish textarea { min-block-size: 4.2em; }

  .hint { color: ${muted}; font-size: 0.875em; }

  .paper {
    margin: 0;
    padding: 1.25em;
    border: 1px solid ${line};
    border-radius: calc(${radius} * 0.66);
    font: inherit;
    font-size: 0.9375em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .paper:empty { display: none; }

  .brief-actions { display: flex; flex-wrap: wrap; gap: 0.75em; }
  [part='brief-status'] { flex: 1 0 100%; }
  [part='brief-status']:empty { display: none; }

  /* In sight while the sheet is read and written, wherever that leaves room for it. */
  @media (min-width: 40em) and (min-height: 36em) {
    .brief { scroll-padding-block-end: 7em; }
    .brief-actions { position: sticky; inset-block-end: -1.5em; margin-block-end: -1.5em; padding-block: 1em 1.5em; border-block-start: 1px solid ${line}; background: inherit; }
    .brief-actions:not(:has(.button)) { display: none; }
  }

  @media (min-width: 48em) {
    .brief-body:has(.wishes) { grid-template-columns: 1fr 1fr; gap: 2em; }
  }
`;
