import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {freePort} from '../free-port.mjs';

/** An address for a site that is going to be served. */
export const freeAddress = async () => `http://127.0.0.1:${await freePort()}`;

/** Serves a WordPress with PHP's own server; gives back what ends it, with all its workers. */
export const servePhp = async ({php, folder, url}) => {
  const {host} = new URL(url);
  const server = spawn(php, ['-S', host, '-t', folder, fileURLToPath(new URL('php/router.php', import.meta.url))], {
    env: {...process.env, WORDPRESS_URL: url, PHP_CLI_SERVER_WORKERS: '4'},
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stop = () => {
    process.off('exit', stop);
    process.kill(-server.pid);
  };
  process.once('exit', stop);
  // Whoever stops the tests stops PHP, too, which has a process group of its own.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const [said] = await once(server.stderr, 'data');
  if (!String(said).includes('started')) throw new Error(`PHP does not serve ${url}: ${said}`);
  // Its log of requests goes nowhere, but has to be taken, or the server would wait.
  server.stderr.resume();
  return stop;
};
