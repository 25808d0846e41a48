import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';

const WIDGETS = 'shoot-picker, prep-checklist, style-compare';
const PHONE = {viewport: {width: 320, height: 640}};

/** What all hostile text tries to set. */
const trap = () => Object.defineProperty(window, 'pwned', {
  set: () => {
    window.ran = true;
  },
});

const fragmentOf = (entries) => `#shootkit-brief=${Buffer.from(typeof entries === 'string' ? entries : JSON.stringify(entries)).toString('base64url')}`;

/** Everything that could run or lead somewhere, in all widgets. */
const dangers = (page) => page.locator(WIDGETS).evaluateAll((all) => all.flatMap(({shadowRoot}) => [
  ...[...shadowRoot.querySelectorAll('script, img, iframe, object, embed, base, link, meta, b:not([part] b)')].map(({outerHTML}) => outerHTML),
  ...[...shadowRoot.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
  ...[...shadowRoot.querySelectorAll('a[href]')].map(({protocol, href}) => /^(https?|mailto|tel):$/.test(protocol) || href).filter((href) => href !== true),
]));

describe('Hostile text', () => {
  let site;
  let visit;
  let page;
  let at;
  before(async () => {
    site = await openSite();
    visit = await site.visit('hostile-text.html', {...PHONE, init: trap});
    page = visit.page;
    at = (section) => page.locator(`#${section}`);
    await at('immense').locator('[part~=intro]', {hasText: 'Still here'}).waitFor();
    // To the result, where the links are.
    for (const section of ['addresses', 'pack', 'placeholder', 'immense']) await lead(section);
  });
  after(() => site.close());

  const lead = (section) => at(section).locator('shoot-picker').evaluate(async (picker) => {
    picker.answers = {framing: 'face', impression: 'trust'};
    for (let question = 0; question < 6; question += 1) {
      picker.shadowRoot.querySelector('[part~=next]').click();
      await picker.updateComplete;
    }
  });

  const warned = (...parts) => visit.complaints.some((text) => parts.every((part) => text.includes(part)));

  it('never runs, and never becomes markup or a link', async () => {
    expect(await dangers(page)).to.deep.equal([]);
    expect(await page.evaluate(() => [window.ran, {}.pwned, window.Object.prototype.bookingUrl])).to.deep.equal([undefined, undefined, undefined]);
  });

  it('in addresses is refused by name', async () => {
    expect(await at('addresses').locator('a').count()).to.equal(0);
    for (const value of ['booking-url="JaVaScRiPt:pwned=1"', '" javascript:pwned=1"', 'javascript:pwned=1', 'src="javascript:pwned=1"']) expect(warned('<shoot-picker>', value), value).to.equal(true);
    for (const style of [0, 1, 2]) expect(warned(`styles[${style}].bookingUrl`), `style ${style}`).to.equal(true);
    expect(await at('pack').locator('[part~=book]').getAttribute('href')).to.match(/^\/book/);
  });

  it('in other attributes is shown as text, or refused by name while the default stays', async () => {
    await at('attributes').locator('[part~=question]').waitFor();
    await at('attributes').locator('[part~=tasks]').first().waitFor();
    expect(await at('attributes').locator('style-compare [part~=range]').inputValue()).to.equal('100');
    for (const parts of [['persist="<b>"'], ['analytics="<b>"'], ['heading-level'], ['kind="constructor"'], ['highlight="__proto__"'], ['position="1e999"'], ['photo-focus="50% 25%; background'], ['session-date="<img src=x>"'], ['time-zone="../../etc"']]) {
      expect(warned(...parts), parts[0]).to.equal(true);
    }
  });

  it('in a pack is shown as text, and a name that objects have is no more than a name', async () => {
    await at('pack').locator('[part~=restart]').click();
    expect(await at('pack').locator('[part~=heading]').innerText()).to.equal('{{constructor.constructor(\'pwned=1\')()}} ${pwned=1} <b>bold</b> &lt;b&gt;');
    await at('pack').locator('[part~=question-label]', {hasText: '<img src=x onerror=pwned=1>'}).waitFor();
    expect(await at('pack').locator('[part~=choice-label]').allInnerTexts()).to.include.members(['\ud800 half \udfff', 'W'.repeat(104)]);
    expect(warned('questions[0].options[3].id')).to.equal(true);
  });

  it('in a placeholder gives it neither handlers nor styles', async () => {
    const names = await at('placeholder').locator('shoot-picker').evaluate((picker) => picker.getAttributeNames().sort());
    // With their `data-` they stay and do nothing.
    expect(names.filter((name) => !name.startsWith('data-'))).to.deep.equal(['booking-url', 'session', 'title']);
  });

  it('in tokens stays in its token', async () => {
    expect(await page.locator('h1').isVisible()).to.equal(true);
  });

  it('is broken on a phone, however long its words, on every view', async () => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).to.equal(320);
    await lead('long-words');
    await page.locator('#long-words details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    expect(await width()).to.equal(320);
  });

  it('of ten megabytes is read as far as it makes sense, and named in few words', async () => {
    expect(await at('immense').locator('[part~=heading]').innerText()).to.equal('Headshot or portrait?');
    expect(visit.complaints.length).to.be.lessThan(100);
    expect(Math.max(...visit.complaints.map(({length}) => length))).to.be.lessThan(700);
  });

  it('in the page’s address is shown in the brief, or is no brief', async () => {
    const entries = {
      'answer/purpose': ['job', {toString: 1}], 'answer/place': '<img src=x onerror=pwned=1>', 'wish/hope': '<img src=x onerror=pwned=1>\u2028\ud800', 'note/__proto__': 'x',
      'done/constructor': true, day: {date: 'javascript:'}, choice: '<b>', 'own/own-1-a': {label: {}, phase: 7}, step: 'javascript:',
    };
    for (const fragment of [fragmentOf(entries), fragmentOf('{"__proto__":{"x":1},"answer/__proto__":"job","answer/feel":"relaxed"}'), fragmentOf('[[['), '#shootkit-brief=%00<script>', `#shootkit-brief=${'A'.repeat(60_000)}`]) {
      const received = await site.visit('storage.html', {fragment});
      await received.page.locator('prep-checklist [part~=tasks]').first().waitFor();
      const taken = received.page.locator('[part~=brief-take-over]');
      if (await taken.count()) await taken.first().click();
      expect(await dangers(received.page)).to.deep.equal([]);
      expect(received.complaints.filter((text) => !text.includes('is not in the content pack'))).to.deep.equal([]);
      await received.leave();
    }
  });

  it('is nothing that throws', () => {
    expect(visit.complaints.filter((text) => !text.startsWith('[shootkit]') && !text.startsWith('Fetch API cannot load javascript:') && !/Failed to load resource|URL scheme/.test(text))).to.deep.equal([]);
  });
});
