import type {ContentPack} from '../core/content-pack.js';
import {createDefaultPack} from '../content/default-pack.js';
import {type Msg, english} from './msg.js';

/** The language of the source, and the one that is always there. */
export const SOURCE_LOCALE = 'en';

/** A language that the widgets can speak right now. */
export interface Language {
  readonly locale: string;
  readonly msg: Msg;
  readonly pack: ContentPack;
}

const loaded = new Map<string, Language>();

const create = (locale: string, msg: Msg): Language => {
  const language = {locale, msg, pack: createDefaultPack(msg, locale)};
  loaded.set(locale, language);
  return language;
};

/** The best language that is loaded for a BCP 47 tag. */
export const loadedLanguage = (_tag: string): Language => loaded.get(SOURCE_LOCALE) ?? create(SOURCE_LOCALE, english);
