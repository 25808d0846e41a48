import type {ComplexAttributeConverter} from 'lit';
import {warnOnce} from './warn.js';

/** Reads an attribute that takes one of a few words; anything else warns and means the first of them. */
export const oneOf = <T extends string>(attribute: string, words: readonly [T, ...T[]]): ComplexAttributeConverter<T> => ({
  fromAttribute: (value) => {
    if (value === null || value === '') return words[0];
    if ((words as readonly string[]).includes(value)) return value as T;
    warnOnce(`${attribute}="${value}" is not known; "${words[0]}" is used. Write one of: ${words.join(', ')}.`);
    return words[0];
  },
});
