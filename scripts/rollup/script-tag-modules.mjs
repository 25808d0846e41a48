import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

/** Where `some-module.script.ts` stands beside `some-module.ts`, it is the one for the script-tag file. */
export const scriptTagModules = () => ({
  name: 'script-tag-modules',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source.replace(/\.js$/, '.script.ts'));
    return path.endsWith('.script.ts') && existsSync(path) ? path : null;
  },
});
