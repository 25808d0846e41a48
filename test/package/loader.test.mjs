import {expect} from 'chai';
import {openBrowser} from './helpers/chromium.mjs';
import {published} from './helpers/consumer.mjs';

const LOADER = {'/loader.js': published('cdn/loader.js')};
const ELSEWHERE = 'https://files.example/kit/';
const READABLE = {'access-control-allow-origin': '*'};

const isShown = (page) => page.waitForFunction(() => document.querySelector('shoot-picker')?.shadowRoot?.querySelector('h2'));

/** What a page asks for, besides itself. */
const asked = (page) => page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname));

describe('the loader', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it('fetches nothing on a page without a widget', async () => {
    const {page, complaints} = await browser.open('<script src="/loader.js"></script><p>Prices</p>', {files: LOADER});
    await page.waitForLoadState('networkidle');
    expect(await asked(page)).to.deep.equal(['/loader.js']);
    expect(complaints).to.deep.equal([]);
  });

  const ways = {
    'stands on the page before the script': '<shoot-picker></shoot-picker><script src="/loader.js"></script>',
    'comes after the script': '<script src="/loader.js"></script><shoot-picker></shoot-picker>',
    'has only its class': '<script src="/loader.js" defer></script><div class="shoot-picker"></div>',
    'comes with a module': '<script type="module" src="/loader.js"></script><shoot-picker></shoot-picker>',
  };
  for (const [way, markup] of Object.entries(ways)) {
    it(`shows a widget that ${way}`, async () => {
      const {page, complaints} = await browser.open(markup, {files: LOADER});
      await isShown(page);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('shows a widget that is added later, and fetches once however many there are', async () => {
    const {page} = await browser.open('<script src="/loader.js"></script><script src="/loader.js?twice"></script>', {files: LOADER});
    await page.evaluate(() => {
      for (const name of ['shoot-picker', 'prep-checklist', 'shoot-picker']) document.body.append(document.createElement(name));
    });
    await isShown(page);
    expect((await asked(page)).filter((path) => path === '/shootkit.js')).to.have.length(1);
  });

  it('fetches nothing where shootkit runs already', async () => {
    const {page} = await browser.open('<script src="/shootkit.js"></script><script src="/loader.js"></script><shoot-picker></shoot-picker>', {files: LOADER});
    await isShown(page);
    expect((await asked(page)).filter((path) => path === '/shootkit.js')).to.have.length(1);
  });

  it('fetches nothing where the page itself is about to run shootkit', async () => {
    const {page, complaints} = await browser.open('<script src="/loader.js"></script><shoot-picker></shoot-picker><script src="shootkit.js" defer></script>', {files: LOADER});
    await isShown(page);
    expect((await asked(page)).filter((path) => path === '/shootkit.js')).to.have.length(1);
    expect(complaints).to.deep.equal([]);
  });

  it('is not led astray by a script of a similar name when it is a module', async () => {
    const files = {'/preloader.js': 'document.title = "Loading";', '/kit/loader.js': published('cdn/loader.js'), '/kit/shootkit.js': published('cdn/shootkit.js'), '/shootkit.js': undefined};
    const {page, complaints} = await browser.open('<script src="/preloader.js"></script><script type="module" src="/kit/loader.js"></script><shoot-picker></shoot-picker>', {files});
    await isShown(page);
    expect(complaints).to.deep.equal([]);
  });

  it('overlooks a folder that is no address', async () => {
    const {page, complaints} = await browser.open('<script src="/loader.js" data-locales-url="https://"></script><shoot-picker></shoot-picker>', {files: LOADER});
    await isShown(page);
    expect(complaints).to.deep.equal([]);
  });

  it('refuses a file that is not the one it was made for, and says what to do', async () => {
    const files = {...LOADER, '/shootkit.js': `${published('cdn/shootkit.js')}/* changed on the way */`};
    const {page, complaints} = await browser.open('<script src="/loader.js"></script>', {files});
    const warned = page.waitForEvent('console', {predicate: (message) => message.text().includes('[shootkit]')});
    await page.evaluate(() => document.body.append(document.createElement('shoot-picker')));
    await warned;
    expect(await page.evaluate(() => customElements.get('shoot-picker') === undefined)).to.equal(true);
    expect(complaints.filter((text) => text.includes('[shootkit]'))).to.have.length(1);
    expect(complaints.join()).to.include('same version').and.to.include('data-locales-url');
  });

  it('brings the file from another site, compared with its hash', async () => {
    const files = Object.fromEntries(['loader.js', 'shootkit.js'].map((name) => [ELSEWHERE + name, {body: published(`cdn/${name}`), headers: READABLE}]));
    const {page, complaints} = await browser.open(`<script src="${ELSEWHERE}loader.js"></script><shoot-picker></shoot-picker>`, {files});
    await isShown(page);
    expect(await page.evaluate(() => document.querySelector('script[integrity]').crossOrigin)).to.equal('anonymous');
    expect(complaints).to.deep.equal([]);
  });

  it('finds the file by the folder of the languages, when an optimiser has moved the loader', async () => {
    const files = {'/cache/all.js': published('cdn/loader.js'), '/kit/shootkit.js': published('cdn/shootkit.js'), '/shootkit.js': undefined};
    const {page} = await browser.open('<script src="/cache/all.js" data-locales-url="/kit/locales"></script><shoot-picker></shoot-picker>', {files});
    await isShown(page);
  });

  it('works under a strict content security policy and Trusted Types', async () => {
    const headers = {'content-security-policy': "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html shootkit"};
    const {page, complaints} = await browser.open('<script src="/loader.js"></script><shoot-picker></shoot-picker>', {files: LOADER, headers});
    await isShown(page);
    expect(complaints).to.deep.equal([]);
  });
});
