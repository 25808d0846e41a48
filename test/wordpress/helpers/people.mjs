import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../../scripts/find-browsers.mjs';
import {keep, url} from './site.mjs';

// What is not there by then does not come: below the time that a whole test has.
const PATIENCE = 20_000;

/** Who writes for the studio's site. */
export const roles = ['administrator', 'editor', 'author'];

const accounts = {
  administrator: {log: 'admin', pwd: 'admin-password'},
  editor: {log: 'editor1', pwd: 'editor-password'},
  author: {log: 'author1', pwd: 'author-password'},
};

let browser;
const signedIn = {};

const signIn = async (role) => {
  const profile = await browser.newContext();
  await profile.request.post(`${url}/wp-login.php`, {form: {...accounts[role], testcookie: '1'}, headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'}});
  signedIn[role] = await profile.storageState();
  await profile.close();
};

before(async () => {
  browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumFlags});
  for (const role of roles) await signIn(role);
  keep();
});
after(() => browser.close());

const listen = (profile) => {
  const requests = [];
  const complaints = [];
  profile.on('request', (request) => requests.push(request.url()));
  profile.on('weberror', (error) => complaints.push(error.error().message));
  profile.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  return {requests, complaints};
};

const openProfile = async (options) => {
  const profile = await browser.newContext({locale: 'en-GB', viewport: {width: 1280, height: 900}, ...options});
  profile.setDefaultTimeout(PATIENCE);
  const heard = listen(profile);
  /** Opens an address of the site in a tab of its own. */
  const open = async (address = '/') => {
    const page = await profile.newPage();
    await page.goto(new URL(address, url).href);
    return page;
  };
  return {profile, open, ...heard, leave: () => profile.close()};
};

/** Somebody whom the site does not know: what the browser asks for and complains about is kept. */
export const newVisitor = (options) => openProfile(options);

/** Somebody who writes for the site, at the desk: `open` pages of wp-admin, or `publish` past the editors, with the same rights. */
export const atTheDesk = async (role) => {
  const person = await openProfile({storageState: signedIn[role]});
  const nonce = await (await person.profile.request.get(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
  const publish = async ({type = 'posts', title = 'A page', ...fields}) => {
    const response = await person.profile.request.post(`${url}/wp-json/wp/v2/${type}`, {headers: {'X-WP-Nonce': nonce}, data: {status: 'publish', title, ...fields}});
    if (!response.ok()) throw new Error(await response.text());
    return response.json();
  };
  return {...person, publish};
};
