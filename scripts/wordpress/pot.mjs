import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PLUGIN} from './plugin.mjs';
import {template} from './strings.mjs';

// Writes the template of the plugin's own strings; with `--check` it only tells whether the template is stale.

const path = join(PLUGIN, 'languages/shootkit.pot');
const fresh = `${template().trimEnd()}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(path, fresh);
} else if (fresh !== readFileSync(path, 'utf8')) {
  console.error('languages/shootkit.pot is stale: run npm run localize:wordpress and commit what it writes.');
  process.exitCode = 1;
}
