// Languages that CLDR keeps apart, though a reader of one reads the other.
const KIN: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb'};

const localeOf = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
};

/** The text direction of a language. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(localeOf(tag)?.script ?? '') ? 'rtl' : 'ltr';

/**
 * The available language that serves a BCP 47 tag: the same language in the same script first (`zh-TW` finds
 * `zh-Hant`, `iw` finds `he`), then the same language at all (`pt-PT` finds `pt-BR`), then none.
 */
export const matchLocale = (tag: string, available: readonly string[]): string | null => {
  const wanted = localeOf(tag);
  if (!wanted) return null;
  const language = KIN[wanted.language] ?? wanted.language;
  const same = available.filter((locale) => localeOf(locale)?.language === language);
  return same.find((locale) => localeOf(locale)?.baseName === wanted.baseName)
    ?? same.find((locale) => localeOf(locale)?.script === wanted.script)
    ?? same[0]
    ?? null;
};
