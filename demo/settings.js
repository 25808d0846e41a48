import {languages} from './languages.js';

// The look and language of the page: kept until the tab is closed, and shared by the pages of the demonstration.

const STORED_AS = 'northpane-settings';
const root = document.documentElement;

const stored = () => {
  try {
    return JSON.parse(sessionStorage.getItem(STORED_AS)) ?? {};
  } catch {
    return {};
  }
};

const store = (settings) => {
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify(settings));
  } catch {
    // A page that may not store still changes its look.
  }
};

// The studio's own page stays English; the widgets speak the language of their own `lang`, and bring its direction along.
const widgets = () => document.querySelectorAll(':is(shoot-picker, prep-checklist, style-compare):not([data-language-of-its-own])');

const apply = ({theme = 'daylight', scheme = 'auto', language = 'en'}) => {
  root.dataset.theme = theme;
  root.dataset.scheme = scheme;
  for (const widget of widgets()) widget.lang = language;
};

const read = (form) => Object.fromEntries(new FormData(form));

const fill = (form, settings) => {
  form.elements.language.append(...languages.map(({tag, name}) => {
    const option = new Option(name, tag);
    option.lang = tag;
    return option;
  }));
  for (const [name, value] of Object.entries(settings)) {
    const control = form.elements.namedItem(name);
    if (control) control.value = value;
  }
};

/** Applies what the visitor has set before, and follows the settings' form where the page has one. */
export const startSettings = () => {
  apply(stored());
  const form = document.querySelector('.settings');
  if (!form) return;
  fill(form, stored());
  form.hidden = false;
  form.addEventListener('change', () => {
    store(read(form));
    apply(read(form));
  });
};
