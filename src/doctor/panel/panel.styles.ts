const css = ({raw}: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(raw.join(''));
  return sheet;
};

/** Nothing of the page comes in: what is important in a shadow root wins over what is important outside. */
export const panelStyles = css`
  :host {
    all: initial !important;
    color-scheme: light dark !important;
    position: fixed !important;
    inset: auto 1rem 1rem auto !important;
    z-index: 2147483647 !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: min(27rem, 100vw - 2rem) !important;
    max-block-size: min(44rem, 100dvh - 2rem) !important;
    border: 1px solid light-dark(#b9b4ad, #56514b) !important;
    border-radius: 14px !important;
    overflow: hidden !important;
    background: light-dark(#fffdfa, #1c1a18) !important;
    color: light-dark(#221f1b, #f1ece5) !important;
    box-shadow: 0 1.25rem 3.5rem #0005 !important;
    font: 400 medium/1.45 system-ui, sans-serif !important;
    text-align: start !important;
  }

  *, ::before, ::after { box-sizing: border-box; }

  h2, h3, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  [hidden] { display: none; }

  section { display: flex; flex-direction: column; max-block-size: inherit; }

  header, footer { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; padding: 0.6rem 1rem; }
  header { justify-content: space-between; padding-block-end: 0; }
  footer { border-block-start: 1px solid light-dark(#e3ded7, #3a3632); }

  h2 { font-size: 0.9375em; font-weight: 600; letter-spacing: 0.01em; color: light-dark(#625b53, #b5ada3); }
  h2:focus { outline: none; }
  h3 { font-size: 1em; font-weight: 600; line-height: 1.35; text-wrap: pretty; }

  .summary { padding: 0 1rem 0.85rem; font-size: 1.1875em; font-weight: 600; line-height: 1.3; }

  .done { flex: 1 0 100%; font-size: 0.875em; }
  .done:empty { display: none; }

  .report { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; padding: 0 1rem 1rem; display: grid; gap: 0.9rem; align-content: start; overflow-wrap: anywhere; }
  .findings { display: grid; gap: 0.75rem; }
  .findings:empty { display: none; }

  li.fault, li.advice { display: grid; gap: 0.4rem; justify-items: start; padding: 0.8rem 0.9rem; border-radius: 10px; border-inline-start: 4px solid; }
  li.fault { background: light-dark(#fdf0ec, #34201b); border-color: light-dark(#c4341b, #ff8f78); }
  li.advice { background: light-dark(#f4f1eb, #292622); border-color: light-dark(#8a8176, #a69c90); }

  .kind { font-size: 0.8125em; font-weight: 600; }
  .fault .kind { color: light-dark(#a52a14, #ffa693); }
  .advice .kind { color: light-dark(#625b53, #c3bab0); }

  code { font: 0.8125em/1.4 ui-monospace, monospace; color: light-dark(#5a534b, #c3bab0); }

  .facts, .who { font-size: 0.875em; color: light-dark(#5a534b, #c3bab0); }

  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid light-dark(#857c72, #8d847a);
    border-radius: 999px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }

  button:hover { background: light-dark(#221f1b12, #f1ece51c); }
  .close { border-color: transparent; margin-inline-end: -0.5rem; }

  :is(button, textarea, .report):focus-visible { outline: 3px solid light-dark(#1f5fa8, #8cc0ff); outline-offset: -3px; }
  button:focus-visible { outline-offset: 2px; }

  textarea { inline-size: 100%; font: 0.8125em/1.4 ui-monospace, monospace; color: inherit; background: transparent; border: 1px solid light-dark(#857c72, #8d847a); border-radius: 8px; padding: 0.5em; }

  @media (max-width: 40rem) {
    :host { inset: auto 0 0 0 !important; inline-size: 100vw !important; max-block-size: 55dvh !important; border-radius: 14px 14px 0 0 !important; }
    footer button { flex: 1; padding-inline: 0.5em; }
  }

  @media (forced-colors: active) {
    li.fault, li.advice { border: 1px solid CanvasText; border-inline-start-width: 4px; }
  }

  @media print { :host { display: none !important; } }
`;
