import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../scripts/find-browsers.mjs';

const BUNDLE_ROUNDS = 15;
const ELEMENT_ROUNDS = 50;

// An address gives the page a storage, which is part of the work; isolation gives it a clock of microseconds.
const PAGE = {
  contentType: 'text/html',
  headers: {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'},
  body: '<!doctype html><html lang="en"><body>',
};

const bareBundle = async () => {
  const {outputFiles} = await build({entryPoints: ['test/bench/bare-element.js'], bundle: true, minify: true, write: false, format: 'iife'});
  return outputFiles[0].text;
};

/** Parsing, compiling and running a bundle, on a new page each time. */
const evaluationTimes = async (browser, code) => {
  const times = [];
  for (let round = 0; round < BUNDLE_ROUNDS; round++) {
    const page = await browser.newPage();
    await page.setContent(`<script>const start = performance.now();</script><script>${code}</script><script>const end = performance.now();</script>`);
    times.push(await page.evaluate('end - start'));
    await page.close();
  }
  return times;
};

/** Runs in the page: from the tag to the laid-out element, and from a wish to update to the layout after it. */
const renderTimes = async ([tag, rounds]) => {
  const first = [];
  const again = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const element = document.createElement(tag);
    document.body.append(element);
    await element.updateComplete;
    element.getBoundingClientRect();
    const shown = performance.now();
    element.requestUpdate();
    await element.updateComplete;
    element.getBoundingClientRect();
    again.push(performance.now() - shown);
    first.push(shown - start);
    element.remove();
  }
  return {first, again};
};

/** Times in Chromium: of the bundles, and of each element, the bare one first. */
export const measureInBrowser = async (tags) => {
  const browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});
  const bundles = {bare: await bareBundle(), shootkit: readFileSync('cdn/shootkit.js', 'utf8')};
  const page = await browser.newPage();
  await page.route('https://studio.example/', (route) => route.fulfill(PAGE));
  await page.goto('https://studio.example/');
  for (const content of Object.values(bundles)) await page.addScriptTag({content});

  const elements = [];
  for (const tag of ['bare-element', ...tags]) elements.push([tag, await page.evaluate(renderTimes, [tag, ELEMENT_ROUNDS])]);
  const evaluation = [];
  for (const [name, code] of Object.entries(bundles)) evaluation.push([name, await evaluationTimes(browser, code)]);
  const version = browser.version();
  await browser.close();
  return {version, evaluation, elements};
};
