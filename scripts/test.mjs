import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowsers} from './ensure-browsers.mjs';
import {ensureDependencies} from './ensure-dependencies.mjs';
import {ensurePhp} from './ensure-php.mjs';

// Everything that has to hold. `npm test -- --only core,lint` runs a part of it; what stands behind a further `--` goes to the WordPress suite.

const {values: {only}, positionals} = parseArgs({options: {only: {type: 'string'}}, allowPositionals: true});
const isWanted = ({name}) => !only || only.split(',').includes(name);

// Days are days in every one of them: behind and ahead of UTC, half an hour off, and across the date line.
const TIME_ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

const steps = [
  {name: 'lint', title: 'Lint', command: 'eslint'},
  {name: 'types', title: 'Types', command: 'tsc'},
  {name: 'build', title: 'Build', command: 'npm run --silent build'},
  {name: 'manifest', title: 'Manifest, editor data and tables are up to date', command: 'node scripts/manifest.mjs --check'},
  {name: 'docs', title: 'Documented snippets and hashes are up to date', command: 'node scripts/docs.mjs --check'},
  {name: 'localize', title: 'Translations are complete and fresh', command: 'node scripts/localize.mjs --check'},
  {name: 'size', title: 'Sizes', command: 'node scripts/size.mjs --check'},
  ...TIME_ZONES.map((TZ) => ({name: 'core', title: `Core, time zone ${TZ}`, command: 'mocha "test/core/**/*.test.ts"', environment: {TZ}, counts: true})),
  {name: 'package', title: 'Package', command: 'mocha "test/package/**/*.test.mjs"', needs: ['browsers'], counts: true},
  {name: 'builder', title: 'Builder', command: 'mocha "test/builder/**/*.test.mjs"', needs: ['browsers'], counts: true},
  {name: 'hosts', title: 'Hosts', command: 'mocha "test/hosts/*.test.mjs"', needs: ['browsers'], counts: true},
  {name: 'doctor', title: 'Doctor', command: 'mocha "test/doctor/**/*.test.mjs"', needs: ['browsers'], counts: true},
  {name: 'e2e', title: 'A client’s story', command: 'mocha "test/e2e/**/*.test.mjs"', needs: ['browsers'], counts: true},
  {name: 'elements', title: 'Elements', command: 'web-test-runner', needs: ['browsers'], counts: true},
  {name: 'wordpress', title: 'WordPress', command: `npm run --silent build:wordpress && node scripts/wordpress/test.mjs ${positionals.join(' ')}`, needs: ['browsers', 'php'], counts: true},
].filter(isWanted);

const folder = mkdtempSync(join(tmpdir(), 'shootkit-test-'));
const countsFile = join(folder, 'counts');

/** What the runners of a step recorded, one line of JSON each. */
const takeCounts = () => {
  try {
    return readFileSync(countsFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  } catch {
    return [];
  } finally {
    rmSync(countsFile, {force: true});
  }
};

const add = (a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped});
const NOTHING = {passed: 0, failed: 0, skipped: 0};

const run = ({title, command, environment, needs = [], counts}, {browsers, php}) => {
  console.log(`\n── ${title} ──`);
  if (needs.includes('browsers') && !browsers.includes('chromium')) {
    console.log('Not run: there is no Chromium.');
    return {...NOTHING, failed: 1};
  }
  if (needs.includes('php') && !php) {
    console.log('Not run: there is no PHP.');
    return {...NOTHING, skipped: 1};
  }
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const {status} = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...environment, PATH, BROWSERS: browsers.join(), TEST_COUNTS_FILE: countsFile},
  });
  // A step without tests of its own counts as one; a runner that fails before its first test, as one failure.
  const sum = counts ? takeCounts().reduce(add, NOTHING) : {...NOTHING, passed: status === 0 ? 1 : 0};
  return status !== 0 && sum.failed === 0 ? {...sum, failed: 1} : sum;
};

ensureDependencies();
const isNeeded = (what) => steps.some(({needs}) => needs?.includes(what));
const machine = {browsers: isNeeded('browsers') ? ensureBrowsers() : [], php: isNeeded('php') && ensurePhp()};
const {passed, failed, skipped} = steps.map((step) => run(step, machine)).reduce(add, NOTHING);
rmSync(folder, {recursive: true, force: true});
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
