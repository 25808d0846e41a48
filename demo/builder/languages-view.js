import {languages} from '../languages.js';

/** The choice of languages, each in its own name. */
export const showLanguages = (form) => {
  form.elements.namedItem('lang').append(...languages.map(({tag, name}) => {
    const option = new Option(name, tag);
    option.lang = tag;
    return option;
  }));
};
