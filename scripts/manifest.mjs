import {readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {elementNames} from './manifest/element-names.mjs';
import {frameworkTypes} from './manifest/framework-types.mjs';
import {withTables} from './manifest/readme-tables.mjs';
import {vscodeData} from './manifest/vscode-data.mjs';
import {webTypes} from './manifest/web-types.mjs';

// What the JSDoc of the elements says, in every form in which somebody reads it. `--check` only tells what is stale.

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const asText = (value) => (typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);

const manifest = await cli({argv: ['analyze', '--quiet'], noWrite: true});
const generated = {
  'custom-elements.json': manifest,
  ...vscodeData(manifest),
  ...webTypes(manifest, JSON.parse(read('package.json'))),
  ...frameworkTypes(manifest),
  ...elementNames(manifest),
  'README.md': withTables(read('README.md'), manifest),
};

const stale = Object.entries(generated).filter(([path, value]) => read(path) !== asText(value));

if (!process.argv.includes('--check')) {
  for (const [path, value] of stale) writeFileSync(path, asText(value));
  console.log(stale.length > 0 ? `Wrote ${stale.map(([path]) => path).join(', ')}.` : 'All up to date.');
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run \`npm run manifest\` and commit what it writes.`);
  process.exitCode = 1;
}
