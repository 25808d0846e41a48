import type {Answers} from './answers.js';
import type {RecommendedStyle} from './content-pack.js';
import {isSafeUrl} from './safe-url.js';

/** Answers in one line: `purpose=job;place=linkedin,website`. */
export const answersText = (answers: Answers): string =>
  Object.entries(answers).map(([question, answer]) => `${question}=${[answer].flat().join(',')}`).join(';');

/**
 * The studio's booking address with `{style}` and `{answers}` filled in, URL-encoded. `null` where the address is
 * missing or is not http(s), mailto or tel.
 */
export const bookingUrl = (template: string, style: RecommendedStyle, answers: Answers): string | null => {
  if (!isSafeUrl(template)) return null;
  return template
    .replaceAll('{style}', encodeURIComponent(style))
    .replaceAll('{answers}', encodeURIComponent(answersText(answers)));
};
