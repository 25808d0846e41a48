import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {faultsOf} from './localize/faults.mjs';

// `npm run localize` takes new strings up into locales/ and makes modules of the translations; with --check it changes
// nothing, and fails where a string is missing, stale, or has lost a placeholder.

const {check} = parseArgs({options: {check: {type: 'boolean'}}}).values;
const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

const localize = (command, file) => execFileSync(resolve('node_modules/.bin/lit-localize'), [command, '--config', file], {stdio: 'pipe'});

const textsIn = (folder) => new Map(readdirSync(folder)
  .filter((file) => /\.(xlf|ts)$/.test(file))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** The names of the files that are not the same in both folders. */
const differences = (before, after) => [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

const inCopy = (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'shootkit-localize-'));
  try {
    const [xliffDir, outputDir] = [join(folder, 'locales'), join(folder, 'generated')];
    cpSync(config.interchange.xliffDir, xliffDir, {recursive: true});
    const file = join(folder, 'lit-localize.json');
    const output = {...config.output, outputDir, localeCodesModule: join(outputDir, 'locale-codes.ts')};
    writeFileSync(file, JSON.stringify({...config, tsConfig: resolve(config.tsConfig), output, interchange: {...config.interchange, xliffDir}}));
    return work({file, xliffDir, outputDir});
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const staleFiles = () => inCopy(({file, xliffDir, outputDir}) => {
  localize('extract', file);
  localize('build', file);
  return [
    ...differences(textsIn(config.interchange.xliffDir), textsIn(xliffDir)),
    ...differences(textsIn(config.output.outputDir), textsIn(outputDir)),
  ];
});

if (!check) {
  localize('extract', 'lit-localize.json');
  localize('build', 'lit-localize.json');
}
const faults = [...textsIn(config.interchange.xliffDir)].flatMap(([file, text]) => faultsOf(text).map((fault) => `${file}: ${fault}`));
const stale = check ? staleFiles().map((file) => `${file} is stale: run npm run localize and commit what it writes.`) : [];
for (const complaint of [...faults, ...stale]) console.error(complaint);
console.log(`${config.targetLocales.length} languages, ${faults.length} faults.`);
process.exitCode = faults.length + stale.length > 0 ? 1 : 0;
