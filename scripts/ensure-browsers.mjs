import {pathToFileURL} from 'node:url';
import {installWithApt} from './apt-get.mjs';
import {findBrowsers} from './find-browsers.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const advice = {
  chromium: 'Install Chromium or Chrome, or name its program in CHROME_PATH',
  firefox: 'Install Firefox, or name its program in FIREFOX_PATH',
  webkit: 'On Linux, install WebKitGTK with its WebDriver, and Xvfb',
};

const missingIn = (browsers) => Object.keys(packages).filter((name) => !browsers[name]);

/** Installs the browsers that are missing, where it can, says which are not to be had, and returns the names of those that are there. */
export const ensureBrowsers = () => {
  const wanted = missingIn(findBrowsers());
  if (wanted.length > 0) installWithApt(Object.fromEntries(wanted.map((name) => [name, packages[name]])));
  const missing = missingIn(findBrowsers());
  for (const name of missing) {
    console.log(`No ${name} on this machine${name === 'chromium' ? ', and the tests need it' : ', so nothing is tested in it'}. ${advice[name]}.`);
  }
  return Object.keys(packages).filter((name) => !missing.includes(name));
};

if (import.meta.url === pathToFileURL(process.argv[1]).href && !ensureBrowsers().includes('chromium')) process.exitCode = 1;
