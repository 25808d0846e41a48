import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const ANOTHER = '99.0.0';

// What stays comes first, what is not used second.
const PAGES = {
  twice: [version, version],
  'other-version-second': [version, ANOTHER],
  'other-version-first': [ANOTHER, version],
  'german-second': [version, version],
};

describe('Two copies on one page', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, [first, second]] of Object.entries(PAGES)) {
    it(`work as one, with one warning that names both: ${name}`, async () => {
      const {page, complaints, leave} = await site.visit(`copies/${name}.html`);
      await areShown(page);
      expect(await page.evaluate(() => customElements.get('shoot-picker').version)).to.equal(first);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.include(`version ${first}`).and.to.include(`version ${second} is not used`);
      await page.locator('[part~=choice]').first().click();
      await page.locator('prep-checklist input[type=checkbox]').first().check();
      await page.locator('style-compare [part~=choose]').first().click();
      const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('shootkit:copies')).entries);
      expect(Object.keys(kept).map((key) => key.replace(/\/.*/, '')).sort()).to.deep.equal(['answer', 'choice', 'done', 'step']);
      await leave();
    });
  }

  it('find a placeholder that is added later once, and answer an event once', async () => {
    const {page, leave} = await site.visit('copies/twice.html');
    await areShown(page);
    await page.evaluate(() => {
      window.answers = 0;
      document.addEventListener('picker-answer', () => (window.answers += 1));
      const late = document.createElement('div');
      late.className = 'shoot-picker';
      late.id = 'late';
      document.body.append(late);
    });
    await page.locator('#late [part~=choice]').first().click();
    expect(await page.evaluate(() => [document.querySelectorAll('#late').length, window.answers])).to.deep.equal([1, 1]);
    await leave();
  });
});
