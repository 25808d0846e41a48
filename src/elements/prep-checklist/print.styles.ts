import {css} from 'lit';

/** For one sheet of paper, A4 or Letter: two columns, small type, black on white. */
export const printStyles = css`
  :host { display: block; color: #000; font-size: 10.5pt; line-height: 1.3; }

  * { box-sizing: border-box; margin: 0; padding: 0; }

  h1 { font-size: 17pt; font-weight: 600; line-height: 1.2; }
  h2 { font-size: 11.5pt; font-weight: 600; margin-block-end: 1mm; break-after: avoid; }
  ul { list-style: none; }

  .session { display: flex; flex-wrap: wrap; gap: 0 4mm; margin-block-start: 1mm; font-size: 11pt; }

  .phases { columns: 2; column-gap: 9mm; margin-block-start: 5mm; padding-block-start: 4mm; border-block-start: 0.5pt solid #000; }
  section { margin-block-end: 4mm; }

  li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 2mm;
    align-items: start;
    padding-block: 1mm;
    break-inside: avoid;
  }
  svg { fill: none; stroke: currentColor; inline-size: 3.4mm; block-size: 3.4mm; margin-block-start: 0.6mm; }
  time { margin-inline-start: 1mm; color: #444; font-size: 9pt; white-space: nowrap; }
  li p { grid-column: 2; font-size: 9pt; font-style: italic; white-space: pre-line; overflow-wrap: anywhere; }
`;
