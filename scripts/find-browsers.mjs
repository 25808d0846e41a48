import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const searchPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
const onPath = (names) => names.flatMap((name) => searchPath.map((folder) => join(folder, name)));
const first = (paths) => paths.find((path) => path && isExecutable(path));

const subfolders = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const chromium = () => first([
  process.env.CHROME_PATH,
  ...onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]);

const firefox = () => first([
  process.env.FIREFOX_PATH,
  ...onPath(['firefox-esr', 'firefox']),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
]);

/** WebKitGTK: the engine of Safari where there is no Safari. Distributions hide its small browser in a library folder. */
const webkit = () => {
  const libraries = ['/usr/libexec', '/usr/lib', ...subfolders('/usr/lib')].flatMap(subfolders).filter((path) => path.includes('webkit'));
  const driver = first(onPath(['WebKitWebDriver']));
  const display = first(onPath(['Xvfb']));
  const browser = first([process.env.WEBKIT_PATH, ...libraries.reverse().map((folder) => join(folder, 'MiniBrowser'))]);
  return driver && display && browser ? {driver, display, browser} : undefined;
};

/** The browsers of this machine that the tests can run in; `undefined` for one that is not there. */
export const findBrowsers = () => ({chromium: chromium(), firefox: firefox(), webkit: webkit()});

/** Quiet, and no look for updates or for a network that a test machine may not have. Root cannot have the sandbox. */
export const chromiumFlags = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
