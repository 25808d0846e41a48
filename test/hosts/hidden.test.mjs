import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';

const PANES = ['tab', 'accordion', 'far-off', 'folded', 'late', 'small', 'dialog'];

/** The sizes of all named pieces in a pane. */
const sizes = (pane) => [...pane.children].flatMap((host) => [...host.shadowRoot.querySelectorAll('[part]')].map((piece) =>
  [host.localName, piece.part.value, piece.offsetWidth, piece.offsetHeight].join(' ')));

describe('Widgets that are hidden at first', () => {
  let site;
  let page;
  let seen;
  before(async () => {
    site = await openSite();
    ({page} = await site.visit('hidden.html', {reducedMotion: 'reduce'}));
    await page.locator('#seen [part~=frame]').waitFor();
    // A dialog is narrower than the page.
    await page.addStyleTag({content: '.pane { inline-size: 700px !important; }'});
    seen = await page.locator('#seen').evaluate(sizes);
  });
  after(() => site.close());

  for (const pane of PANES) {
    it(`have their right size when they are shown: ${pane}`, async () => {
      await page.locator(`#${pane}`).evaluate((one) => {
        const opener = one.closest('details')?.firstElementChild ?? (one.closest('dialog') ?? one).previousElementSibling;
        opener.click();
      });
      await page.locator(`#${pane} [part~=frame]`).waitFor();
      expect(seen.length).to.be.greaterThan(100);
      expect(await page.locator(`#${pane}`).evaluate(sizes)).to.deep.equal(seen);
    });
  }
});
