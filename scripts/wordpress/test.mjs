import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {parseArgs} from 'node:util';
import {ensurePhp} from '../ensure-php.mjs';
import {recordCounts} from '../test-counts.mjs';
import {freeAddress, servePhp} from './php-server.mjs';
import {fetchFiles, installSite} from './site.mjs';
import {versions} from './versions.mjs';

// The plugin, as `npm run build:wordpress` makes it, in real WordPress sites; each version's is served while its tests run.
// `--version 6.8` takes one of them, `--write-matrix` writes what was measured into the docs, names choose files of test/wordpress.

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {version: {type: 'string'}, 'write-matrix': {type: 'boolean'}},
});
const tests = positionals.length > 0 ? positionals.map((name) => `test/wordpress/${name}.test.mjs`) : ['test/wordpress/**/*.test.mjs'];

const skip = (reason) => {
  console.log(`Not tested: ${reason}`);
  recordCounts({passed: 0, failed: 0, skipped: 1});
};

const fetch = (version) => {
  try {
    return fetchFiles(version);
  } catch (error) {
    // Whatever program could not do its part says why on its last line.
    const reason = String(error.stderr || error.message).trim().split('\n').at(-1);
    return skip(`WordPress ${version.name} from Debian ${version.suite} cannot be had here (${reason}).`);
  }
};

const run = async (php, version) => {
  const files = fetch(version);
  if (!files) return 0;
  const url = await freeAddress();
  const {folder} = files;
  installSite(files, {php, url, plugin: 'embeds/wordpress/shootkit', fixture: 'test/wordpress/fixture'});
  const stop = await servePhp({php, folder, url});
  const mocha = spawn('mocha', tests, {
    stdio: 'inherit',
    env: {...process.env, WORDPRESS_URL: url, WORDPRESS_FOLDER: folder, WORDPRESS_NAME: version.name, PHP_PATH: php, WRITE_MATRIX: values['write-matrix'] ? 'yes' : ''},
  });
  const [status] = await once(mocha, 'exit');
  stop();
  return status;
};

const wanted = versions.filter(({name}) => !values.version || name === values.version);
if (wanted.length === 0) throw new Error(`The versions are ${versions.map(({name}) => name).join(' and ')}.`);

const php = ensurePhp();
if (!php) skip('there is no PHP.');
for (const version of php ? wanted : []) {
  console.log(`\nWordPress ${version.name}`);
  if (await run(php, version) !== 0) process.exitCode = 1;
}
