import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';

describe('WordPress’ typographer', () => {
  let site;
  let visit;
  let at;
  before(async () => {
    site = await openSite();
    visit = await site.visit('wpautop.html');
    at = (section) => visit.page.locator(`#${section}`);
  });
  after(() => site.close());

  const paragraphs = (section) => at(section).locator('p:not(:empty)').evaluateAll((all) => all.filter((one) => one.getRootNode() === document && one.offsetParent).map((one) => one.innerText.trim()));

  it('leaves the handed-out snippet whole: one line, attributes only, a closing tag', async () => {
    await at('one-line').locator('[part~=question]').waitFor();
    expect(await at('one-line').locator('shoot-picker').evaluate((picker) => [picker.bookingUrl, picker.headingLevel])).to.deep.equal(['/book?a=1&b=2', 3]);
    expect(await paragraphs('one-line')).to.include('After the widget.');
  });

  it('may put it into a paragraph, in the middle of a sentence', async () => {
    await at('in-a-sentence').locator('[part~=question]').waitFor();
    expect((await paragraphs('in-a-sentence')).join(' ')).to.match(/^Choose here:.*write to me\.$/s);
  });

  it('leaves the class-only placeholder whole', async () => {
    await at('placeholder').locator('prep-checklist [part~=day-date]').waitFor();
    expect(await paragraphs('placeholder')).to.deep.equal(['Before the widget.', 'After the widget.']);
  });

  for (const section of ['json-with-blank-lines', 'json-alone']) {
    it(`is seen through: ${section}`, async () => {
      expect(await at(section).locator('[part~=heading]').innerText()).to.match(/^What[’']s it for\?$/);
      expect(await at(section).locator('[part~=intro]').innerText()).to.equal('Six questions, about 2 minutes.');
    });
  }

  it('has made of some JSON what nobody can read: the default stays, and one warning says where', async () => {
    expect(await at('json-beyond-repair').locator('[part~=heading]').innerText()).to.equal('Headshot or portrait?');
    expect(visit.complaints.filter((text) => text.includes('not valid JSON'))).to.have.length(1);
    expect(visit.complaints.find((text) => text.includes('not valid JSON'))).to.include('<shoot-picker> the JSON inside the element');
  });

  it('breaks an element on several lines up: it works, and its fallback is still in the page', async () => {
    await at('several-lines').locator('[part~=day-date]').waitFor();
    expect(await at('several-lines').evaluate((section) => section.textContent)).to.include('Sleep well.');
  });

  it('or an author leaves an element open: what follows is still there, and one warning says how to close it', async () => {
    await at('not-closed').locator('prep-checklist [part~=tasks]').first().waitFor();
    await at('not-closed').locator('style-compare [part~=frame]').waitFor();
    expect(await at('not-closed').getByRole('heading', {name: 'The next heading'}).isVisible()).to.equal(true);
    expect(await paragraphs('not-closed')).to.deep.equal(['The next paragraph, and another widget:']);
    expect(visit.complaints.filter((text) => text.includes('<prep-checklist></prep-checklist>'))).to.have.length(1);
  });

  it('brings nothing else to the console', () => {
    expect(visit.complaints).to.have.length(2);
  });
});
