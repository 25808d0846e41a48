import type {Answers} from './answers.js';
import {type BookingDetails, fillBooking} from './booking-presets.js';
import {isSafeUrl} from './safe-url.js';

/** Answers in one line: `purpose=job;place=linkedin,website`. */
export const answersText = (answers: Answers): string =>
  Object.entries(answers).map(([question, answer]) => `${question}=${[answer].flat().join(',')}`).join(';');

export interface BookingInput extends BookingDetails {
  readonly answers: Answers;
}

const PLACEHOLDER = /\{(style|answers)\}/g;

/**
 * Where booking leads. `{style}` and `{answers}` in the studio's address are filled in, URL-encoded; without them, a
 * booking service that is known gets its own form filled in. `null` where the address is missing, or is not http(s),
 * mailto or tel.
 */
export const bookingUrl = (address: string, {answers, ...details}: BookingInput): string | null => {
  if (!isSafeUrl(address)) return null;
  const values = {style: details.style, answers: answersText(answers)};
  const filled = address.replace(PLACEHOLDER, (_, name: keyof typeof values) => encodeURIComponent(values[name]));
  return filled === address ? fillBooking(address, details) : filled;
};

/** Whether two briefs would lead to the same address: the client is then left to bring theirs along. */
export const leavesBriefBehind = (address: string, input: BookingInput): boolean =>
  !/^tel:/i.test(address) && address.search(PLACEHOLDER) < 0 && bookingUrl(address, {...input, text: '1'}) === bookingUrl(address, {...input, text: '2'});
