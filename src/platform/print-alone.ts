import {type CSSResult, type TemplateResult, adoptStyles, css, render} from 'lit';

const HOLDER = 'shootkit-print';

// Adopted rather than written into a <style>, so that a strict content security policy allows it.
const pageStyles = css`
  @page { margin: 12mm; }

  @media screen {
    .shootkit-print { display: none !important; }
  }

  @media print {
    html, body {
      display: block !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: none !important;
    }

    body > :not(.shootkit-print), body::before, body::after { display: none !important; }
  }
`;

interface PrintOptions {
  readonly styles: CSSResult;
  /** The element whose language, direction and typeface the print takes over. */
  readonly like: HTMLElement;
  readonly lang: string;
}

/** Prints that content alone, without the page around it, and leaves the page as it was. */
export const printAlone = (content: TemplateResult, {styles, like, lang}: PrintOptions): void => {
  const {direction, fontFamily} = getComputedStyle(like);
  const holder = document.createElement('div');
  holder.className = HOLDER;
  holder.lang = lang;
  holder.dir = direction;
  holder.style.fontFamily = fontFamily;
  const root = holder.attachShadow({mode: 'open'});
  adoptStyles(root, [styles]);
  render(content, root);
  document.body.append(holder);

  // Lit makes no sheet of its own on pages whose library hides what the browser can.
  const pageSheet = new CSSStyleSheet();
  pageSheet.replaceSync(pageStyles.cssText);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet];

  const finished = new AbortController();
  const leaveNothing = (): void => {
    finished.abort();
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet);
  };
  // Where a sandbox refuses to print, `afterprint` never comes; the next touch of the page says that it is over.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    window.addEventListener(type, leaveNothing, {signal: finished.signal});
  }
  window.print();
};
