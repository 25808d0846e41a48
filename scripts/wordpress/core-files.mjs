import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {unpackDebianPackages} from './debian-packages.mjs';

const packages = ['wordpress', 'libjs-lodash', 'libjs-underscore', 'libjs-cropper', 'php-getid3'];

// Each suite has another part of WordPress' libraries and themes in packages of their own.
const optional = [
  'wordpress-theme-twentytwentyfive', 'wordpress-theme-twentytwentythree',
  'libphp-phpmailer', 'libjs-jquery-ui', 'libjs-prototype', 'libjs-scriptaculous',
];

/** Debian shares libraries through absolute links: they are turned to the unpacked packages, and those that lead nowhere go. */
const mendLinks = (root) => {
  const links = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name));
  for (const link of links) {
    const target = readlinkSync(link);
    if (!target.startsWith('/')) continue;
    rmSync(link);
    symlinkSync(join(root, target), link);
  }
  for (const link of links) if (!existsSync(link)) rmSync(link);
};

const copyIfThere = (from, to) => existsSync(from) && cpSync(from, to, {recursive: true, dereference: true, force: false});

const unpack = (suite, folder) => {
  const root = join(folder, 'root');
  mkdirSync(root);
  unpackDebianPackages({suite, packages, optional, folder: root});
  mendLinks(root);
  const core = join(folder, 'core');
  copyIfThere(join(root, 'usr/share/wordpress'), core);
  copyIfThere(join(root, 'var/lib/wordpress/wp-content'), join(core, 'wp-content'));
  for (const ofTheMachine of ['.htaccess', 'wp-config.php']) rmSync(join(core, ofTheMachine), {force: true});
  copyIfThere('/etc/ssl/certs/ca-certificates.crt', join(core, 'wp-includes/certificates/ca-bundle.crt'));
  return core;
};

/** The files of a WordPress as Debian's suite carries it, fetched once and kept in a folder. */
export const wordpressFiles = ({name, suite}, cache) => {
  const folder = resolve(cache, name);
  if (existsSync(folder)) return folder;
  console.log(`Fetching WordPress ${name} …`);
  mkdirSync(cache, {recursive: true});
  const work = mkdtempSync(join(resolve(cache), 'unpacking-'));
  try {
    renameSync(unpack(suite, work), folder);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
  return folder;
};

/** The exact version of a WordPress. */
export const versionOf = (folder) => /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1];
