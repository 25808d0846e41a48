import {type TemplateResult, html, nothing} from 'lit';
import type {RecommendedStyle} from '../../core/content-pack.js';
import {optionPictures, stylePictures} from './pictures.js';

const picture = (path: string, part: string): TemplateResult => html`
  <svg part=${part} class=${part} viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

/** The line picture of an option; a studio's own options have none. */
export const optionPicture = (question: string, option: string): TemplateResult | typeof nothing => {
  const path = optionPictures[`${question}/${option}`];
  return path ? picture(path, 'choice-picture') : nothing;
};

/** The line picture of a result. */
export const stylePicture = (style: RecommendedStyle): TemplateResult => picture(stylePictures[style], 'result-picture');
