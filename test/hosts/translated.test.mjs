import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

describe('A page translator', () => {
  let site;
  let visit;
  let page;
  before(async () => {
    site = await openSite();
    visit = await site.visit('translated.html');
    page = visit.page;
    await areShown(page);
  });
  after(() => site.close());

  const translateTo = (language) => page.locator(`[data-to=${language}]`).click();

  /** The languages that the widgets speak, and those in which they write their headings. */
  const spoken = () => page.locator('shoot-picker, prep-checklist, style-compare').evaluateAll((all) =>
    [...new Set(all.map((one) => one.shadowRoot.querySelector('.language').lang))]);

  const speaks = (language) => page.waitForFunction((expected) => [...document.querySelectorAll('shoot-picker, prep-checklist, style-compare')]
    .every((one) => one.shadowRoot.querySelector('.language').lang === expected), language);

  it('that speaks a language of ours has the widgets speak it too, all of them', async () => {
    await page.locator('prep-checklist input[type=checkbox]').first().check();
    await translateTo('de');
    await speaks('de');
    expect(await page.locator('style-compare [part~=heading]').innerText()).not.to.equal('What is the difference?');
  });

  it('leaves the studio’s own words and what the client did', async () => {
    expect(await page.locator('prep-checklist [part~=intro]').innerText()).to.equal('In Mara\'s own words.');
    expect(await page.locator('prep-checklist [part~=task-done]').count()).to.equal(1);
  });

  it('turns the widgets round with a language that is written from the right', async () => {
    await translateTo('ar');
    await speaks('ar');
    expect(await page.locator('shoot-picker [part~=base]').evaluate((base) => getComputedStyle(base).direction)).to.equal('rtl');
  });

  it('that speaks what we do not leaves one language, not a mix', async () => {
    await translateTo('de');
    await speaks('de');
    await translateTo('sw');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await spoken()).to.deep.equal(['de']);
  });

  it('brings nothing to the console', () => {
    expect(visit.complaints).to.deep.equal([]);
  });
});
