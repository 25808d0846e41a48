import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';
import {PAGES, servePages} from './server.mjs';

// What is not there by then does not come: below the time that a whole test has.
const PATIENCE = 20_000;

/** A browser in front of the pages. Each visit has a profile of its own. */
export const openSite = async () => {
  const reports = [];
  const {url, elsewhere, stop} = await servePages({report: (text) => reports.push(text)});
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});

  /** Opens a page; `init` runs there before anything else, `options` are the profile's. */
  const visit = async (path, {init, fragment = '', ...options} = {}) => {
    const profile = await browser.newContext(options);
    profile.setDefaultTimeout(PATIENCE);
    if (init) await profile.addInitScript(init);
    const complaints = [];
    profile.on('weberror', (error) => complaints.push(error.error().message));
    profile.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    const page = await profile.newPage();
    await page.goto(`${url.replace(/\/$/, '')}${PAGES}${path}${fragment}`);
    return {page, complaints, leave: () => profile.close()};
  };

  const close = async () => {
    await browser.close();
    stop();
  };
  return {visit, url, elsewhere, reports, close};
};
