import {pageSettings} from '../platform/settings.js';
import type {Templates} from './msg.js';

const load = async (address: string): Promise<Templates> => ((await import(address)) as {templates: Templates}).templates;

/** Where the studio says the language files are: in the settings, or on the script's own tag. */
const folder = (): string | undefined =>
  pageSettings().localesUrl ?? document.querySelector<HTMLElement>('script[data-locales-url]')?.dataset.localesUrl;

/**
 * The same for the script-tag file: the languages lie beside it, in `locales/`. Where an optimiser has moved or joined
 * the file, the setting `locales-url` tells where they are.
 */
export const fetchTemplates = async (locale: string): Promise<Templates> => {
  try {
    return await load(`./locales/${locale}.js`);
  } catch (error) {
    const elsewhere = folder();
    if (elsewhere === undefined) throw error;
    return load(new URL(`${locale}.js`, new URL(`${elsewhere}/`, document.baseURI)).href);
  }
};
