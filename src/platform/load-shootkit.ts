import {loadScript} from './load-script.js';
import {toldFolder} from './locales-folder.js';
import {warnOnce} from './warn.js';

// The build puts the hash of shootkit.js in the place of this word.
const INTEGRITY = '__SHOOTKIT_INTEGRITY__';

// Known only while the script itself runs; a module never knows.
const executing = document.currentScript as HTMLScriptElement | null;

const scripts = (): readonly HTMLScriptElement[] => [...document.scripts];

const loaders = (): readonly HTMLScriptElement[] => (executing ? [executing] : scripts().filter(({src}) => /\/loader\.js($|[?#])/.test(src)));

/** Where shootkit.js may lie: beside this script, else beside the languages that the page tells of, or around them. */
const candidates = (): readonly string[] => {
  const folder = toldFolder();
  const places = [...loaders().map(({src}) => src), ...folder ? [folder.href, new URL('../', folder).href] : []];
  return places.filter(Boolean).map((place) => new URL('shootkit.js', place).href);
};

/** Loads shootkit.js, unless the page has it already. */
export const loadShootkit = async (): Promise<void> => {
  for (const url of new Set(candidates())) {
    if (customElements.get('shoot-picker') ?? scripts().some(({src}) => src === url)) return;
    try {
      await loadScript(url, INTEGRITY);
      return;
    } catch {
      // It may lie in the next place.
    }
  }
  warnOnce('loader.js did not find shootkit.js of the same version beside itself. Upload both files of one version into one folder, or name their folder "locales" in data-locales-url on the tag of the script.');
};
