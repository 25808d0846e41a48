import {css} from 'lit';
import {accent, edge, line, muted, onAccent, radius, surface, tint} from './tokens.js';

/** Host, type, buttons, links, disclosures and focus: the same in all three elements. Sizes are in em, from the host's own. */
export const sharedStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* What a container that asks is told; without the minimum of 0 a narrow grid column could not hold it. */
    contain-intrinsic-inline-size: 40em;
    min-inline-size: 0;
    box-sizing: border-box;
    max-inline-size: 100%;
    color: var(--shootkit-text, inherit);
    background: ${surface};
    /* One by one: 'inherit' as the family would make the whole of 'font' invalid. */
    font-family: var(--shootkit-font, inherit);
    /* What container queries count in. A page's own rule for all elements would win over any that is not important. */
    font-size: var(--shootkit-font-size, medium) !important;
  }

  :host([hidden]) { display: none; }

  /*
   * Says language, direction and type of all inside, and is no box. On the host, a page's rule for all elements would win;
   * a visitor's own style sheet reaches here too.
   */
  .language {
    display: contents;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  /* A page may be laid out from right to left and speak English: the layout is the page's, each sentence the language's. */
  :is(.ltr, .rtl) :is(h1, h2, h3, h4, h5, h6, p:not(.shares, .details), th, td, dd, .sentence) { text-align: end; }
  .ltr :is(h1, h2, h3, h4, h5, h6, p:not(.shares, .details), th, td, dd, .sentence) { direction: ltr; }
  .rtl :is(h1, h2, h3, h4, h5, h6, p:not(.shares, .details), th, td, dd, .sentence) { direction: rtl; }

  *, ::before, ::after { box-sizing: border-box; }

  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul, ol { list-style: none; }

  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: 600; line-height: 1.25; text-wrap: balance; word-break: auto-phrase; }

  /* Korean writes spaces between words, and is broken there. */
  .language:lang(ko) { word-break: keep-all; }

  /* Lines of more than this are hard to read; a wide page keeps its room for other things. */
  [part~='base'] { max-inline-size: var(--shootkit-max-inline-size, 60em); }

  [part~='heading'] { font-size: 1.5em; }
  [tabindex='-1']:focus { outline: none; }

  [part~='intro'] { margin-block-start: 0.35em; color: ${muted}; text-wrap: pretty; max-inline-size: 60ch; }

  button, input, textarea, select { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }

  :focus { outline: none; }

  :focus-visible, label:has(:focus-visible) {
    outline: 0.19em solid ${accent};
    outline-offset: 0.19em;
  }

  label :focus-visible { outline: none; }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 44px;
    padding: 0.5em 1.15em;
    border: 1px solid ${edge};
    border-radius: ${radius};
    background: transparent;
    font-weight: 500;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    color: inherit;
    cursor: pointer;
    transition: background-color 0.15s, transform 0.15s;
  }

  .button:hover { background: ${tint}; }
  .button:active { transform: translateY(1px); }
  .button[disabled] { opacity: 0.5; cursor: default; }

  .button.primary { background: ${accent}; border-color: transparent; }
  .button.primary > span { color: ${onAccent}; }
  .button.primary:hover { filter: brightness(1.12); }

  .button.quiet { border-color: transparent; padding-inline: 0.6em; }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: inherit;
    min-block-size: 44px;
    padding: 0 0.25em;
    border: 0;
    border-radius: 0.25em;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .link:hover { text-decoration-thickness: 2px; }

  .bar {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.25em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: ${line};
  }

  .bar::-webkit-progress-bar { background: transparent; }
  .bar::-webkit-progress-value { background: ${accent}; border-radius: 1em; transition: inline-size 0.3s; }
  .bar::-moz-progress-bar { background: ${accent}; border-radius: 1em; }

  summary { cursor: pointer; min-block-size: 44px; border-radius: 0.25em; }

  hr { border: 0; border-block-start: 1px solid ${line}; margin: 0; }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
  }

  @media (prefers-contrast: more) {
    :host { --shootkit-muted: currentColor; --shootkit-line: currentColor; --shootkit-edge: currentColor; }
  }

  @media (forced-colors: active) {
    .button.primary { background: ButtonText; forced-color-adjust: none; }
    .button.primary > span { color: ButtonFace; }
    :focus-visible, label:has(:focus-visible) { outline-color: Highlight; }
    .bar { border: 1px solid CanvasText; }
    .bar::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
    .bar::-moz-progress-bar { background: Highlight; forced-color-adjust: none; }
  }

  @media print {
    :host { color: #000; background: none; }
    .no-print { display: none !important; }
  }
`;
