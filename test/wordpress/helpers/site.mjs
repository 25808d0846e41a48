import {execFileSync} from 'node:child_process';
import {copyFileSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

const {WORDPRESS_FOLDER: folder, WORDPRESS_URL, PHP_PATH} = process.env;
const content = join(folder, 'wp-content');
const database = join(content, 'database');

/** The address of the studio's site, without a slash at the end. */
export const url = WORDPRESS_URL;

export const pluginFolder = join(content, 'plugins/shootkit');

/** The name that the tests know this WordPress by, such as `6.8`, and its exact version. */
export const versionName = process.env.WORDPRESS_NAME;
export const version = /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1];

/** Runs PHP within the site, for what has no button, and gives back what it returns. */
export const php = (code) => JSON.parse(execFileSync(PHP_PATH, ['-d', 'display_errors=stderr', '-r', `
  $_SERVER['HTTP_HOST'] = '${new URL(url).host}';
  $_SERVER['REQUEST_URI'] = '/';
  require 'wp-load.php';
  echo json_encode((function () { ${code} })());
`], {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']}));

const kept = join(folder, 'kept-database');
const files = (where) => readdirSync(where).filter((name) => name.startsWith('.ht.sqlite'));

/** Keeps the site as it is now, for `restore`. */
export const keep = () => {
  rmSync(kept, {force: true});
  copyFileSync(join(database, '.ht.sqlite'), kept);
};

/** The site as it was when it was kept: no page, no setting of an earlier test is left. */
export const restore = () => {
  for (const name of files(database)) rmSync(join(database, name));
  copyFileSync(kept, join(database, '.ht.sqlite'));
};

/** What PHP had to complain about since the site was installed. */
export const debugLog = () => {
  try {
    return readFileSync(join(content, 'debug.log'), 'utf8');
  } catch {
    return '';
  }
};
