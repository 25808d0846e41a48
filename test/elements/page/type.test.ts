import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/shoot-picker/shoot-picker.define.js';
import '../../../src/elements/prep-checklist/prep-checklist.define.js';
import '../../../src/elements/style-compare/style-compare.define.js';

const ELEMENTS = [
  html`<shoot-picker persist="off"></shoot-picker>`,
  html`<prep-checklist persist="off"></prep-checklist>`,
  html`<style-compare persist="off"></style-compare>`,
];

const PROPERTIES = [
  'fontFamily', 'fontSize', 'fontStyle', 'fontVariantCaps', 'fontWeight', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform',
] as const;

type Type = Readonly<Record<(typeof PROPERTIES)[number], string>>;

/** How the elements' own paragraphs look on a page with these rules. */
const typeOn = async (rules: string): Promise<readonly Type[]> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return await Promise.all(ELEMENTS.map(async (element) => {
      const paragraph = (await fixture(element)).shadowRoot!.querySelector('[part~="intro"]')!;
      const style = getComputedStyle(paragraph);
      return Object.fromEntries(PROPERTIES.map((name) => [name, style[name]])) as Type;
    }));
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
};

describe("The page's type", () => {
  it('leaves the visitor’s own size, whatever the page does to its root', async () => {
    for (const {fontSize, lineHeight} of await typeOn('html { font-size: 62.5%; } body { font: italic 3rem / 3 serif; }')) {
      expect([fontSize, lineHeight]).to.deep.equal(['16px', '24px']);
    }
  });

  it('gives its family, and none of its ornaments', async () => {
    for (const type of await typeOn('body { font: italic small-caps 900 30px / 3 serif; letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; }')) {
      expect(type).to.include({fontFamily: 'serif', fontStyle: 'normal', fontVariantCaps: 'normal', fontWeight: '400', letterSpacing: 'normal', wordSpacing: '0px', textTransform: 'none'});
    }
  });

  it('gives way to the studio’s tokens', async () => {
    for (const {fontSize, fontFamily} of await typeOn('html { --shootkit-font-size: 20px; --shootkit-font: serif; }')) {
      expect([fontSize, fontFamily]).to.deep.equal(['20px', 'serif']);
    }
  });
});
