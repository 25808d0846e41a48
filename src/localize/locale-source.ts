import type {Templates} from './msg.js';

interface LocaleModule {
  readonly templates: Templates;
}

// A literal map, so that every bundler sees what there is and makes a chunk of each.
const modules: Readonly<Record<string, () => Promise<LocaleModule>>> = {};

/** Brings the translations of one language; each is a chunk of its own, and fetched once. */
export const fetchTemplates = async (locale: string): Promise<Templates> => (await modules[locale]!()).templates;
