import {expect} from 'chai';
import {answerAll, exportCalendar, openBrief} from '../e2e/helpers/drive.mjs';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

const collectViolations = () => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => window.violations.push([violatedDirective, blockedURI, sample]));
};

describe('A strict page', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const open = (name) => site.visit(`strict/${name}.html`, {init: collectViolations, permissions: ['clipboard-write']});

  const expectNone = async ({page, complaints}) => {
    expect(await page.evaluate(() => window.violations)).to.deep.equal([]);
    expect(site.reports).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  };

  it('sees no violation on the whole way through the widgets', async () => {
    const visit = await open('self');
    const {page} = visit;
    await areShown(page);
    expect(await page.locator('shoot-picker').evaluate((picker) => getComputedStyle(picker).getPropertyValue('--shootkit-accent'))).to.equal('#a4502f');
    await page.locator('style-compare .frame.photo').waitFor();
    await page.locator('style-compare [part~=range]').press('ArrowLeft');
    await answerAll(page);
    await page.locator('shoot-picker [part~=book]').waitFor();
    await page.locator('prep-checklist input[type=checkbox]').first().check();
    expect((await exportCalendar(page)).text).to.match(/^BEGIN:VCALENDAR/);
    await page.locator('prep-checklist [part~=print]').last().click();
    await openBrief(page);
    await page.locator('[part~=brief-link]').click();
    await page.locator('[part~=brief-status]', {hasText: 'copied'}).waitFor();
    await page.locator('[part~=brief-close]').click();
    await expectNone(visit);
    await visit.leave();
  });

  it('that trusts scripts by a nonce lets the widgets fetch their language', async () => {
    const visit = await open('nonce');
    await visit.page.locator('shoot-picker [lang=de] [part~=heading]').waitFor();
    await areShown(visit.page);
    await expectNone(visit);
    await visit.leave();
  });

  it('with Trusted Types takes a second copy, or a page’s own Lit, without a violation', async () => {
    const {page, complaints, leave} = await open('twice');
    await areShown(page);
    expect(await page.evaluate(() => window.violations)).to.deep.equal([]);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.include('is not used');
    await leave();
  });

  it('may take the file from another origin, by its hash, and its languages with it', async () => {
    const visit = await open('integrity');
    await visit.page.locator('shoot-picker [lang=de] [part~=heading]').waitFor();
    await areShown(visit.page);
    await expectNone(visit);
    await visit.leave();
  });

  it('refuses the file when its hash does not match, and the page stays as it was', async () => {
    const {page, complaints, leave} = await open('tampered');
    expect(await page.evaluate(() => customElements.get('shoot-picker'))).to.equal(undefined);
    expect(complaints.join()).to.match(/integrity/);
    await leave();
  });
});
