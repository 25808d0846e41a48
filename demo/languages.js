const TAGS = [
  'en', 'ar', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nb', 'nl', 'pl', 'pt-BR', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh-Hans', 'zh-Hant',
];

const ownName = (tag) => {
  const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** The languages of the menu, in their own names. A new one is a new tag. */
export const languages = TAGS.map((tag) => ({tag, name: ownName(tag)}));
