import type {StrResult} from '@lit/localize/internal/str-tag.js';

/**
 * The name of a message in the built files, made from its English text: none has to be shipped beside it. Where a
 * language file is of another version, a text that changed meanwhile is English and never a wrong one.
 */
export const messageKey = (source: string | Pick<StrResult, 'strings'>): string => {
  const text = typeof source === 'string' ? source : source.strings.join('{}');
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36).slice(-4);
};
