import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

describe('The script that comes late', () => {
  let site;
  let page;
  let complaints;
  before(async () => {
    site = await openSite();
    ({page, complaints} = await site.visit('delayed.html'));
  });
  after(() => site.close());

  const field = () => page.getByLabel('What is it about?');
  const place = () => page.evaluate(() => {
    const {activeElement} = document;
    const {top} = activeElement.getBoundingClientRect();
    return {name: activeElement.name, from: activeElement.selectionStart, to: activeElement.selectionEnd, top: Math.round(top)};
  });
  const allow = () => page.evaluate(() => document.querySelector('#allow').click());

  it('finds its elements readable, by their fallback', async () => {
    for (const text of ['Six questions', 'Sleep well', 'A headshot shows']) expect(await page.getByText(text).isVisible()).to.equal(true);
  });

  it('takes neither focus, selection, scroll position nor what is being written', async () => {
    await page.getByLabel('Your name').fill('Ada');
    await field().pressSequentially('A portrait in the garden');
    await field().evaluate((area) => {
      area.setSelectionRange(2, 10);
      area.scrollIntoView({block: 'center'});
    });
    const before = await place();
    expect(before).to.include({name: 'about', from: 2, to: 10});
    await allow();
    await areShown(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await place()).to.deep.equal(before);
    expect([await page.getByLabel('Your name').inputValue(), await field().inputValue()]).to.deep.equal(['Ada', 'A portrait in the garden']);
  });

  it('keeps what the page said to the elements before', async () => {
    expect(await page.locator('shoot-picker').evaluate((picker) => [picker.answers, picker.bookingUrl])).to.deep.equal([{purpose: 'job', place: ['linkedin']}, '/book']);
    expect(await page.locator('shoot-picker [part~=heading]').innerText()).to.equal('Which of the two?');
    expect(await page.locator('style-compare [part~=range]').inputValue()).to.equal('30');
  });

  it('keeps the elements themselves, with their fallback, for those who hold them', async () => {
    const fresh = await site.visit('delayed.html');
    await fresh.page.evaluate(() => {
      window.held = document.querySelector('shoot-picker');
      window.paragraph = window.held.firstElementChild;
    });
    await fresh.page.locator('#allow').click();
    await areShown(fresh.page);
    expect(await fresh.page.evaluate(() => window.held === document.querySelector('shoot-picker') && window.held.firstElementChild === window.paragraph)).to.equal(true);
  });

  it('is heard by those who wait for it', async () => {
    expect(await page.evaluate(() => customElements.whenDefined('prep-checklist').then(({name}) => typeof name))).to.equal('string');
  });

  it('goes unnoticed when a consent tool puts it in once more', async () => {
    await page.evaluate(() => new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = '/cdn/shootkit.js';
      script.onload = resolve;
      document.head.append(script);
    }));
    await areShown(page);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.include('Load shootkit once a page.');
  });
});
