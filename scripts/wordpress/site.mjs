import {execFileSync} from 'node:child_process';
import {copyFileSync, cpSync, mkdirSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {wordpressFiles} from './core-files.mjs';
import {sqliteDropIn} from './sqlite-drop-in.mjs';

const CACHE = '.cache/wordpress';

const script = (name) => fileURLToPath(new URL(`php/${name}`, import.meta.url));

// WordPress' own notices about a site that has no database yet are none of ours.
const QUIET = ['-d', 'error_reporting=22527', '-d', 'display_errors=stderr'];

/** Puts a folder in the place of another, whatever was there. */
const replace = (from, to) => {
  rmSync(to, {recursive: true, force: true});
  cpSync(from, to, {recursive: true});
};

const takeOut = (content) => {
  for (const name of ['plugins/shootkit', 'mu-plugins', 'languages', 'database', 'uploads', 'upgrade', 'debug.log']) rmSync(join(content, name), {recursive: true, force: true});
  mkdirSync(join(content, 'uploads'));
};

const putIn = (content, {sqlite, plugin, fixture}) => {
  replace(sqlite, join(content, 'plugins/sqlite-database-integration'));
  copyFileSync(join(sqlite, 'db.copy'), join(content, 'db.php'));
  replace(plugin, join(content, 'plugins/shootkit'));
  cpSync(fixture, content, {recursive: true});
};

/** The files that a site of a WordPress version is made of, fetched where they are not there yet. */
export const fetchFiles = (version) => ({folder: wordpressFiles(version, CACHE), sqlite: sqliteDropIn(CACHE)});

/**
 * A fresh studio's site in such files: the plugin active, what a fixture's folder adds to `wp-content`,
 * and `admin`, `editor1` and `author1` with the passwords `admin-password`, `editor-password`, `author-password`.
 */
export const installSite = ({folder, sqlite}, {php, url, plugin, fixture}) => {
  takeOut(join(folder, 'wp-content'));
  putIn(join(folder, 'wp-content'), {sqlite, plugin: resolve(plugin), fixture: resolve(fixture)});
  copyFileSync(script('wp-config.php'), join(folder, 'wp-config.php'));
  execFileSync(php, [...QUIET, script('install.php')], {cwd: folder, env: {...process.env, WORDPRESS_URL: url}, stdio: ['ignore', 'ignore', 'inherit']});
};
