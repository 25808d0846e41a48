import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {PLUGIN, ROOT} from './plugin.mjs';

// What translators work on; a site reads what is compiled of it.
const LEFT_OUT = /^languages\//;

// The earliest that a zip can say: the same content makes the same file, whenever it is built.
const MTIME = '1980-01-01T00:00:00';

const names = () => readdirSync(PLUGIN, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  .map(({parentPath, name}) => join(parentPath, name).slice(PLUGIN.length + 1).replaceAll('\\', '/'))
  .filter((name) => !LEFT_OUT.test(name)).sort();

/** The plugin as one file that WordPress installs. */
export const zipped = () => {
  const files = names().map((name) => [`shootkit/${name}`, readFileSync(join(PLUGIN, name))]);
  const license = ['shootkit/LICENSE', readFileSync(join(ROOT, 'LICENSE'))];
  return zipSync(Object.fromEntries([license, ...files]), {level: 9, mtime: new Date(MTIME)});
};
