import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {serve} from '../../../scripts/serve.mjs';
import {editors} from './editors.mjs';
import {readHeaders} from './headers.mjs';
import {immense} from './immense.mjs';
import {libraries} from './libraries.mjs';
import {optimised} from './optimiser.mjs';

export const PAGES = '/test/hosts/pages/';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
const HEADERS = readHeaders(resolve(root, `.${PAGES}_headers`));

const made = {...optimised, ...libraries, ...immense};

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const bundle = () => readFileSync(resolve(root, 'cdn/shootkit.js'));
const integrity = () => `sha384-${createHash('sha384').update(bundle()).digest('base64')}`;

const through = (html, [name, edit]) =>
  html.replace(new RegExp(`<!-- ${name} -->\n?(.*?)<!-- /${name} -->`, 'gs'), (_, written) => edit(written));

/** The page as its host delivers it: what stands between `<!-- wpautop -->` and `<!-- /wpautop -->` went through that. */
const asDelivered = (path, elsewhere) => Object.entries(editors).reduce(through, readFileSync(resolve(root, `.${path}`), 'utf8'))
  .replaceAll('{elsewhere}', elsewhere)
  .replace('{integrity}', integrity)
  .replace('{bundle}', bundle);

/**
 * The pages of this folder, each with the headers that `pages/_headers` gives it, and a second server, which is another
 * origin. What browsers report goes to `report`.
 */
export const servePages = async ({port, report = () => undefined} = {}) => {
  const elsewhere = await serve({
    root,
    before: (request, response) => void response.setHeader('access-control-allow-origin', '*'),
  });
  const before = async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') report(await bodyOf(request));
    if (request.method === 'POST' || pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname in made) {
      return response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(await made[pathname]());
    }
    for (const [name, value] of Object.entries(HEADERS[pathname.replace(PAGES, '/')] ?? {})) {
      response.setHeader(name, value.replaceAll('{elsewhere}', elsewhere.url));
    }
    if (!pathname.startsWith(PAGES) || !pathname.endsWith('.html')) return false;
    return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(asDelivered(pathname, elsewhere.url));
  };
  const site = await serve({root, home: PAGES, port, before});
  const stop = () => [site, elsewhere].forEach((server) => server.stop());
  return {url: site.url, elsewhere: elsewhere.url, stop};
};
