import {expect} from 'chai';
import {answerAll} from '../e2e/helpers/drive.mjs';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

describe('A frame that may do nothing but run scripts', () => {
  let site;
  let visit;
  let frame;
  const downloads = [];
  before(async () => {
    site = await openSite();
    visit = await site.visit('sandboxed/index.html');
    visit.page.on('download', (download) => downloads.push(download));
    frame = visit.page.frames()[1];
    await areShown(frame);
  });
  after(() => site.close());

  it('has no storage, and the widgets work on in memory', async () => {
    expect(await frame.evaluate(() => {
      try {
        return typeof localStorage;
      } catch ({name}) {
        return name;
      }
    })).to.equal('SecurityError');
    await answerAll(frame);
    await frame.getByRole('heading', {name: 'A headshot', exact: true}).first().waitFor();
    expect(await frame.locator('style-compare [part~=suggested]').count()).to.be.greaterThan(0);
  });

  it('refuses forms, and Enter adds to the list all the same', async () => {
    await frame.locator('prep-checklist [part~=add-open]').first().click();
    await frame.locator('prep-checklist [part=add] input').fill('Bring the dog');
    await frame.locator('prep-checklist [part=add] input').press('Enter');
    await frame.locator('prep-checklist').getByText('Bring the dog').waitFor();
  });

  it('refuses downloads, and the calendar is offered as a text', async () => {
    await frame.getByRole('button', {name: 'Add to calendar'}).click();
    const dialog = frame.locator('dialog[part=dialog]');
    expect(await dialog.locator('textarea, pre').first().evaluate((text) => text.value ?? text.textContent)).to.match(/^BEGIN:VCALENDAR.*Bring the dog.*END:VCALENDAR\s*$/s);
    await dialog.locator('[part~=dialog-close]').click();
    expect(downloads).to.deep.equal([]);
  });

  it('refuses to print, and the page is as before at the next touch', async () => {
    await frame.getByRole('button', {name: 'Print the list'}).first().click();
    await frame.locator('prep-checklist [part~=heading]').click();
    expect(await frame.evaluate(() => [document.querySelectorAll('.shootkit-print').length, document.adoptedStyleSheets.length])).to.deep.equal([0, 0]);
  });

  it('opens and closes the brief, which can be copied by hand', async () => {
    await frame.locator('prep-checklist [part~=brief-open]').click();
    expect(await frame.locator('[part=brief-text]').innerText()).to.include('A headshot');
    await frame.locator('[part~=brief-copy]').click();
    await frame.locator('[part~=brief-status]', {hasText: /copied|did not allow/}).waitFor();
    await frame.locator('[part~=brief-close]').click();
    await frame.locator('[part=brief]').waitFor({state: 'detached'});
  });

  it('says nothing but what the browser itself refused', () => {
    expect(visit.complaints.filter((text) => !/^(Download is disallowed|Ignored call to 'print|Blocked autofocusing|Permissions policy violation: The Clipboard)/.test(text))).to.deep.equal([]);
  });
});
