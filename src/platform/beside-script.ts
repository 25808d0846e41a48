import {toldFolder} from './locales-folder.js';
import {pageSettings} from './settings.js';

/**
 * Loads a file that lies beside the script-tag file. Where an optimiser has moved or joined that one, the setting
 * `locales-url` tells a folder; `fromFolder` are the file's possible places as seen from there.
 */
export const importBeside = async (file: string, fromFolder: readonly [string, string]): Promise<unknown> => {
  try {
    return await import(`./${file}`);
  } catch (error) {
    const folder = toldFolder(pageSettings().localesUrl);
    if (folder === undefined) throw error;
    const load = (path: string): Promise<unknown> => import(new URL(path, folder).href);
    return load(fromFolder[0]).catch(() => load(fromFolder[1]));
  }
};
