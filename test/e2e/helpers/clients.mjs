import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';
import {serve} from '../../../scripts/serve.mjs';

const SITE = 'test/e2e/site/';

// What is not there by then does not come: below the time that a whole test has.
const PATIENCE = 10_000;

// As a browser that is told to block all site data behaves.
const denyStorage = () => {
  for (const area of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, area, {
      get: () => {
        throw new window.DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
};

/** A browser and a studio's site on this machine. Each client has a profile of their own. */
export const openSite = async () => {
  const {url, stop} = await serve({root: fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '')});
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});

  const newClient = async ({storage = 'kept'} = {}) => {
    const profile = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    profile.setDefaultTimeout(PATIENCE);
    if (storage === 'denied') await profile.addInitScript(denyStorage);
    const requests = [];
    const complaints = [];
    profile.on('request', (request) => requests.push(request.url().replace(url, '/').replace(/[?#].*/, '')));
    profile.on('weberror', (error) => complaints.push(error.error().message));
    profile.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    const open = async (path = 'index.html') => {
      const page = await profile.newPage();
      await page.goto(path.startsWith('http') ? path : `${url}${SITE}${path}`);
      return page;
    };
    /** Puts a tab to sleep while something is done elsewhere. */
    const sleep = async (page, meanwhile) => {
      const tab = await profile.newCDPSession(page);
      await tab.send('Page.setWebLifecycleState', {state: 'frozen'});
      await meanwhile();
      await tab.send('Page.setWebLifecycleState', {state: 'active'});
    };
    return {open, sleep, requests, complaints, leave: () => profile.close()};
  };

  return {
    newClient,
    close: async () => {
      await browser.close();
      stop();
    },
  };
};
