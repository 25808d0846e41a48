/** The languages of the menu, in their own names. A new one is a new line. */
export const languages = [
  {tag: 'en', name: 'English', direction: 'ltr'},
];
