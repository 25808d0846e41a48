import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';
import {published} from './consumer.mjs';

/** A site whose every address is answered from here: nothing goes over a network. */
const SITE = 'https://studio.example/';

/** Opens pages that load the one file, each with its own markup and headers. */
export const openBrowser = async () => {
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});
  const open = async (markup, {headers = {}, files = {}} = {}) => {
    const page = await browser.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    const scripts = {'/shootkit.js': published('cdn/shootkit.js'), ...files};
    await page.route(`${SITE}**`, (route) => {
      const {pathname} = new URL(route.request().url());
      if (pathname in scripts) return route.fulfill({contentType: 'text/javascript', body: scripts[pathname]});
      return route.fulfill({contentType: 'text/html', headers, body: `<!doctype html><html lang="en"><title>Studio</title><link rel="icon" href="data:,"><body>${markup}`});
    });
    await page.goto(SITE);
    return {page, complaints};
  };
  return {open, close: () => browser.close()};
};
