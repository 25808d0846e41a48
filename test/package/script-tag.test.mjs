import {expect} from 'chai';
import {openBrowser} from './helpers/chromium.mjs';
import {published} from './helpers/consumer.mjs';

const ELEMENTS = '<shoot-picker></shoot-picker><prep-checklist></prep-checklist><style-compare></style-compare>';

const isShown = (page) => page.evaluate(() => Promise.all(['shoot-picker', 'prep-checklist', 'style-compare'].map(async (tag) => {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.updateComplete;
  return element.shadowRoot.querySelector('h2') !== null && element.offsetHeight > 44;
})));

describe('the one file for a script tag', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const ways = {
    'a classic script': '<script src="/shootkit.js" defer></script>',
    'a classic script in the head, before the elements': '<script src="/shootkit.js"></script>',
    'a module': '<script type="module" src="/shootkit.js"></script>',
  };

  for (const [way, script] of Object.entries(ways)) {
    it(`shows the elements as ${way}`, async () => {
      const {page, complaints} = await browser.open(script + ELEMENTS);
      expect(await isShown(page)).to.deep.equal([true, true, true]);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('takes the settings that stand below the elements before the visitor does anything', async () => {
    const markup = `<script src="/shootkit.js"></script>${ELEMENTS}<script src="/menu.js"></script><p>Prices</p><script type="application/json" data-shootkit>{"persist": "off"}</script>`;
    const {page} = await browser.open(markup, {files: {'/menu.js': 'document.title = "Menu";'}});
    expect(await page.evaluate(() => document.querySelector('shoot-picker').persist)).to.equal('off');
  });

  it('reads the same on a page that is not in UTF-8', () => {
    // eslint-disable-next-line no-control-regex -- all of ASCII
    expect(published('cdn/shootkit.ja.js')).to.match(/^[\x00-\x7f]*$/);
  });

  it('needs no second file to start', () => {
    expect(published('cdn/shootkit.js')).not.to.match(/import\.meta|\bimport\s*["'{]|sourceMappingURL/);
  });
});
