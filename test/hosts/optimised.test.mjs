import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

const FOLDER = 'optimised/';
const PAGES = readdirSync(new URL(`pages/${FOLDER}`, import.meta.url));
const LITS_OWN = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
const OF_THE_PAGE = ['after', 'before', 'wake'];

const globals = (page) => page.evaluate(() => Object.getOwnPropertyNames(window));

describe('The file after an optimiser', () => {
  let site;
  let clean;
  before(async () => {
    site = await openSite();
    const {page, leave} = await site.visit('blank.html');
    clean = await globals(page);
    await leave();
  });
  after(() => site.close());

  for (const name of PAGES) {
    it(`runs, and leaks nothing: ${name.replace('.html', '')}`, async () => {
      const {page, complaints, leave} = await site.visit(FOLDER + name);
      if (name === 'first-click.html') await page.locator('h1').click();
      await areShown(page);
      expect((await globals(page)).filter((one) => ![...clean, ...LITS_OWN, ...OF_THE_PAGE].includes(one))).to.deep.equal([]);
      // What an optimiser put around it ran too.
      if (name.match(/joined|again/)) expect(await page.evaluate(() => [window.before, window.after])).to.deep.equal([1, 2]);
      expect(complaints).to.deep.equal([]);
      await leave();
    });
  }
});
