import {execFileSync} from 'node:child_process';
import {pathToFileURL} from 'node:url';
import {installWithApt} from './apt-get.mjs';

const OLDEST = 70400;

// What WordPress and its database in one file need.
const MODULES = ['sqlite3', 'pdo_sqlite', 'mbstring', 'xml', 'curl', 'gd', 'intl', 'zip'];
const PACKAGES = ['php-cli', ...['sqlite3', 'mbstring', 'xml', 'curl', 'gd', 'intl', 'zip'].map((name) => `php-${name}`)];

/** The PHP of this machine, where it is new enough and has all modules. */
const findPhp = () => {
  const program = process.env.PHP_PATH ?? 'php';
  try {
    const {version, modules} = JSON.parse(execFileSync(program, ['-r', 'echo json_encode(["version" => PHP_VERSION_ID, "modules" => get_loaded_extensions()]);'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}));
    const loaded = modules.map((name) => name.toLowerCase());
    return version >= OLDEST && MODULES.every((name) => loaded.includes(name)) ? program : undefined;
  } catch {
    return undefined;
  }
};

/** Installs PHP if it is missing, where it can, says so where it is not to be had, and returns its program. */
export const ensurePhp = () => {
  if (!findPhp()) installWithApt({PHP: PACKAGES});
  const php = findPhp();
  if (!php) console.log(`No PHP 7.4 or later with ${MODULES.join(', ')} on this machine, so nothing is tested in WordPress. Install it, or name its program in PHP_PATH.`);
  return php;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href && !ensurePhp()) process.exitCode = 1;
