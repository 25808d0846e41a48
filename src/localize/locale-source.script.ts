import {pageSettings} from '../platform/settings.js';
import type {Templates} from './msg.js';

const load = async (address: string): Promise<Templates> => ((await import(address)) as {templates: Templates}).templates;

/** Where the studio says the language files are: in the settings, else on the script's own tag or another element. */
const folder = (): URL | undefined => {
  const teller = document.querySelector('[data-locales-url], [locales-url]');
  const told = pageSettings().localesUrl ?? teller?.getAttribute('data-locales-url') ?? teller?.getAttribute('locales-url');
  return told ? new URL(told.replace(/\/?$/, '/'), document.baseURI) : undefined;
};

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
    // The folder in which `locales` lies is told as easily as that one.
    return load(new URL(`${locale}.js`, elsewhere).href).catch(() => load(new URL(`locales/${locale}.js`, elsewhere).href));
  }
};
