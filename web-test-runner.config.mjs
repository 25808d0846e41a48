import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumFlags, findBrowsers} from './scripts/find-browsers.mjs';
import {countsReporter} from './scripts/test-counts.mjs';

// BROWSERS=chromium,firefox,webkit runs more than the one that is always there. `npm test` asks for all it can find.
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const found = findBrowsers();

const launchers = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: found.chromium, args: chromiumFlags}}),
  firefox: async () => {
    const {puppeteerLauncher} = await import('@web/test-runner-puppeteer');
    return puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath: found.firefox, headless: true}});
  },
  webkit: async () => {
    const {webdriverLauncher} = await import('@web/test-runner-webdriver');
    const {startWebKitDriver} = await import('./scripts/webkit-driver.mjs');
    return webdriverLauncher(await startWebKitDriver(found.webkit));
  },
};

const missing = wanted.filter((name) => !found[name]);
if (missing.length > 0) throw new Error(`No ${missing.join(', ')} on this machine: node scripts/ensure-browsers.mjs installs it or says how.`);

export default {
  files: 'test/elements/**/*.test.ts',
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  // Two pages at once fight for the focus, and for two cores.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 20_000}},
  testRunnerHtml: (framework) => `<!doctype html><html lang="en"><body><script type="module" src="${framework}"></script></body></html>`,
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))})],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: !process.env.CI}), countsReporter()],
};
