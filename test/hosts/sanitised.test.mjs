import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';

const OURS = 'shoot-picker, prep-checklist, style-compare';

describe('What sanitisers leave', () => {
  let site;
  let visit;
  let at;
  before(async () => {
    site = await openSite();
    visit = await site.visit('sanitised.html');
    at = (section) => visit.page.locator(`#${section}`);
  });
  after(() => site.close());

  const elements = (section) => at(section).locator(OURS).evaluateAll((all) => all.map((one) => one.localName));

  it('is enough: class and data attributes become the element with its settings, and its fallback is kept', async () => {
    await at('data-kept').locator('[part~=question]').waitFor();
    expect(await elements('data-kept')).to.deep.equal(['shoot-picker']);
    expect(await at('data-kept').locator('shoot-picker').evaluate((picker) => [picker.bookingUrl, picker.lang, picker.className, picker.textContent, picker.getAttribute('onclick')]))
      .to.deep.equal(['/book', 'en', 'wide', 'Headshot or portrait?', null]);
  });

  it('is enough where the class alone is left: the page’s settings hold', async () => {
    for (const part of ['question', 'tasks', 'frame']) await at('data-lost').locator(`[part~=${part}]`).first().waitFor();
    expect(await elements('data-lost')).to.deep.equal(['shoot-picker', 'prep-checklist', 'style-compare']);
    expect(await at('data-lost').locator('shoot-picker').evaluate((picker) => picker.bookingUrl)).to.equal('/book-from-settings');
  });

  it('may be a paragraph among other classes, and the other classes stay', async () => {
    await at('paragraph').locator('[part~=question]').waitFor();
    expect(await at('paragraph').locator('shoot-picker').getAttribute('class')).to.equal('has-text-align-center alignwide');
  });

  it('may stand in a table’s cell, beside others', async () => {
    await at('cell').locator('td [part~=tasks]').first().waitFor();
    expect(await at('cell').locator('td').count()).to.equal(2);
  });

  it('may stand in a link, and an answer does not follow it', async () => {
    await at('link').locator('[part~=choice]').first().click();
    await at('link').locator('[part~=position]').filter({hasText: '2 of 6'}).waitFor();
    expect(new URL(visit.page.url()).hash).to.equal('');
  });

  for (const section of ['wrapped', 'nested', 'in-fallback']) {
    it(`never becomes a widget in a widget: ${section}`, async () => {
      await at(section).locator('[part~=question]').waitFor();
      expect(await at(section).locator('shoot-picker').count()).to.equal(1);
      expect(await at(section).locator('shoot-picker').evaluate((picker) => picker.session)).to.equal(section);
    });
  }

  it('leaves menus, links and articles of the same name alone', async () => {
    expect(await elements('names')).to.deep.equal([]);
    expect(await at('names').getByText('An article whose name').isVisible()).to.equal(true);
  });

  it('leaves a template alone until its content is put onto the page', async () => {
    const kinds = () => at('template').evaluate((section) => [section.querySelector('template').content.firstElementChild.localName, section.lastElementChild.localName]);
    expect(await kinds()).to.deep.equal(['div', 'template']);
    await at('template').evaluate((section) => section.append(section.querySelector('template').content.cloneNode(true)));
    await at('template').locator('[part~=tasks]').first().waitFor();
    expect(await kinds()).to.deep.equal(['div', 'prep-checklist']);
  });

  it('leaves the inside of components alone', async () => {
    await at('shadow').evaluate((section) => {
      section.attachShadow({mode: 'open'}).innerHTML = '<div class="shoot-picker">Its own</div>';
    });
    await at('template').evaluate((section) => {
      section.innerHTML = '<div class="style-compare"></div>';
    });
    await at('template').locator('style-compare').waitFor();
    expect(await at('shadow').evaluate((section) => section.shadowRoot.firstElementChild.localName)).to.equal('div');
  });

  it('brings nothing to the console', () => {
    expect(visit.complaints).to.deep.equal([]);
  });
});
