import {type TemplateResult, html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

interface HeadingOptions {
  readonly part: string;
  readonly id?: string;
  /** Lets a script move the focus here. */
  readonly focusable?: boolean;
}

/** A real heading of that level; levels beyond 6 stay at 6. */
export const heading = (level: number, content: unknown, {part, id, focusable}: HeadingOptions): TemplateResult => {
  const tabindex = ifDefined(focusable ? '-1' : undefined);
  const name = ifDefined(id);
  switch (level) {
    case 1: return html`<h1 part=${part} id=${name} tabindex=${tabindex}>${content}</h1>`;
    case 2: return html`<h2 part=${part} id=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3: return html`<h3 part=${part} id=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4: return html`<h4 part=${part} id=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5: return html`<h5 part=${part} id=${name} tabindex=${tabindex}>${content}</h5>`;
    default: return html`<h6 part=${part} id=${name} tabindex=${tabindex}>${content}</h6>`;
  }
};
