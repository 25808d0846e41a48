import {createDefaultPack} from '../content/default-pack.js';
import type {ContentPack} from '../core/content-pack.js';
import {matchLocale} from '../core/match-locale.js';
import {fetchTemplates} from './locale-source.js';
import {SOURCE_LOCALE, TARGET_LOCALES} from './locales.js';
import {type Msg, type Templates, createMsg, english} from './msg.js';

/** A language that the widgets can speak right now. */
export interface Language {
  readonly locale: string;
  readonly msg: Msg;
  readonly pack: ContentPack;
}

const loaded = new Map<string, Language>();
const loading = new Map<string, Promise<Language>>();

const add = (locale: string, msg: Msg): Language => {
  const language = {locale, msg, pack: createDefaultPack(msg, locale)};
  loaded.set(locale, language);
  return language;
};

/** Makes a language known whose translations are at hand. */
export const addTemplates = (locale: string, templates: Templates): Language => loaded.get(locale) ?? add(locale, createMsg(templates));

let unsaid = SOURCE_LOCALE;

/** The language where nobody says one: English, or what the page's own file has inside. */
export const unsaidLocale = (): string => unsaid;

/** Makes a language known, and the one to speak where nobody says another. */
export const bakeIn = (locale: string, templates: Templates): void => {
  unsaid = addTemplates(locale, templates).locale;
};

/** The language that should serve a BCP 47 tag, loaded or not; English where there is no better one. */
export const localeFor = (tag: string): string => matchLocale(tag, [SOURCE_LOCALE, ...TARGET_LOCALES, ...loaded.keys()]) ?? SOURCE_LOCALE;

/** The language of that name, if it is loaded. English always is. */
export const loadedLanguage = (locale: string): Language | undefined =>
  loaded.get(locale) ?? (locale === SOURCE_LOCALE ? add(SOURCE_LOCALE, english) : undefined);

/** Loads the language of that name; at once where it is there. A failure is not remembered, so that a later try may succeed. */
export const loadLanguage = async (locale: string): Promise<Language> => {
  const present = loadedLanguage(locale);
  if (present) return present;
  const pending = loading.get(locale) ?? fetchTemplates(locale).then((templates) => addTemplates(locale, templates));
  loading.set(locale, pending);
  try {
    return await pending;
  } finally {
    loading.delete(locale);
  }
};
