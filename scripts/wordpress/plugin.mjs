import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PLUGIN = join(ROOT, 'embeds/wordpress/shootkit');
export const BUILD = join(PLUGIN, 'build');

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Writes a file of the plugin's build folder. */
export const writeBuilt = (name, content) => {
  const path = join(BUILD, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : `${JSON.stringify(content)}\n`);
};
