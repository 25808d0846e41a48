import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PLUGIN, ROOT} from './plugin.mjs';
import {zipped} from './zip.mjs';

// `npm run build:wordpress`: an installable folder, and the same as a zip for "Plugins → Add New → Upload".

const BUNDLE = join(ROOT, 'cdn/shootkit.js');

const timeOf = (path) => statSync(path).mtimeMs;
const isNewer = (folder, time) => readdirSync(join(ROOT, folder), {recursive: true}).some((name) => timeOf(join(ROOT, folder, name)) > time);
const isBuilt = () => existsSync(BUNDLE) && existsSync(join(ROOT, 'dist/core.js')) && !isNewer('src', timeOf(BUNDLE));

const run = (command, ...args) => execFileSync(command, args, {cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32'});

if (isBuilt()) run('node', 'scripts/wordpress/assemble.mjs');
else run('npm', 'run', '--silent', 'build');

const zip = zipped();
writeFileSync(`${PLUGIN}.zip`, zip);
console.log(`embeds/wordpress/shootkit.zip, ${(zip.length / 1000).toFixed(0)} kB`);
