import {createReadStream, statSync} from 'node:fs';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const isText = (type) => /^text|javascript|json|xml/.test(type);

const statOf = (path) => statSync(path, {throwIfNoEntry: false});

const decode = (pathname) => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

/** The file behind an address; nothing outside `root`, and nothing hidden. */
const fileFor = (root, pathname) => {
  const path = join(root, normalize(decode(pathname)));
  if (!path.startsWith(root + sep) || /[\\/]\./.test(path.slice(root.length))) return undefined;
  const file = path.endsWith(sep) ? join(path, 'index.html') : path;
  return statOf(file)?.isFile() ? file : undefined;
};

const answer = ({root, home, before}) => async (request, response) => {
  if (await before?.(request, response)) return undefined;
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/' && home) return response.writeHead(302, {location: home}).end();
  const file = fileFor(root, pathname);
  if (!file) return response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {'content-type': isText(type) ? `${type}; charset=utf-8` : type, 'cache-control': 'no-store'});
  return createReadStream(file).pipe(response);
};

/**
 * Serves a folder on this machine alone. Port 0 is any free one. `before` may add headers to an answer, or give it itself
 * and say so with `true`. Resolves to the server's address and a way to stop it.
 */
export const serve = async ({root, home, before, port = 0}) => {
  const server = createServer(answer({root, home, before})).listen(port, 'localhost');
  await once(server, 'listening');
  return {url: `http://localhost:${server.address().port}/`, stop: () => server.close()};
};
