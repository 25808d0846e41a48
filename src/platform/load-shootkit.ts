import {loadScript} from './load-script.js';
import {toldFolder} from './locales-folder.js';
import {warnOnce} from './warn.js';

// The build puts the hash of shootkit.js in the place of this word.
const INTEGRITY = '__SHOOTKIT_INTEGRITY__';

// Known only while the script itself runs; a module never knows.
const executing = document.currentScript as HTMLScriptElement | null;

const besideLoader = (): string | undefined => (executing ?? document.querySelector<HTMLScriptElement>('script[src*="loader.js"]'))?.src;

/** Where shootkit.js may lie: beside this script, else beside the languages that the page tells of, or around them. */
const candidates = (): readonly string[] => {
  const places = [besideLoader(), toldFolder()?.href, toldFolder() && new URL('../', toldFolder()).href];
  return places.filter((place) => place !== undefined).map((place) => new URL('shootkit.js', place).href);
};

/** Loads shootkit.js, unless the page has it already. */
export const loadShootkit = async (): Promise<void> => {
  for (const url of new Set(candidates())) {
    if (customElements.get('shoot-picker') ?? document.querySelector(`script[src="${CSS.escape(url)}"]`)) return;
    try {
      await loadScript(url, INTEGRITY);
      return;
    } catch {
      // It may lie in the next place.
    }
  }
  warnOnce('loader.js did not find shootkit.js of the same version beside itself. Upload both files of one version into one folder, or name their folder "locales" in data-locales-url on the tag of the script.');
};
