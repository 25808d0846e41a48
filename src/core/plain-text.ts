/**
 * The lines of a text that somebody typed, with nothing in them that could end a line, for whatever program reads
 * it, or that is no text at all: control characters and halves of surrogate pairs.
 */
export const plainLines = (text: string): readonly string[] =>
  text
    .replaceAll('\t', ' ')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}]/gu, ''));
