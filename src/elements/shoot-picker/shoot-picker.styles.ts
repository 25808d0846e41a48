import {css} from 'lit';
import {accent, edge, line, muted, radius, tint} from '../shared/tokens.js';

const questionStyles = css`
  .step { display: grid; gap: 1.25em; margin-block-start: 1.5em; }

  [part='position'] { color: ${muted}; font-size: 0.875em; letter-spacing: 0.02em; }

  [part='progress'] { margin-block-start: -0.75em; }

  [part='question-label'], [part='result-heading'] { font-size: 1.375em; }
  [part='question-hint'] { margin-block-start: 0.25em; color: ${muted}; }

  .choices {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }

  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.9em;
    min-block-size: 4.5em;
    padding: 0.75em 1em;
    border: 1px solid ${edge};
    border-radius: ${radius};
    cursor: pointer;
    transition: background-color 0.15s, box-shadow 0.15s;
  }

  .choice:hover { background: ${tint}; }

  .choice:has(:checked) {
    border-color: ${accent};
    background: ${tint};
    box-shadow: inset 0 0 0 1px ${accent};
  }

  /* The real control lies over the whole card: it is what the finger, the keyboard and the screen reader meet. */
  .choice input {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  /* What is chosen, and whether one may choose several: a ring that fills, or a box. */
  .choice::after {
    content: '';
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1.5px solid ${edge};
    border-radius: 50%;
    background: radial-gradient(${accent} 45%, transparent 50%) center / 0 0 no-repeat;
    transition: background-size 0.15s;
  }

  .choice:has([type='checkbox'])::after { border-radius: 0.3em; background-image: linear-gradient(${accent}, ${accent}); }
  .choice:has(:checked)::after { border-color: ${accent}; background-size: 100% 100%; }
  .choice:has([type='checkbox']:checked)::after { background-size: 60% 60%; }

  svg { fill: none; stroke: currentColor; stroke-width: 1.5px; stroke-linecap: round; stroke-linejoin: round; }
  svg * { vector-effect: non-scaling-stroke; }

  .choice-picture { inline-size: 3em; block-size: 3em; }
  .choice:not(:has(svg)) .choice-text { grid-column: 1 / span 2; }
  .choice:has(:checked) .choice-picture { stroke: ${accent}; }

  .choice-text { display: grid; }
  [part='choice-label'] { font-weight: 500; line-height: 1.3; }
  [part='choice-hint'] { color: ${muted}; font-size: 0.875em; line-height: 1.4; }

  .navigation, .actions { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; }
  .actions .button { flex: 1 0 100%; }
  .navigation [part='next'] { margin-inline-start: auto; min-inline-size: 8em; }

  .answers { display: flex; flex-wrap: wrap; gap: 0.5em; }

  .answer {
    min-block-size: 44px;
    padding: 0.25em 0.9em;
    border: 1px solid ${line};
    border-radius: 2em;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }

  .answer:hover { background: ${tint}; border-color: ${edge}; }

  @container (min-inline-size: 34em) {
    .choices { grid-template-columns: repeat(2, 1fr); }
  }

  @container (min-inline-size: 44em) {
    .choices { grid-template-columns: repeat(3, 1fr); }
    .choice { grid-template-columns: 1fr auto; align-content: start; align-items: start; padding: 1.25em; }
    .choice-picture { inline-size: 4.5em; block-size: 4.5em; }
    .choice-text { grid-column: 1 / -1; grid-row: 2; }
  }
`;

const resultStyles = css`
  .result { gap: 1.75em; }

  .verdict { display: grid; gap: 1em; align-items: center; }
  .result-picture { inline-size: 7em; block-size: 7em; stroke: ${accent}; stroke-width: 2px; }
  [part='result-heading'] { font-size: 1.75em; margin-block: 0.1em 0.35em; }
  [part='summary'] { max-inline-size: 55ch; text-wrap: pretty; }

  .evidence { display: grid; gap: 0.5em; }
  [part='clarity'] { font-weight: 500; }
  .shares { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .shares b { font-weight: 600; }

  [part='balance'] { block-size: 0.5em; }

  .reasons { display: grid; gap: 1.25em; }
  .reason { display: grid; gap: 0 1em; justify-items: start; align-items: center; padding-inline-start: 1em; border-inline-start: 2px solid ${accent}; }
  [part='reason-answer'] { color: ${muted}; font-size: 0.875em; }

  .case { display: grid; gap: 1.75em; }
  [part='reasons-heading'], [part='points-heading'] { font-size: 1.125em; margin-block-end: 0.75em; }
  .points { display: grid; gap: 0.5em; }
  .points li { padding-inline-start: 1.5em; position: relative; text-wrap: pretty; }
  .points li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.65em;
    inline-size: 0.375em;
    block-size: 0.375em;
    border-radius: 50%;
    background: ${accent};
  }

  .disclosure { border-block-start: 1px solid ${line}; margin-block-end: -1.75em; }
  .disclosure:has(+ .review) { margin-block-end: 0; border-block-end: 1px solid ${line}; }
  .disclosure summary { display: flex; align-items: center; justify-content: space-between; gap: 1em; min-block-size: 3.25em; font-weight: 500; list-style: none; }
  .disclosure summary::-webkit-details-marker { display: none; }
  .disclosure summary::after { content: ''; flex: none; inline-size: 0.5em; block-size: 0.5em; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; margin-inline-end: 0.25em; translate: 0 -0.15em; transition: rotate 0.2s; }
  .disclosure[open] summary::after { rotate: 225deg; }
  .disclosed { display: grid; gap: 0.75em; padding-block-end: 1.25em; }

  .flips .link { text-align: start; }
  .review > div { margin-inline-start: -0.25em; }
  .review { display: flex; flex-wrap: wrap; gap: 1em; align-items: center; justify-content: space-between; }

  @container (min-inline-size: 34em) {
    .verdict { grid-template-columns: auto 1fr; gap: 1.75em; }
    .reason { grid-template-columns: 1fr auto; }
    .reason > p { grid-column: 1; }
    .reason > button { grid-column: 2; grid-row: 1 / span 2; }
    .actions .button { flex: none; }
  }

  @container (min-inline-size: 44em) {
    .result-picture { inline-size: 10em; block-size: 10em; }
    .case { grid-template-columns: 3fr 2fr; gap: 3em; }
    .case > :only-child { grid-column: 1 / -1; }
  }
`;

const motionStyles = css`
  .step { animation: shootkit-arrive 0.3s ease-out; }

  @keyframes shootkit-arrive {
    from { opacity: 0; transform: translateY(0.5em); }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) { outline: 3px solid Highlight; outline-offset: -3px; }
    .reason { border-color: CanvasText; }
  }

  @media print {
    .navigation, .actions, .answers, [part='change'], [part='restart'] { display: none; }
    .disclosure { display: block; }
  }
`;

export const pickerStyles = [questionStyles, resultStyles, motionStyles];
