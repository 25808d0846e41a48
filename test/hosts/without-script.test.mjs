import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

const PAGE = 'without-script.html';
const TEXTS = ['A headshot shows your face', 'Gut schlafen', 'The person'];
// So high that all of it is seen, for browsers count only what is.
const SCREEN = {viewport: {width: 900, height: 5000}, reducedMotion: 'reduce'};
const WIDGETS = 'shoot-picker, prep-checklist, style-compare';

/** Notes, frame by frame, how high each widget's place is; and every shift that the browser counts. */
const watch = () => {
  window.heights = new Map();
  window.shifts = [];
  new window.PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({value}) => value))).observe({type: 'layout-shift', buffered: true});
  const note = () => {
    for (const name of ['shoot-picker', 'prep-checklist', 'style-compare']) {
      const place = document.querySelector(`${name}, .${name}`);
      const seen = window.heights.get(name) ?? window.heights.set(name, new Set()).get(name);
      seen.add(Math.round(place.firstElementChild?.offsetHeight || place.getBoundingClientRect().height));
      if (place.shadowRoot?.querySelector('[part~=base]')) seen.add(Math.round(place.offsetHeight));
    }
    window.watching = requestAnimationFrame(note);
  };
  note();
};

const settled = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const tops = (page, selectors) => page.evaluate((all) => all.map((one) => Math.round(document.querySelector(one).getBoundingClientRect().top)), selectors);

describe('Without a script', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('what stands between the tags is in the page for those who read its source', async () => {
    const {page, leave} = await site.visit(PAGE, {javaScriptEnabled: false});
    const source = await (await page.request.get(page.url())).text();
    for (const text of TEXTS) expect(source).to.include(text);
    await leave();
  });

  it('it can be read, followed and printed', async () => {
    const {page, leave} = await site.visit(PAGE, {javaScriptEnabled: false});
    for (const media of ['screen', 'print']) {
      await page.emulateMedia({media});
      for (const text of TEXTS) expect(await page.getByText(text).isVisible(), text).to.equal(true);
    }
    expect(await page.getByRole('link', {name: 'Book either'}).getAttribute('href')).to.equal('/book');
    expect((await page.pdf()).length).to.be.greaterThan(1000);
    await leave();
  });
});

describe('When the script comes', () => {
  let site;
  let high;
  before(async () => {
    site = await openSite();
    // How high the widgets are in the end, for a fallback that keeps their place.
    const {page, leave} = await site.visit(PAGE, SCREEN);
    await page.locator('#wake').click();
    await areShown(page);
    await page.locator('prep-checklist [lang=de] [part~=tasks]').first().waitFor();
    high = await page.locator(WIDGETS).evaluateAll((all) => all.map(({localName, offsetHeight}) => [localName, offsetHeight]));
    await leave();
  });
  after(() => site.close());

  const takeOver = async (css) => {
    const visit = await site.visit(PAGE, SCREEN);
    const {page} = visit;
    await page.addStyleTag({content: css});
    await settled(page);
    const before = await tops(page, ['#above', '#between', '#below']);
    await page.evaluate(watch);
    await settled(page);
    await page.evaluate(() => {
      window.shifts.length = 0;
      document.querySelector('#wake').click();
    });
    await areShown(page);
    await page.locator('prep-checklist [lang=de] [part~=tasks]').first().waitFor();
    await settled(page);
    return {...visit, before, after: await tops(page, ['#above', '#between', '#below'])};
  };

  it('nothing jumps where the fallback is as high as the widget', async () => {
    const {page, before, after, leave} = await takeOver(`.fallback { overflow: hidden } ${high.map(([name, height]) => `:is(${name}, .${name}) .fallback { block-size: ${height}px }`).join(' ')}`);
    for (const [index, top] of after.entries()) expect(top).to.be.closeTo(before[index], 1);
    expect(await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0))).to.be.lessThan(0.001);
    await leave();
  });

  it('what stands above stays where it is, and each widget takes its place in one step, when its language is there', async () => {
    const {page, before, after, leave} = await takeOver('.fallback { block-size: 200px; overflow: hidden }');
    expect(after[0]).to.equal(before[0]);
    expect(await page.evaluate(() => window.shifts.length), 'the shifts below, which are counted').to.be.greaterThan(0);
    const seen = await page.evaluate(() => [...window.heights].map(([name, heights]) => [name, [...heights].sort((a, b) => a - b)]));
    for (const [name, heights] of seen) {
      const [, end] = high.find(([one]) => one === name);
      expect(heights.filter((height) => height !== 200 && Math.abs(height - end) > 2), name).to.deep.equal([]);
    }
    await leave();
  });
});
