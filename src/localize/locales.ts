import {sourceLocale, targetLocales} from './generated/locale-codes.js';

/** The language of the source, and the one that is always there. */
export const SOURCE_LOCALE: string = sourceLocale;

/** The languages that there are translations for. */
export const TARGET_LOCALES: readonly string[] = targetLocales;
