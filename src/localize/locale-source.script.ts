import {toldFolder} from '../platform/locales-folder.js';
import {pageSettings} from '../platform/settings.js';
import type {Templates} from './msg.js';

const load = async (address: string): Promise<Templates> => ((await import(address)) as {templates: Templates}).templates;

/**
 * The same for the script-tag file: the languages lie beside it, in `locales/`. Where an optimiser has moved or joined
 * the file, the setting `locales-url` tells where they are.
 */
export const fetchTemplates = async (locale: string): Promise<Templates> => {
  try {
    return await load(`./locales/${locale}.js`);
  } catch (error) {
    const elsewhere = toldFolder(pageSettings().localesUrl);
    if (elsewhere === undefined) throw error;
    // The folder in which `locales` lies is told as easily as that one.
    return load(new URL(`${locale}.js`, elsewhere).href).catch(() => load(new URL(`locales/${locale}.js`, elsewhere).href));
  }
};
