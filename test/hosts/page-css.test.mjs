import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

// What is measured in the page: the box of every named piece, within its element, and how its text looks.
const measure = (zoom) => {
  const LOOKS = ['color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform', 'textIndent', 'textAlign', 'textShadow', 'whiteSpace', 'textDecorationLine', 'display', 'opacity', 'boxSizing', 'paddingTop', 'paddingLeft', 'marginTop', 'borderTopWidth', 'borderTopStyle'];
  const round = (length) => Math.round((length / zoom) * 2) / 2;
  return [...document.querySelectorAll('.box > *')].map((host) => {
    const base = host.shadowRoot.querySelector('[part~=base]').getBoundingClientRect();
    return [...host.shadowRoot.querySelectorAll('[part], input, svg, li, td, th')].map((piece) => {
      const {left, top, width, height} = piece.getBoundingClientRect();
      const style = getComputedStyle(piece);
      return {
        piece: `${host.localName} ${piece.localName} ${piece.getAttribute('part') ?? ''}`,
        box: width * height > 0 && [left - base.left, top - base.top, width, height].map(round),
        looks: Object.fromEntries(LOOKS.map((name) => [name, style[name]])),
      };
    });
  }).flat();
};

describe('A page’s own CSS', () => {
  let site;
  let clean;

  const measured = async (name, zoom = 1) => {
    const {page, leave} = await site.visit(`page-css/${name}.html`, {viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
    await areShown(page);
    const pieces = await page.evaluate(measure, zoom);
    await leave();
    return pieces;
  };

  before(async () => {
    site = await openSite();
    clean = await measured('clean');
  });
  after(() => site.close());

  it('changes neither the size nor the look of any piece, however hostile', async () => {
    const hostile = await measured('hostile');
    expect(hostile.length).to.equal(clean.length).and.to.be.greaterThan(200);
    const changed = hostile.filter((one, index) => JSON.stringify(one) !== JSON.stringify(clean[index]));
    expect(changed.map(({piece}) => piece)).to.deep.equal([]);
  });

  it('that zooms the page zooms every piece alike', async () => {
    const zoomed = await measured('zoom', 1.25);
    for (const [index, {piece, box}] of zoomed.entries()) {
      if (box) expect(box[2], piece).to.be.closeTo(clean[index].box[2], 2);
      if (box) expect(box[3], piece).to.be.closeTo(clean[index].box[3], Math.max(2, box[3] / 100));
    }
  });
});
