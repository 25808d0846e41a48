import fc from 'fast-check';
import type {CalendarDate} from '../../../src/core/calendar-date.js';

const DAY = 86_400_000;

/** Any day from 1970 to 2099. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc.integer({min: 0, max: 47_481})
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

/** Any `HH:MM`. */
export const anyTime: fc.Arbitrary<string> = fc.integer({min: 0, max: 1439})
  .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));

/** What a person, or an attacker, may type: line breaks of every kind, control characters, emoji, halves of pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.array(fc.constantFrom('\r', '\n', '\u2028', '\u2029', '\u0085', '\t', '\0', '\ud83d', '\udc4d', '👍🏽', 'ü', '漢', ':', ';', ',', '\\', '"', 'END:VEVENT', ' '), {maxLength: 60})
    .map((pieces) => pieces.join('')),
);
