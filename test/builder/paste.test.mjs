import {autop} from '@wordpress/autop';
import {expect} from 'chai';
import sanitizeHtml from 'sanitize-html';
import {openBrowser, piecesOn} from './helpers/builder.mjs';
import {openStudio, pageOf} from './helpers/studio.mjs';

// What the builder hands out for each host, pasted into a page that does to it what the host does.

const BOOKING = 'https://studio.example/book?style={style}&from="[the] picker"';
const WORDS = 'Termin „finden“ <jetzt> & [hier]';
const SETTINGS = new URLSearchParams({widget: 'shoot-picker', 'booking-url': BOOKING, 'heading-level': '3', lang: 'de', '--accent': '#a4502f', 'words.result-book': WORDS});

/** What WordPress lets an author write, as far as it matters here. */
const asAuthor = (code) => sanitizeHtml(code, {allowedTags: ['div', 'p', 'a'], allowedAttributes: {'*': ['class', 'data-*']}});

const ACCENT = 'rgb(164, 80, 47)';

/** Goes through the picker as a client, and finds everything that was set. */
const finds = async (place, {accent = ACCENT} = {}) => {
  const picker = place.locator('shoot-picker');
  await picker.locator('[lang="de"] [part~=heading]').waitFor();
  expect(await picker.locator('[part~=heading]').evaluate(({localName}) => localName)).to.equal('h3');
  await picker.locator('[part~=choice]').first().click();
  for (let question = 1; question < 6; question += 1) await picker.locator('[part~=next]').click();
  const book = picker.locator('[part~=book]');
  await book.waitFor();
  expect((await book.innerText()).trim()).to.equal(WORDS);
  const address = new URL(await book.getAttribute('href')).searchParams;
  expect(address.get('style')).to.be.oneOf(['headshot', 'portrait', 'both']);
  expect(address.get('from')).to.equal('"[the] picker"');
  expect(await book.evaluate((button) => window.getComputedStyle(button).backgroundColor)).to.equal(accent);
};

