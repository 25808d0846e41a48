import type {Templates} from './msg.js';

interface LocaleModule {
  readonly templates: Templates;
}

// A literal map, so that every bundler sees what there is and makes a chunk of each.
const modules: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  ar: () => import('./generated/ar.js'),
  cs: () => import('./generated/cs.js'),
  da: () => import('./generated/da.js'),
  de: () => import('./generated/de.js'),
  el: () => import('./generated/el.js'),
  es: () => import('./generated/es.js'),
  fa: () => import('./generated/fa.js'),
  fi: () => import('./generated/fi.js'),
  fr: () => import('./generated/fr.js'),
  he: () => import('./generated/he.js'),
  hi: () => import('./generated/hi.js'),
  it: () => import('./generated/it.js'),
  ja: () => import('./generated/ja.js'),
  ko: () => import('./generated/ko.js'),
  nb: () => import('./generated/nb.js'),
  nl: () => import('./generated/nl.js'),
  pl: () => import('./generated/pl.js'),
  'pt-BR': () => import('./generated/pt-BR.js'),
  ro: () => import('./generated/ro.js'),
  ru: () => import('./generated/ru.js'),
  sv: () => import('./generated/sv.js'),
  tr: () => import('./generated/tr.js'),
  uk: () => import('./generated/uk.js'),
  'zh-Hans': () => import('./generated/zh-Hans.js'),
  'zh-Hant': () => import('./generated/zh-Hant.js'),
};

/** Brings the translations of one language; each is a chunk of its own, and fetched once. */
export const fetchTemplates = async (locale: string): Promise<Templates> => (await modules[locale]!()).templates;
