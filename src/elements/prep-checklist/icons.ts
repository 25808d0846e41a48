import {type SVGTemplateResult, type TemplateResult, html, svg} from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult => html`
  <svg part="icon" class="icon" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>
`;

export const chevron = icon(svg`<path d="m4 6 4 4 4-4"/>`);
export const plus = icon(svg`<path d="M8 3v10M3 8h10"/>`);
export const cross = icon(svg`<path d="m4 4 8 8M12 4l-8 8"/>`);
export const tick = icon(svg`<path d="m3 8.5 3.5 3.5L13 4.5"/>`);

/** Each state has a shape of its own, so that no colour has to carry it. */
export const stateIcons = {
  overdue: icon(svg`<path d="M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.1"/>`),
  today: icon(svg`<circle cx="8" cy="8" r="2.5" stroke-width="5"/>`),
  soon: icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/>`),
} as const;
