import {type StrResult, joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import {messageKey} from './message-key.js';

/** The translations of one language, by message id, as `lit-localize build` writes them; in built files by message key. */
export type Templates = Readonly<Record<string, string | StrResult>>;

/** Every message has an id and a note for the translator; built files do without them. */
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
export const createMsg = (templates?: Templates): Msg => (source, options?: MessageOptions) => {
  const template = templates?.[options?.id ?? messageKey(source)] ?? source;
  if (typeof template === 'string') return template;
  // A translation holds the places of the values; the values themselves come from the source.
  const places = template === source ? undefined : (template.values as number[]);
  return joinStringsAndValues(template.strings, (source as StrResult).values, places);
};

/** English, the language of the source. */
export const english = createMsg();
