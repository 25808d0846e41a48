import {importBeside} from '../platform/beside-script.js';
import type {Templates} from './msg.js';

/** The same for the script-tag file: the languages lie beside it, in `locales/`. */
export const fetchTemplates = async (locale: string): Promise<Templates> => {
  const file = `locales/${locale}.js`;
  // The folder in which `locales` lies is told as easily as that one.
  return ((await importBeside(file, [`${locale}.js`, file])) as {templates: Templates}).templates;
};
