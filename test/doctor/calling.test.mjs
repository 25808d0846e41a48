import {expect} from 'chai';
import {serve} from '../../scripts/serve.mjs';
import {CDN, DOCTOR, built, callByHand, finding, openSite, panelOf, verdict} from './helpers/site.mjs';

const PICKER = '<shoot-picker></shoot-picker>';

describe('calling the doctor', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is done on the script tag, and the panel says to take it off again', async () => {
    const {page} = await site.open(DOCTOR + PICKER);
    expect(await verdict(page)).to.include('Before you go live, take data-doctor off the script tag.');
  });

  it('is done in the address, where the page cannot be changed', async () => {
    const {page} = await site.open(`<script src="/shootkit.js"></script>${PICKER}`, {search: '?page=2&shootkit-doctor'});
    expect(await verdict(page)).to.include('?shootkit-doctor in its address');
  });

  it('is done in the address of a frame, whose widget stays', async () => {
    const {url, stop} = await serve({root: process.cwd()});
    const page = await site.visit(`${url}cdn/frame.html?widget=shoot-picker&shootkit-doctor`);
    expect(await verdict(page)).to.include('Nothing wrong was found.').and.to.include('Widgets: shoot-picker.');
    stop();
  });

  it('is done by hand on any page', async () => {
    const {page} = await site.open(`<script src="/shootkit.js"></script>${PICKER}`);
    await callByHand(page);
    expect(await verdict(page)).to.include('Only you see this panel');
  });

  it('is never done for a visitor', async () => {
    const {page} = await site.open(`<script src="/shootkit.js"></script>${PICKER}`);
    const files = [];
    page.on('request', (request) => files.push(request.url()));
    await page.reload();
    await page.evaluate(() => document.querySelector('shoot-picker').updateComplete);
    expect(files.filter((file) => file.includes('doctor'))).to.deep.equal([]);
    expect(await panelOf(page).count()).to.equal(0);
  });

  it('works for a module, and for a tag that only tells of the doctor', async () => {
    for (const tag of ['<script type="module" src="/shootkit.js" data-doctor></script>', '<script src="/shootkit.js" defer></script><script data-doctor></script>']) {
      const {page} = await site.open(tag + PICKER);
      expect(await verdict(page)).to.include('Nothing wrong was found.');
    }
  });

  it('finds the doctor beside the folder of the languages, where the script was moved', async () => {
    const files = {'/moved/all.js': built('shootkit.js'), '/assets/doctor.js': built('doctor.js')};
    for (const folder of ['/assets', '/assets/locales/']) {
      const {page} = await site.open(`<script src="/moved/all.js" data-doctor data-locales-url="${folder}"></script>${PICKER}`, {files});
      expect(await verdict(page)).to.include('shootkit ');
    }
  });

  it('fetches the doctor from another site that gives no permission', async () => {
    const files = {[`${CDN}/shootkit.js`]: built('shootkit.js'), [`${CDN}/doctor.js`]: built('doctor.js')};
    const {page} = await site.open(`<script src="${CDN}/shootkit.js" data-doctor defer></script>${PICKER}`, {files});
    expect(await verdict(page)).to.include('Nothing wrong was found.');
  });

  it('says in the console where the doctor should lie, when it is not there', async () => {
    let said;
    const listen = async (page) => {
      said = page.waitForEvent('console', {predicate: (message) => message.text().includes('[shootkit]')});
    };
    await site.open(`<script src="/moved/shootkit.js" data-doctor></script>${PICKER}`, {files: {'/moved/shootkit.js': built('shootkit.js')}, setUp: listen});
    expect((await said).text()).to.include('Put doctor.js beside shootkit.js');
  });

  it('leaves no global behind', async () => {
    const {page} = await site.open('<h1>Studio</h1>');
    const names = () => Object.getOwnPropertyNames(window);
    const before = await page.evaluate(names);
    await callByHand(page);
    await verdict(page);
    expect((await page.evaluate(names)).filter((name) => !before.includes(name))).to.deep.equal([]);
  });

  it('by hand changes nothing on the page', async () => {
    const {page} = await site.open(`<script src="${CDN}/shootkit.js"></script>${PICKER}<p>&lt;shoot-picker&gt;</p>`);
    const markup = () => page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelector('[data-shootkit-doctor]')?.remove();
      return copy.outerHTML;
    });
    const before = await markup();
    await callByHand(page);
    await finding(page, /read the tag as text/);
    expect(await markup()).to.equal(before);
  });
});

describe('the bookmark with the doctor', () => {
  let site;
  let served;
  before(async () => {
    site = await openSite();
    served = await serve({root: process.cwd()});
  });
  after(async () => {
    await site.close();
    served.stop();
  });

  /** What stands behind the link of the demo: what the browser runs when the bookmark is chosen. */
  const bookmark = async () => {
    const page = await site.visit(`${served.url}demo/doctor.html`);
    const href = await page.getByRole('link', {name: 'shootkit doctor'}).getAttribute('href');
    return {page, href};
  };

  it('is short enough for every browser to keep', async () => {
    const {href} = await bookmark();
    expect(href).to.match(/^javascript:/);
    expect(href.length).to.be.below(65_536);
  });

  it('tells, on the page where it is made, what has happened to its widgets', async () => {
    const {page} = await bookmark();
    await page.getByRole('link', {name: 'shootkit doctor'}).click();
    await finding(page, /read the tag as text/);
    await finding(page, /bokking-url/);
    await finding(page, /does not speak “german”/);
  });

  it('finds nothing wrong on the pages of the demo', async () => {
    const {href} = await bookmark();
    for (const name of ['index', 'bare', 'booking', 'studio']) {
      const page = await site.visit(`${served.url}demo/${name}.html`);
      await page.evaluate(decodeURI(href.replace('javascript:', '')));
      expect(await verdict(page), name).to.include('Nothing wrong was found.');
    }
  });

  it('works on a page whose policy forbids every script', async () => {
    const {href} = await bookmark();
    const {page} = await site.open(`<script src="/shootkit.js"></script>${PICKER}`, {headers: {'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'"}});
    // A browser runs a bookmark whatever the page's policy is, and so does this.
    await page.evaluate(decodeURI(href.replace('javascript:', '')));
    expect(await (await finding(page, /security policy of the page \(CSP\) forbids/)).innerText()).to.include("Add 'self' to its “script-src”");
  });
});
