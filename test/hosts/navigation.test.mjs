import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

const TIMES = 10;

/** Counts what listens on the page, from outside: listeners on window and document, and observers. */
const countListening = () => {
  // The page and the driver of the test listen too.
  const isOurs = () => new Error().stack.includes('/cdn/shootkit.js');
  const listening = new Set();
  window.listening = () => listening.size;
  const nameOf = (target) => (target === window ? 'window' : 'document');
  const numbers = new WeakMap();
  let last = 0;
  const keyOf = (target, type, listener, options) => {
    if (!numbers.has(listener)) numbers.set(listener, last += 1);
    return `${nameOf(target)} ${type} ${numbers.get(listener)} ${Boolean(options?.capture ?? options)}`;
  };
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && [window, document].includes(this ?? window) && !options?.once && isOurs()) {
      const key = keyOf(this ?? window, type, listener, options);
      listening.add(key);
      options?.signal?.addEventListener('abort', () => listening.delete(key));
    }
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener && [window, document].includes(this ?? window)) listening.delete(keyOf(this ?? window, type, listener, options));
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  let observers = 0;
  window.MutationObserver = class extends window.MutationObserver {
    #name = `observer ${observers += 1}`;
    observe(...target) {
      if (isOurs()) listening.add(this.#name);
      return super.observe(...target);
    }
    disconnect() {
      listening.delete(this.#name);
      return super.disconnect();
    }
  };
};

const swap = (page, name) => page.evaluate((to) => window.show(to), name);
const count = (page) => page.evaluate(() => window.listening());

describe('A site that changes pages without a reload', () => {
  let site;
  let visit;
  let page;
  let atFirst;
  before(async () => {
    site = await openSite();
    visit = await site.visit('navigation.html', {init: countListening});
    page = visit.page;
    await areShown(page);
    atFirst = await count(page);
  });
  after(() => site.close());

  it('keeps what the client did, however often the page is swapped', async () => {
    await page.locator('shoot-picker [part~=choice]').first().click();
    await page.locator('prep-checklist input[type=checkbox]').first().check();
    await page.locator('style-compare [part~=choose]').first().click();
    for (let time = 0; time < TIMES; time += 1) await swap(page, time % 2 === 0 ? 'angebot' : 'pictures');
    await areShown(page);
    expect(await page.locator('shoot-picker').evaluate((picker) => picker.answers)).to.deep.equal({purpose: 'job'});
    await page.locator('shoot-picker [part~=position]', {hasText: '2 of 6'}).waitFor();
    expect(await page.locator('prep-checklist [part~=task-done]').count()).to.equal(1);
    expect(await page.locator('style-compare [part~=choose][aria-pressed=true]').count()).to.equal(1);
  });

  it('leaves nothing behind that listens or watches', async () => {
    expect(await count(page)).to.equal(atFirst);
    await page.evaluate(() => document.querySelector('#page').replaceChildren());
    const alone = await count(page);
    for (let time = 0; time < TIMES; time += 1) {
      await swap(page, 'pictures');
      await page.evaluate(() => document.querySelector('#page').replaceChildren());
    }
    expect(await count(page)).to.equal(alone);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).to.equal(1);
  });

  it('moves an element and puts it back ten times: its state stays, and it answers once', async () => {
    await swap(page, 'pictures');
    await areShown(page);
    await page.locator('prep-checklist [part~=details-toggle]').first().click();
    const listening = await count(page);
    await page.evaluate((times) => {
      window.heard = [];
      for (const type of ['picker-answer', 'checklist-change', 'compare-choose']) document.addEventListener(type, () => window.heard.push(type));
      const place = document.querySelector('#page');
      for (let time = 0; time < times; time += 1) {
        for (const element of place.querySelectorAll('shoot-picker, prep-checklist, style-compare')) {
          element.remove();
          document.body.prepend(element);
          place.append(element);
        }
      }
    }, TIMES);
    await page.evaluate(() => Promise.all([...document.querySelectorAll('shoot-picker, prep-checklist, style-compare')].map((element) => element.updateComplete)));
    expect(await count(page)).to.equal(listening);
    expect(await page.locator('prep-checklist details[part~=details][open]').count()).to.equal(1);
    await page.locator('shoot-picker [part~=choice] input').first().check();
    await page.locator('prep-checklist input[type=checkbox]').last().check();
    await page.locator('style-compare [part~=choose]').last().click();
    expect(await page.evaluate(() => window.heard)).to.deep.equal(['picker-answer', 'checklist-change', 'compare-choose']);
    await page.evaluate(() => document.querySelector('#page').replaceChildren());
  });

  it('brings its language and its settings along, and those of the page before no longer hold', async () => {
    const told = () => page.locator('shoot-picker').evaluate((picker) => [picker.bookingUrl, picker.headingLevel, picker.studioEmail, getComputedStyle(picker).getPropertyValue('--shootkit-accent')]);
    await swap(page, 'pictures');
    await page.locator('shoot-picker [part~=heading]', {hasText: 'Headshot or portrait?'}).waitFor();
    expect(await told()).to.deep.equal(['/book', 3, '', 'rgb(164, 80, 47)']);
    await swap(page, 'angebot');
    await page.locator('shoot-picker [lang=de] [part~=heading]').waitFor();
    expect(await told()).to.deep.equal(['', 2, 'studio@studio.example', '']);
  });

  it('brings nothing to the console', () => {
    expect(visit.complaints).to.deep.equal([]);
  });
});