describe('what the builder hands out', () => {
  let site;
  before(async () => {
    site = await openBrowser();
  });
  after(() => site.close());

  /** The pieces for a host, as the builder shows them. */
  const piecesFor = async (host, settings = SETTINGS) => {
    const {page, profile} = await site.openBuilder(`#${settings}&host=${host}`);
    const pieces = await piecesOn(page);
    await profile.close();
    return pieces;
  };
  const codesFor = async (host, settings) => (await piecesFor(host, settings)).map(({code}) => code);
  const open = (host, pasted, files = {}) => openStudio(site.browser, {'/': pageOf(host, pasted), ...files});
  const wordsOf = (pieces) => pieces.find(({place}) => place.includes('words.json')).code;
  const codeWith = (pieces, text) => pieces.find(({code}) => code.includes(text)).code;

  it('works in a page written by hand', async () => {
    const [script, element] = await codesFor('html');
    await finds(await open('plain', {1: script, 2: element}));
  });

  it('works with the other widgets, too', async () => {
    const checklist = new URLSearchParams({widget: 'prep-checklist', location: 'Mill Lane 3, “The \'Barn\'”', 'session-date': '2099-03-18', 'words.checklist-heading': 'Ready?'});
    const compare = new URLSearchParams({widget: 'style-compare', position: '100', '--radius': '4px'});
    const [script, list] = await codesFor('html', checklist);
    const [, comparison] = await codesFor('html', compare);
    const page = await open('plain', {1: script, 2: list + comparison});
    await page.getByRole('heading', {name: 'Ready?'}).waitFor();
    expect(await page.locator('prep-checklist').getAttribute('location')).to.equal('Mill Lane 3, “The \'Barn\'”');
    expect(await page.locator('prep-checklist').getByText('2099').count()).to.be.above(0);
    expect(await page.locator('style-compare').getByRole('slider').inputValue()).to.equal('100');
  });

  describe('for WordPress', () => {
    const WORDS_FILE = '/shootkit/words.json';
    let pieces;
    before(async () => {
      pieces = await piecesFor('wordpress');
    });
    const wordsFile = () => ({[WORDS_FILE]: wordsOf(pieces)});

    it('works in a Custom HTML block', async () => {
      await finds(await open('wordpress', {content: codeWith(pieces, '<shoot-picker')}, wordsFile()));
    });

    it('works in the classic editor, which makes paragraphs', async () => {
      await finds(await open('wordpress', {content: autop(`Ask yourself:\n\n${codeWith(pieces, '<shoot-picker')}\n\nThen write to us.`)}, wordsFile()));
    });

    it('works for an author, whose tags and scripts are taken away', async () => {
      const content = autop(asAuthor(codeWith(pieces, '<div')));
      const footer = pieces.find(({code}) => /^<script[^>]*><\/script>$/.test(code)).code;
      await finds(await open('wordpress', {content, footer, css: codeWith(pieces, ':root')}, wordsFile()));
    });
  });

  describe('for Squarespace', () => {
    it('works in one Code Block', async () => {
      const [block] = await codesFor('squarespace');
      await finds(await open('squarespace', {content: block}));
    });

    it('works on a page that is reached without a reload', async () => {
      const [, footer, block] = await codesFor('squarespace');
      const page = await open('squarespace', {content: '<p>Welcome</p>', footer}, {'/book-a-session': pageOf('squarespace', {content: block, footer})});
      await page.getByRole('link', {name: 'Book a session'}).click();
      await finds(page);
    });
  });

  describe('for Wix', () => {
    const address = 'https://wix-frames.example/code';

    it('works as a site in a box', async () => {
      const [url] = await codesFor('wix');
      await finds((await open('box', {address: url.replaceAll('&', '&amp;')})).frameLocator('iframe'));
    });

    it('works as code in a box', async () => {
      const [, code] = await codesFor('wix');
      await finds((await open('box', {address}, {'/code': code})).frameLocator('iframe'));
    });

    it('works as a custom element, but for colours', async () => {
      const pieces = await piecesFor('wix', new URLSearchParams([...SETTINGS, ['base', 'https://studio.example/kit/']]));
      const attributes = pieces.filter(({place}) => place.startsWith('Set Attributes')).map(({place, code}) => [place.split(': ')[1], code]);
      const [{code: url}, {code: tag}] = pieces.slice(2);
      const settings = JSON.stringify({url, tag, attributes}).replaceAll('<', '\\u003c');
      await finds(await open('custom-element', {settings}, {'/kit/words.json': wordsOf(pieces)}), {accent: 'rgb(0, 0, 0)'});
    });
  });

  it('works in Webflow’s footer code and Code Embed', async () => {
    const [footer, embed] = await codesFor('webflow');
    await finds(await open('plain', {1: `<div class="w-embed w-script">${embed}</div>`, 2: footer}));
  });

  it('works in a Custom Liquid section of a Shopify theme', async () => {
    const [section] = await codesFor('shopify');
    const rendered = section.replace(/\{\{ '([^']+)' \| asset_url \}\}/, '//cdn.example/assets/$1');
    await finds(await open('shopify', {1: rendered}));
  });

  it('works when Tag Manager brings the script late', async () => {
    const pieces = await piecesFor('tag-manager');
    const page = await open('tag-manager', {tag: pieces[0].code, page: autop(asAuthor(pieces[1].code))}, {'/shootkit/words.json': wordsOf(pieces)});
    await finds(page);
  });

  it('works in a frame, which is as tall as the widget', async () => {
    const [frame, script] = await codesFor('frame');
    const page = await open('plain', {1: frame, 2: script});
    await finds(page.frameLocator('iframe'));
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 700);
  });

  it('works in a frame that may do nothing but run scripts', async () => {
    const [frame] = await codesFor('frame');
    const page = await open('plain', {1: frame.replace('<iframe', '<iframe sandbox="allow-scripts"')});
    await finds(page.frameLocator('iframe'));
  });
});
