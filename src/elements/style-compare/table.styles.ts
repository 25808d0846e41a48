import {css} from 'lit';
import {accent, edge, line, muted, onAccent, radius, tint} from '../shared/tokens.js';

const topicStyles = css`
  .comparison { margin-block-start: 2.5em; }

  .topics { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-end: 1.25em; }
  .topics legend { margin-block-end: 0.5em; }

  .topic {
    position: relative;
    display: grid;
    place-content: center;
    min-block-size: 44px;
    padding: 0.25em 1.1em;
    border: 1px solid ${edge};
    border-radius: 2em;
    transition: background-color 0.15s;
  }

  .topic:hover { background: ${tint}; }
  .topic:has(:checked) { border-color: transparent; background: ${accent}; }
  .topic :checked + span { color: ${onAccent}; }

  @media (forced-colors: active) {
    .topic:has(:checked) { background: ButtonText; forced-color-adjust: none; }
    .topic :checked + span { color: ButtonFace; }
  }
`;

const tableLayout = css`
  table { inline-size: 100%; table-layout: fixed; border-spacing: 0; }

  caption { padding-block-end: 0.75em; font-size: 1.125em; font-weight: 600; text-align: start; }

  th, td { padding: 0.9em 1em; border-block-start: 1px solid ${line}; text-align: start; vertical-align: top; text-wrap: pretty; }

  th { font-weight: 600; }
  thead > tr > * { padding-inline: 0.89em; border-block-start: 0; vertical-align: bottom; font-size: 1.125em; }
  thead td { inline-size: 22%; }
  tbody th, tfoot th { padding-inline-start: 0; font-weight: 500; color: ${muted}; }

  .suggested { background: ${tint}; }
  thead .suggested { border-block-start: 0.19em solid ${accent}; border-radius: ${radius} ${radius} 0 0; }
  tfoot .suggested { border-radius: 0 0 ${radius} ${radius}; }

  .suggestion { display: block; font-size: 0.8125em; font-weight: 500; }
  .suggestion::before { content: '✓ ' / ''; }

  .decisive th { color: inherit; font-weight: 600; }
  .decisive-mark { display: flex; align-items: baseline; gap: 0.5em; margin-block-start: 0.25em; font-size: 0.8125em; font-weight: 500; }
  .decisive-mark::before { content: ''; border: 0.3em solid ${accent}; border-radius: 50%; }

  .column-name { display: none; }
  td .button { inline-size: 100%; }
  [aria-pressed='true'] > span::before { content: '✓ ' / ''; }

  @media (forced-colors: active) {
    .suggested { border-inline: 3px solid Highlight; }
  }

  @media print {
    tr { break-inside: avoid; }
    tr[hidden] { display: table-row; }
    .suggested { border-inline: 2px solid; }
  }
`;

const cardLayout = css`
  @container (max-width: 39.99em) {
    table, caption, tbody, tfoot { display: block; }

    /* Out of sight, yet the columns keep their headings. */
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }

    tr:not([hidden]) { display: grid; gap: 0.75em; padding-block: 1.25em; border-block-start: 1px solid ${line}; }

    tbody th, tfoot th { font-size: 1.125em; color: inherit; font-weight: 600; }
    tbody > tr > *, tfoot > tr > * { display: block; padding: 0; border: 0; }
    tfoot .suggested { background: none; }

    tbody td.suggested { padding: 0.6em 0.8em; border-inline-start: 0.19em solid ${accent}; border-radius: 0 ${radius} ${radius} 0; }
    tbody td.suggested:dir(rtl) { border-radius: ${radius} 0 0 ${radius}; }

    tbody .column-name { display: flex; flex-wrap: wrap; gap: 0 0.75em; font-size: 0.875em; font-weight: 600; color: ${muted}; }
    .column-name .suggestion { font-size: 1em; }
  }

  @container (24em <= width < 40em) {
    tr:not([hidden]) { grid-template-columns: 1fr 1fr; }
    tbody th, tfoot th { grid-column: 1 / -1; }
  }
`;

export const tableStyles = [topicStyles, tableLayout, cardLayout];
