import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';

const CASES = {
  page: {language: 'en', layout: 'rtl', text: 'ltr'},
  ltr: {language: 'ar', layout: 'ltr', text: 'rtl'},
  'auto-arabic': {language: 'en', layout: 'rtl', text: 'ltr'},
  'auto-english': {language: 'ar', layout: 'ltr', text: 'rtl'},
  'own-auto-arabic': {language: 'ar', layout: 'rtl', text: 'rtl'},
  'own-auto-english': {language: 'en', layout: 'ltr', text: 'ltr'},
};

describe('Direction and language that differ', () => {
  let site;
  let page;
  before(async () => {
    site = await openSite();
    ({page} = await site.visit('direction.html'));
  });
  after(() => site.close());

  for (const [section, {language, layout, text}] of Object.entries(CASES)) {
    it(`lay out by the one and read by the other: ${section}`, async () => {
      await page.locator(`#${section} [lang=${language}] [part~=choices]`).waitFor();
      const found = await page.locator(`#${section} shoot-picker`).evaluate((picker) => {
        const find = (selector) => picker.shadowRoot.querySelector(selector);
        const [choice, picture] = ['', ' svg'].map((inside) => find(`[part~=choice]${inside}`).getBoundingClientRect());
        return {
          layout: getComputedStyle(find('[part~=choices]')).direction,
          pictureAt: picture.left - choice.left < choice.right - picture.right ? 'left' : 'right',
          text: getComputedStyle(find('[part~=intro]')).direction,
          option: getComputedStyle(find('.sentence')).direction,
        };
      });
      expect(found).to.deep.equal({layout, pictureAt: layout === 'ltr' ? 'left' : 'right', text, option: text});
    });
  }
});
