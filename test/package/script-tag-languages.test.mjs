import {expect} from 'chai';
import {openBrowser} from './helpers/chromium.mjs';
import {published} from './helpers/consumer.mjs';

const GERMAN = '<shoot-picker lang="de">Bitte warten</shoot-picker>';
const WHERE_IT_IS = {'/locales/de.js': published('cdn/locales/de.js')};

const heading = (page) => page.evaluate(() => document.querySelector('shoot-picker').shadowRoot.querySelector('[part~="heading"]')?.textContent.trim());

const german = JSON.parse(published('cdn/locales/de.js').replace(/^export const templates=|;\s*$/g, ''));
const GERMAN_HEADING = Object.values(german).find((text) => typeof text === 'string' && /^[^.]+ oder [^.]+\?$/.test(text));

const speaks = (page, text) => page.waitForFunction((expected) =>
  document.querySelector('shoot-picker').shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() === expected, text);

/** The languages that a page asks for, as it asks. */
const asked = (page) => {
  const files = [];
  page.on('request', (request) => request.url().includes('/de.js') && files.push(new URL(request.url()).pathname));
  return files;
};

describe('the languages of the script-tag file', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [way, script] of Object.entries({'a classic script': '<script src="/shootkit.js"></script>', 'a module': '<script type="module" src="/shootkit.js"></script>'})) {
    it(`lie beside it, for ${way}`, async () => {
      const {page, complaints} = await browser.open(script + GERMAN, {files: WHERE_IT_IS});
      await speaks(page, GERMAN_HEADING);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('are asked for when an element needs them, and not before', async () => {
    const {page} = await browser.open('<script src="/shootkit.js"></script><shoot-picker></shoot-picker>', {files: WHERE_IT_IS});
    const files = asked(page);
    await page.evaluate(() => customElements.whenDefined('shoot-picker'));
    expect(files).to.deep.equal([]);
    await page.evaluate(() => document.querySelector('shoot-picker').setAttribute('lang', 'de'));
    await speaks(page, GERMAN_HEADING);
    expect(files).to.deep.equal(['/locales/de.js']);
  });

  it('are found where the settings say, when the file was moved', async () => {
    const settings = '<script type="application/json" data-shootkit>{"locales-url": "/assets/languages"}</script>';
    const files = {'/moved/all.js': published('cdn/shootkit.js'), '/assets/languages/de.js': published('cdn/locales/de.js'), '/moved/locales/de.js': 'throw new Error("not here")'};
    const {page} = await browser.open(`${settings}<script src="/moved/all.js"></script>${GERMAN}`, {files});
    await speaks(page, GERMAN_HEADING);
  });

  it('are found where the script’s tag or an element says, by their own folder or the one around it', async () => {
    const files = {'/moved/all.js': published('cdn/shootkit.js'), '/assets/locales/de.js': published('cdn/locales/de.js'), '/moved/locales/de.js': 'throw new Error("not here")', '/assets/de.js': 'throw new Error("not here")'};
    for (const markup of [
      `<script src="/moved/all.js" data-locales-url="/assets/locales/"></script>${GERMAN}`,
      `<script src="/moved/all.js" data-locales-url="/assets"></script>${GERMAN}`,
      '<script src="/moved/all.js" defer></script><shoot-picker lang="de" locales-url="/assets/locales"></shoot-picker>',
    ]) {
      const {page} = await browser.open(markup, {files});
      await speaks(page, GERMAN_HEADING);
    }
  });

  it('that cannot be had leave English, with one warning that says what to do, and are tried again later', async () => {
    const files = {'/locales/de.js': 'throw new Error("offline")'};
    const {page, complaints} = await browser.open(`<script src="/shootkit.js"></script>${GERMAN}${GERMAN}`, {files});
    await page.waitForFunction(() => document.querySelector('shoot-picker').shadowRoot?.querySelector('[part~="heading"]'));
    expect(await heading(page)).to.equal('Headshot or portrait?');
    const warnings = complaints.filter((text) => text.includes('[shootkit]'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"locales-url"').and.to.include('shootkit.de.js');
  });

  it('may be baked in, with no second request', async () => {
    const {page, complaints} = await browser.open(`<script src="/shootkit.de.js"></script>${GERMAN}`, {files: {'/shootkit.de.js': published('cdn/shootkit.de.js')}});
    const files = asked(page);
    await speaks(page, GERMAN_HEADING);
    expect(files).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });

  it('that are baked in are spoken where the page says none, and give way where it says another', async () => {
    const files = {'/shootkit.de.js': published('cdn/shootkit.de.js')};
    const {page} = await browser.open('<script>document.documentElement.removeAttribute("lang")</script><script src="/shootkit.de.js"></script><shoot-picker></shoot-picker>', {files});
    await speaks(page, GERMAN_HEADING);
    await page.evaluate(() => document.querySelector('shoot-picker').setAttribute('lang', 'en'));
    await speaks(page, 'Headshot or portrait?');
  });

  it('work under a strict content security policy and Trusted Types', async () => {
    const headers = {'content-security-policy': "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html shootkit"};
    const {page, complaints} = await browser.open(`<script src="/shootkit.js"></script>${GERMAN}`, {files: WHERE_IT_IS, headers});
    await speaks(page, GERMAN_HEADING);
    expect(complaints).to.deep.equal([]);
  });

  it('are no more than their own words', () => {
    expect(published('cdn/locales/de.js')).not.to.match(/\bimport\b|function|=>/);
  });
});
