const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const languageOf = (tag) => tag.split('-')[0];

/**
 * Which translation the widgets choose for which tag, in lower case. A tag that is not there is served as the one
 * without its last part is; what is left over, in English.
 */
export const choicesOf = (locales, choose) => {
  const ofLanguage = PAIRS.map((language) => [language, choose(language)]).filter(([, locale]) => locale !== 'en');
  const hasSeveral = ([language, locale]) => language === languageOf(locale) && locales.filter((one) => languageOf(one) === language).length > 1;
  const ofVariant = ofLanguage.filter(hasSeveral).flatMap(([language, usual]) => ['hans', 'hant', ...PAIRS]
    .map((part) => [`${language}-${part}`, choose(`${language}-${part}`)])
    .filter(([, locale]) => locale !== usual));
  return Object.fromEntries([...ofLanguage, ...ofVariant]);
};

/** What a language calls itself, with a capital where its script has them. */
export const nameOf = (locale) => {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};
