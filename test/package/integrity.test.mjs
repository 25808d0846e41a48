import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {integrityOf} from '../../scripts/integrity-of.mjs';
import {openBrowser} from './helpers/chromium.mjs';
import {published, publishedFiles} from './helpers/consumer.mjs';

const hashes = JSON.parse(published('cdn/integrity.json'));
const CDN = 'https://cdn.example/shootkit.js';

/** A public CDN: another site, which lets its files be read. */
const onCdn = (body) => ({[CDN]: {body, headers: {'access-control-allow-origin': '*'}}});
const withHash = (hash) => `<script src="${CDN}" integrity="${hash}" crossorigin="anonymous"></script><shoot-picker></shoot-picker>`;
const isDefined = (page) => page.evaluate(() => customElements.get('shoot-picker') !== undefined);

describe('the hashes of the scripts', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it('stand for every published script', () => {
    const scripts = publishedFiles.filter((path) => /^cdn\/[^/]+\.js$/.test(path));
    expect(Object.keys(hashes).map((name) => `cdn/${name}`)).to.have.members(scripts);
    expect(scripts.filter((path) => hashes[path.replace('cdn/', '')] !== integrityOf(path))).to.deep.equal([]);
  });

  it('let a browser run the file from a public CDN', async () => {
    const {page, complaints} = await browser.open(withHash(hashes['shootkit.js']), {files: onCdn(published('cdn/shootkit.js'))});
    expect(await isDefined(page)).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  it('keep a browser from running a file that was changed', async () => {
    const {page, complaints} = await browser.open(withHash(hashes['shootkit.js']), {files: onCdn(`${published('cdn/shootkit.js')};`)});
    expect(await isDefined(page)).to.equal(false);
    expect(complaints.join()).to.include('integrity');
  });

  it('are those that the documentation tells', () => {
    const told = [...readFileSync('docs/script-tag.md', 'utf8').matchAll(/(shootkit|loader)\.js" integrity="([^"]+)"/g)];
    expect(told.length).to.be.greaterThan(1);
    expect(told.filter(([, name, hash]) => hashes[`${name}.js`] !== hash)).to.deep.equal([]);
  });
});
