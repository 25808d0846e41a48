import {execSync} from 'node:child_process';
import {pathToFileURL} from 'node:url';
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

const succeeds = (command) => {
  try {
    execSync(command, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};

/** `apt-get` with what it needs before it, where this machine has it and lets us use it without asking. */
const aptGet = () => {
  if (!succeeds('apt-get --version')) return undefined;
  if (process.getuid?.() === 0) return 'apt-get';
  return succeeds('sudo -n true') ? 'sudo -n apt-get' : undefined;
};

const install = (names) => {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${names.join(', ')} …`);
  succeeds(`${apt} update`);
  for (const name of names) {
    succeeds(`${apt} install -y --no-install-recommends -o Dpkg::Use-Pty=0 ${packages[name].join(' ')}`);
  }
};

const missingIn = (browsers) => Object.keys(packages).filter((name) => !browsers[name]);

/** Installs the browsers that are missing, where it can, says which are not to be had, and returns the names of those that are there. */
export const ensureBrowsers = () => {
  const wanted = missingIn(findBrowsers());
  if (wanted.length > 0) install(wanted);
  const missing = missingIn(findBrowsers());
  for (const name of missing) {
    console.log(`No ${name} on this machine${name === 'chromium' ? ', and the tests need it' : ', so nothing is tested in it'}. ${advice[name]}.`);
  }
  return Object.keys(packages).filter((name) => !missing.includes(name));
};

if (import.meta.url === pathToFileURL(process.argv[1]).href && !ensureBrowsers().includes('chromium')) process.exitCode = 1;
