import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';
import {serve} from '../../../scripts/serve.mjs';

const PATIENCE = 10_000;
const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The builder on this machine, in a browser. */
export const openBrowser = async () => {
  const {url, stop} = await serve({root});
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});

  /** A studio owner with a profile of their own, who opens the builder at a fragment. */
  const openBuilder = async (fragment = '', {width = 1280, height = 900, manifest, clipboard = true, ...options} = {}) => {
    const permissions = clipboard ? ['clipboard-read', 'clipboard-write'] : [];
    const profile = await browser.newContext({viewport: {width, height}, permissions, ...options});
    profile.setDefaultTimeout(PATIENCE);
    const complaints = [];
    profile.on('weberror', (error) => complaints.push(error.error().message));
    const page = await profile.newPage();
    if (manifest) await page.route('**/custom-elements.json', (route) => route.fulfill({json: manifest}));
    if (!clipboard) await page.addInitScript(() => Object.defineProperty(window.navigator, 'clipboard', {value: undefined}));
    await page.goto(`${url}demo/builder.html${fragment}`);
    await page.locator('.pieces code').first().waitFor();
    return {page, complaints, profile, preview: page.frameLocator('iframe[title="Preview of the widget"]')};
  };

  return {
    url,
    browser,
    openBuilder,
    close: async () => {
      await browser.close();
      stop();
    },
  };
};

/** The pieces that the builder shows: where each is pasted, and what. */
export const piecesOn = (page) => page.locator('.piece').evaluateAll((pieces) => pieces.map((piece) => ({
  way: piece.closest('section').querySelector(':scope > h3')?.textContent ?? '',
  place: piece.querySelector('.place').textContent,
  code: piece.querySelector('code').textContent,
})));

/** What axe has to say against the page, the preview's own document aside. */
export const faultsOn = async (page) => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => window.axe.run(document, {iframes: false}));
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
};

/** The name of what has the focus, as far as label or text tell. */
const focused = (page) => page.evaluate(() => {
  const {activeElement: element} = document;
  return (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).replace(/\s+/g, ' ').trim();
});

/** Presses Tab until something of that name has the focus. */
export const tabTo = async (page, name) => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`Nothing called “${name}” takes the focus.`);
};
