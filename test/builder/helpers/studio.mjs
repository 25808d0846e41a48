import {existsSync, readFileSync} from 'node:fs';

const TYPES = {html: 'text/html', js: 'text/javascript', json: 'application/json'};

/** A host's page with the pieces pasted into their places. */
export const pageOf = (host, pasted) => readFileSync(new URL(`../hosts/${host}.html`, import.meta.url), 'utf8')
  .replace(/<!-- paste (\w+) -->/g, (_, place) => pasted[place] ?? '');

/** A published file, under whatever folder a page asks for it. */
const published = (pathname) => {
  const file = `cdn/${/(?:locales\/)?[^/]+$/.exec(pathname)?.[0]}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** Opens a page on the studio's site. Nothing goes over a network: what is not in `files` is taken from the build. */
export const openStudio = async (browser, files) => {
  const profile = await browser.newContext();
  const page = await profile.newPage();
  await profile.route('https://*.example/**', (route) => {
    const {pathname} = new URL(route.request().url());
    const body = files[pathname] ?? published(pathname);
    if (body === undefined) return route.fulfill({status: 404, contentType: 'text/plain', body: 'Not found'});
    return route.fulfill({contentType: `${TYPES[pathname.split('.').pop()] ?? TYPES.html}; charset=utf-8`, body});
  });
  await page.goto('https://studio.example/');
  return page;
};
