import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';

// Libraries that change the language under every script of a page. No registry has them in the versions that are still
// out there; Debian does.

const FOLDER = resolve('.cache/libraries');

const SOURCES = {
  prototype: {from: 'libjs-prototype', file: 'usr/share/javascript/prototype/prototype.js'},
  mootools: {from: 'libjs-mootools', file: 'usr/share/javascript/mootools/mootools-core-nc.js'},
};

const fetch = ({from, file}) => {
  mkdirSync(FOLDER, {recursive: true});
  execFileSync('sh', ['-c', `apt-get download ${from} && dpkg -x ${from}_*.deb .`], {cwd: FOLDER, stdio: 'ignore'});
  return existsSync(resolve(FOLDER, file));
};

/** Whether the library is here, or can be had from this machine's package archive. */
export const hasLibrary = (name) => {
  const source = SOURCES[name];
  try {
    return existsSync(resolve(FOLDER, source.file)) || fetch(source);
  } catch {
    return false;
  }
};

/** The addresses under which the pages load them. */
export const libraries = Object.fromEntries(Object.entries(SOURCES).map(([name, {file}]) =>
  [`/libraries/${name}.js`, () => readFileSync(resolve(FOLDER, file), 'utf8')]));
