import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';
import {published} from './consumer.mjs';

/** A site whose every address is answered from here: nothing goes over a network. */
const SITE = 'https://studio.example/';

const TYPES = {html: 'text/html', js: 'text/javascript', json: 'application/json'};

/** By its path on the site, by its whole address elsewhere. */
const nameOf = ({origin, pathname}) => (SITE.startsWith(origin) ? pathname : origin + pathname);

/**
 * Opens pages that load the one file, each with its own markup and headers. `files` are answered beside it: texts by their
 * paths on the site, or by whole addresses at another `….example`, where what else an answer needs stands in an object.
 */
export const openBrowser = async () => {
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});
  const open = async (markup, {headers = {}, files = {}} = {}) => {
    const page = await browser.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    const present = {'/shootkit.js': published('cdn/shootkit.js'), ...files};
    await page.context().route('https://*.example/**', (route) => {
      const name = nameOf(new URL(route.request().url()));
      const file = present[name];
      if (file) return route.fulfill({contentType: TYPES[name.split('.').pop()], ...(typeof file === 'string' ? {body: file} : file)});
      if (name !== '/') return route.fulfill({status: 404, contentType: 'text/plain', body: 'Not found'});
      return route.fulfill({contentType: 'text/html', headers, body: `<!doctype html><html lang="en"><title>Studio</title><link rel="icon" href="data:,"><body>${markup}`});
    });
    await page.goto(SITE);
    return {page, complaints};
  };
  return {open, close: () => browser.close()};
};
