import {expect} from 'chai';
import {openBrowser} from './helpers/chromium.mjs';
import {published} from './helpers/consumer.mjs';

const KIT = 'https://files.example/kit/';
const files = Object.fromEntries(['frame.html', 'frame.js', 'shootkit.js', 'shootkit.ar.js'].map((name) => [KIT + name, published(`cdn/${name}`)]));

const PARENT = `<script>addEventListener('message', ({source, data}) => { if (data?.shootkit !== 'size') return;
for (const frame of document.querySelectorAll('iframe[data-shootkit]')) if (frame.contentWindow === source) frame.style.height = data.height + 'px'; });</script>`;

const frameOf = (query, attributes = '') => `<iframe data-shootkit src="${KIT}frame.html?${query}" title="Which session?" ${attributes} style="inline-size:100%;border:0" height="200"></iframe>${PARENT}`;

const SANDBOXES = {'': 'in a frame', 'sandbox="allow-scripts"': 'in a frame that may do nothing but run scripts'};

describe('the page for frames', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const open = async (query, attributes) => {
    const opened = await browser.open(frameOf(query, attributes), {files});
    const inside = opened.page.frameLocator('iframe');
    return {...opened, inside, element: inside.locator(/widget=([\w-]+)/.exec(query)?.[1] ?? 'body')};
  };

  for (const [sandbox, place] of Object.entries(SANDBOXES)) {
    it(`shows the widget with its settings, colours and words, ${place}`, async () => {
      const content = encodeURIComponent('{"wording": [{"id": "picker-heading", "text": "Which one for you?"}]}');
      const {element, complaints} = await open(`widget=shoot-picker&booking-url=${encodeURIComponent('https://studio.example/book')}&accent=%23a4502f&content=${content}`, sandbox);
      await element.getByRole('heading', {name: 'Which one for you?'}).waitFor();
      expect(await element.getAttribute('booking-url')).to.equal('https://studio.example/book');
      expect(await element.evaluate((picker) => window.getComputedStyle(picker).getPropertyValue('--shootkit-accent'))).to.equal('#a4502f');
      expect(complaints).to.deep.equal([]);
    });

    it(`is as high as its content, also when that changes, ${place}`, async () => {
      const {page, element} = await open('widget=shoot-picker', sandbox);
      const fits = () => page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 300);
      await fits();
      const before = await page.locator('iframe').evaluate(({offsetHeight}) => offsetHeight);
      for (let question = 0; question < 6; question += 1) await element.locator('[part~=next]').click();
      await element.locator('[part~=result]').waitFor();
      await page.waitForFunction((height) => document.querySelector('iframe').offsetHeight !== height, before);
      const inside = await element.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await page.waitForFunction((height) => document.querySelector('iframe').offsetHeight === height, inside);
    });

    it(`speaks the language of its address, with no second request and from right to left, ${place}`, async () => {
      const {page, element, complaints} = await open('widget=prep-checklist&lang=ar', sandbox);
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await element.locator('[part~=heading]').waitFor();
      expect(await element.evaluate((checklist) => window.getComputedStyle(checklist).direction)).to.equal('rtl');
      expect(await element.evaluate(() => document.documentElement.lang)).to.equal('ar');
      expect(asked.filter((url) => url.includes('/locales/'))).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('takes only settings of the widget from its address, and no script', async () => {
    const {element, inside} = await open(`widget=shoot-picker&onclick=${encodeURIComponent('document.title="hurt"')}&style=color:red&booking-url=${encodeURIComponent('javascript:document.title="hurt"')}`);
    await element.locator('[part~=heading]').waitFor();
    expect(await element.evaluate((picker) => picker.getAttributeNames().filter((name) => ['onclick', 'style'].includes(name)))).to.deep.equal([]);
    for (let question = 0; question < 6; question += 1) await element.locator('[part~=next]').click();
    await element.locator('[part~=result]').waitFor();
    expect(await element.locator('[part~=book]').count()).to.equal(0);
    expect(await inside.locator('body').evaluate(() => document.title)).to.equal('Photo session');
  });

  const bookingIn = async (sandbox) => {
    const opened = await open(`widget=shoot-picker&booking-url=${encodeURIComponent('https://studio.example/book')}`, sandbox);
    // A tap goes on at once; the other questions are skipped.
    await opened.element.locator('[part~=choice]').first().click();
    for (let question = 1; question < 6; question += 1) await opened.element.locator('[part~=next]').click();
    return opened;
  };

  it('leads to booking in the whole window', async () => {
    const {page, element} = await bookingIn('');
    await element.locator('[part~=book]').click();
    await page.waitForURL(/\/book/);
  });

  it('leads to booking in a new window where the sandbox allows one', async () => {
    const {page, element} = await bookingIn('sandbox="allow-scripts allow-popups"');
    const [popup] = await Promise.all([page.waitForEvent('popup'), element.locator('[part~=book]').click()]);
    expect(popup.url()).to.include('/book');
  });

  it('leads to booking inside the frame where nothing else is allowed', async () => {
    const {page, element} = await bookingIn('sandbox="allow-scripts"');
    await element.locator('[part~=book]').click();
    await page.frames()[1].waitForURL(/\/book/);
  });

  it('says what to write where its address names no widget', async () => {
    const {inside} = await open('booking-url=/book');
    await inside.getByText('frame.html?widget=shoot-picker').waitFor();
  });

  it('works under a strict content security policy and Trusted Types', async () => {
    const headers = {'content-security-policy': "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html shootkit"};
    const strict = {...files, [`${KIT}frame.html`]: {body: published('cdn/frame.html'), headers}};
    const {page, complaints} = await browser.open(frameOf('widget=style-compare&accent=%23a4502f&lang=en'), {files: strict});
    await page.frameLocator('iframe').locator('style-compare [part~=heading]').waitFor();
    expect(complaints).to.deep.equal([]);
  });
});
