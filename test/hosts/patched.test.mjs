import {expect} from 'chai';
import {openBrief, exportCalendar} from '../e2e/helpers/drive.mjs';
import {hasLibrary} from './helpers/libraries.mjs';
import {openSite} from './helpers/site.mjs';

const LIBRARIES = {own: 'Built-ins that are changed in the same way', prototype: 'Prototype 1.7', mootools: 'MooTools'};

// Each page's own code may change the tools of the test, too.
const kept = (page) => page.evaluate(() => localStorage.getItem('shootkit:default'));

for (const [name, title] of Object.entries(LIBRARIES)) {
  const isMissing = name !== 'own' && !hasLibrary(name);
  if (isMissing) console.log(`${title} cannot be had from this machine's package archive, so nothing is tested with it.`);

  (isMissing ? describe.skip : describe)(title, () => {
    let site;
    let page;
    let complaints;
    before(async () => {
      site = await openSite();
      ({page, complaints} = await site.visit(`patched/${name}.html`));
    });
    after(() => site.close());

    it('leaves content, lists and warnings right', async () => {
      await page.locator('shoot-picker [part~=question]').waitFor();
      expect(await page.locator('shoot-picker [part~=heading]').innerText()).to.equal('Which of the two?');
      expect(await page.locator('shoot-picker [part~=choice-label]').allInnerTexts()).to.have.length(6).and.to.include('A gift');
      expect(await page.locator('prep-checklist [part~=task]').count()).to.be.greaterThan(10);
      expect(await page.locator('shoot-picker').evaluate((picker) => getComputedStyle(picker).getPropertyValue('--shootkit-accent'))).to.equal('#a4502f');
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.include('tasks: found "none", expected a list');
    });

    it('leaves storage right: what is done is there after a reload', async () => {
      await page.locator('shoot-picker [part~=choice]', {hasText: 'A gift'}).click();
      for (const place of ['LinkedIn', 'A company website']) await page.locator('shoot-picker').getByRole('checkbox', {name: place}).check();
      await page.locator('prep-checklist input[type=checkbox]').first().check();
      const {entries} = JSON.parse(await kept(page));
      expect([entries['answer/purpose'].value, entries['answer/place'].value]).to.deep.equal(['gift', ['linkedin', 'website']]);
      await page.reload();
      await page.locator('shoot-picker [part~=position]', {hasText: '2 of 6'}).waitFor();
      expect(await page.locator('shoot-picker input:checked').count()).to.equal(2);
      expect(await page.locator('prep-checklist [part~=task-done]').count()).to.equal(1);
    });

    it('leaves the brief, its link and the booking right', async () => {
      for (let question = 2; question <= 6; question += 1) await page.locator('shoot-picker [part~=next]').click();
      expect(await page.locator('shoot-picker [part~=book]').getAttribute('href')).to.match(/^https:\/\/calendly\.com\/studio\/session\?a1=/);
      await openBrief(page);
      expect(await page.locator('[part=brief-text]').innerText()).to.include('A gift').and.to.include('LinkedIn');
      const link = await page.locator('prep-checklist').evaluate((checklist) => new Promise((resolve) => {
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => resolve(text)}});
        checklist.shadowRoot.querySelector('[part~=brief-link]').click();
      }));
      await page.locator('[part~=brief-close]').click();
      const studio = await site.visit(`patched/${name}.html`, {fragment: new URL(link).hash});
      expect(await studio.page.locator('[part=brief-text]').innerText()).to.include('A gift').and.to.include('LinkedIn');
      await studio.leave();
    });

    it('leaves calendar and print right', async () => {
      expect((await exportCalendar(page)).text).to.match(/^BEGIN:VCALENDAR\r\n.*SUMMARY:Your photo session.*END:VCALENDAR\r\n$/s);
      await page.evaluate(() => {
        window.print = () => {
          window.printed = document.querySelector('.shootkit-print').shadowRoot.textContent.trim().length;
          window.dispatchEvent(new CustomEvent('afterprint'));
        };
      });
      await page.locator('prep-checklist [part~=print]').last().click();
      expect(await page.evaluate(() => window.printed)).to.be.greaterThan(500);
      expect(await page.locator('.shootkit-print').count()).to.equal(0);
    });
  });
}
