import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/shoot-picker/shoot-picker.define.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {newSession, part} from '../shoot-picker/drive.js';

/** A page with that markup, as the browser reads it. */
const read = async (markup: string): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup.replace('<shoot-picker', `<shoot-picker session="${newSession()}"`);
  await page.querySelector<ShootPicker>('shoot-picker')!.updateComplete;
  return page;
};

const behind = (page: HTMLElement): readonly string[] =>
  [...page.children].filter(({localName}) => localName !== 'shoot-picker').map(({localName, className}) => className || localName);

describe('An element that is not closed', () => {
  it('gives the rest of the page back', async () => {
    expect(behind(await read('<shoot-picker /><h2>Prices</h2><footer>Mill Lane</footer>'))).to.deep.equal(['h2', 'footer']);
  });

  it('gives another one back that is marked by its class alone', async () => {
    expect(behind(await read('<shoot-picker /><h2>Get ready</h2><div class="prep-checklist"></div>'))).to.deep.equal(['h2', 'prep-checklist']);
  });

  it('keeps its own words', async () => {
    const page = await read('<shoot-picker><script type="application/json">{"wording": [{"id": "picker-heading", "text": "Mine"}]}</script><footer>Mill Lane</footer>');
    expect(behind(page)).to.deep.equal(['footer']);
    expect(part(page.querySelector('shoot-picker')!, 'heading')!.textContent.trim()).to.equal('Mine');
  });
});

describe('An element that is closed', () => {
  const FALLBACKS = {
    'the words of a client and their name': '<blockquote>Kind.<footer>Ada</footer></blockquote>',
    'the booking form of another service': '<div class="calendar"></div><script type="text/plain"></script>',
  };
  for (const [what, fallback] of Object.entries(FALLBACKS)) {
    it(`keeps as its fallback: ${what}`, async () => {
      const page = await read(`<shoot-picker>${fallback}</shoot-picker>\n<p>Prices</p>`);
      expect(behind(page)).to.deep.equal(['p']);
    });
  }
});
