import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';

describe('Pictures that come late', () => {
  let site;
  let page;
  let frames;
  before(async () => {
    site = await openSite();
    ({page} = await site.visit('late-pictures.html', {reducedMotion: 'reduce'}));
    await page.locator('style-compare [part~=frame]').last().waitFor();
    frames = await boxes();
  });
  after(() => site.close());

  const boxes = () => page.locator('style-compare [part~=frame]').evaluateAll((all) => all.map((frame) => [frame.offsetWidth, frame.offsetHeight]));
  const shows = async (section, motif) => {
    await page.locator(`#${section} .frame.${motif}`).scrollIntoViewIfNeeded();
    await page.locator(`#${section} .frame.${motif}`).waitFor();
  };

  /** Whether every image of that slot fills the frame. */
  const fills = (section, slot) => page.locator(`#${section} style-compare`).evaluate((compare, name) => {
    const frame = compare.shadowRoot.querySelector('[part~=frame]').getBoundingClientRect();
    const image = compare.querySelector(`img[slot=${name}]`).getBoundingClientRect();
    return ['left', 'top', 'width', 'height'].every((side) => Math.abs(frame[side] - image[side]) < 1);
  }, slot);

  it('leave the drawn scene until then, and no room is lost', async () => {
    for (const section of ['data-src', 'no-src', 'picture', 'paragraphs', 'broken', 'another-size']) await shows(section, 'drawn');
    for (const [width, height] of frames) expect(height / width).to.be.closeTo(5 / 4, 0.01);
  });

  it('of the browser’s own laziness come when they are scrolled to', () => shows('native', 'photo'));

  it('take their place in the frame when they come, whatever was put around them', async () => {
    await page.evaluate(() => {
      for (const compare of document.querySelectorAll('style-compare')) compare.position = 100;
      document.querySelector('#bring').click();
    });
    for (const section of ['data-src', 'no-src', 'picture', 'another-size']) await shows(section, 'photo');
    await shows('paragraphs', 'pair');
    for (const section of ['data-src', 'no-src', 'picture', 'another-size']) await expectToFill(section, 'photo');
    for (const slot of ['headshot', 'portrait']) await expectToFill('paragraphs', slot);
  });

  const expectToFill = async (section, slot) => expect(await fills(section, slot), `${section} ${slot}`).to.equal(true);

  it('that are not there leave the drawn scene', () => shows('broken', 'drawn'));

  it('may change for others of another size: the frame keeps its own', async () => {
    const size = (width, height) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;
    for (const address of [size(40, 3000), size(3000, 40)]) {
      await page.locator('#another-size img').evaluate((image, src) => new Promise((resolve) => {
        image.addEventListener('load', resolve, {once: true});
        image.src = src;
      }), address);
      await shows('another-size', 'photo');
      await expectToFill('another-size', 'photo');
    }
    expect(await boxes()).to.deep.equal(frames);
  });
});
