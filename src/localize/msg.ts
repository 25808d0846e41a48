import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {defaultMsg} from '@lit/localize/internal/default-msg.js';
import {joinStringsAndValues} from '@lit/localize/internal/str-tag.js';

/** The translations of one language, by message id, as `lit-localize build` writes them. */
export type Templates = Readonly<Record<string, string | StrResult>>;

/** Every message has an id and a note for the translator; the notes are taken out of the built files. */
export interface MessageOptions {
  readonly id: string;
  readonly desc: string;
}

/**
 * Says a string in one language. `@lit/localize` keeps one locale for the whole page; a `msg` that is bound
 * to its templates lets each element speak its own, and leaves the host application's configuration alone.
 * The brand is what `lit-localize extract` recognises.
 */
export type Msg = ((template: string | StrResult, options: MessageOptions) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** A `msg` for one language; without templates, English as it stands in the source. */
export const createMsg = (templates?: Templates): Msg => (template, {id}) => {
  const translated = templates?.[id];
  if (translated === undefined) return defaultMsg(template);
  if (typeof translated === 'string') return translated;
  return joinStringsAndValues(translated.strings, (template as StrResult).values, translated.values as unknown as number[]);
};

/** English, the language of the source. */
export const english = createMsg();
