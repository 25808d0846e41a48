const names = new Intl.DisplayNames(['en'], {type: 'language'});

/** What a language is called in English: `de` is German. */
export const nameOfLanguage = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
