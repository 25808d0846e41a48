import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';

/** A made-up site, and another on which it may keep its scripts: nothing goes over a network. */
export const SITE = 'https://studio.example';
export const CDN = 'https://cdn.example';

export const built = (name) => readFileSync(`cdn/${name}`, 'utf8');

/** The script line with the doctor. */
export const DOCTOR = '<script src="/shootkit.js" data-doctor></script>';

const STATIC = {'/shootkit.js': () => built('shootkit.js'), '/doctor.js': () => built('doctor.js'), '/locales/de.js': () => built('locales/de.js')};

const answerOf = (file) => ({contentType: 'text/javascript', ...(typeof file === 'object' ? file : {body: file})});

/** Opens pages of the site, and visits real addresses. What is in `files` by path, or by whole address elsewhere, is there; all else is not. */
export const openSite = async () => {
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});
  const open = async (markup, {headers = {}, files = {}, head = '', html = 'lang="en"', search = '', setUp = async () => {}, ...context} = {}) => {
    const page = await (await browser.newContext({viewport: {width: 1280, height: 800}, ...context})).newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    await setUp(page);
    await page.route('**/*', (route) => {
      const {origin, pathname, href} = new URL(route.request().url());
      if (href in files) return route.fulfill(answerOf(files[href]));
      if (origin === SITE && pathname in files) return route.fulfill(answerOf(files[pathname]));
      if (origin === SITE && pathname === '/') return route.fulfill({contentType: 'text/html', headers, body: `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Studio</title><link rel="icon" href="data:,">${head}</head><body>${markup}</body></html>`});
      if (origin === SITE && pathname in STATIC) return route.fulfill(answerOf(STATIC[pathname]()));
      return route.fulfill({status: 404, contentType: 'text/html', body: 'Not found'});
    });
    await page.goto(`${SITE}/${search}`);
    return {page, complaints};
  };
  const visit = async (address) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  return {open, visit, close: () => browser.close()};
};

/** The panel of the doctor. */
export const panelOf = (page) => page.getByRole('region', {name: 'shootkit doctor'});

/** What the doctor says, as text, once it has looked at everything. */
export const verdict = async (page) => {
  await panelOf(page).getByRole('status').filter({hasText: /found|fix|broken/}).waitFor();
  return panelOf(page).innerText();
};

/** The one finding with that title. */
export const finding = async (page, title) => {
  const item = panelOf(page).getByRole('listitem').filter({has: page.getByRole('heading', {name: title})});
  await item.waitFor();
  return item;
};

/** Does what the browser does when the bookmark is chosen: runs the doctor's code in the page. */
export const callByHand = (page) => page.evaluate(built('doctor.js'));
