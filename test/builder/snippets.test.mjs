import {expect} from 'chai';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {hosts} from '../../embeds/snippets/index.js';
import {isCssValue} from '../../embeds/snippets/escape.js';

const files = {base: '/shootkit/', version: '0.1.0'};
const WIDGETS = ['shoot-picker', 'style-compare', 'prep-checklist'];
const NAMES = ['booking-url', 'session', 'location', 'studio-email'];

// What breaks out of one place or another.
const nasty = fc.constantFrom(
  '"', '\'', '<', '>', '&', '&amp;', '&quot;', '</script>', '<!--', '-->', '--', '{{', '}}', '{%', '%}', '[', ']', '[/x]', '\\', '\\x22', '\n', '\r', '\t', '\0',
  '\u00a0', '\u200b', '\u2028', '\ud800', '?a=b&c=d', '#', '+', '%', '%22', '=', ' ', 'é', '文', '🎞',
);
const text = fc.array(fc.oneof(nasty, fc.string({unit: 'binary', maxLength: 5})), {minLength: 1, maxLength: 8}).map((parts) => parts.join('')).filter((joined) => joined.trim() !== '');
const recordOf = (name, value) => fc.dictionary(name, value, {maxKeys: 4, noNullPrototype: true});

const embeds = fc.record({
  widget: fc.constantFrom(...WIDGETS),
  attributes: recordOf(fc.constantFrom(...NAMES), text),
  lang: fc.option(fc.constantFrom('de', 'ar', 'pt-BR'), {nil: undefined}),
  tokens: recordOf(fc.constantFrom('accent', 'radius', 'font'), fc.oneof(fc.constantFrom('#a4502f', '4px', '"Gill Sans", serif', '\'O Hara\''), text)),
  wording: recordOf(fc.constantFrom('picker-heading', 'result-book', 'brief-title'), text),
  files: fc.constantFrom('/shootkit', 'https://files.studio.example/a "b"/[x]/', './{{x}}/<y>&amp;/').map((base) => ({base, version: '0.1.0'})),
});

/** What HTML can hold of a text. */
const inHtml = (value) => value.toWellFormed().replaceAll('\0', '');

const allIn = (node) => [node, ...(node.childNodes ?? []).flatMap(allIn)];
const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));
const find = (code, matches) => allIn(parseFragment(code)).find((node) => node.tagName && matches(node));
const mapValues = (record, change) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
const expected = ({attributes, lang}, change) => ({...mapValues(attributes, change), ...(lang && {lang})});
const packOf = ({wording}) => ({wording: Object.entries(wording).map(([id, words]) => ({id, text: words}))});
const hasWords = ({wording}) => Object.keys(wording).length > 0;
const styleOf = ({tokens}) => Object.entries(tokens).filter(([, value]) => isCssValue(value)).map(([name, value]) => `--shootkit-${name}: ${value}`).join('; ');
const wordsUrl = ({files: {base}}) => `${base.replace(/\/*$/, '/')}words.json`;

const piecesOf = (id, embed) => hosts.find((host) => host.id === id).pieces(embed);

/** Reads an element back, as a page does, and says how it differs from what was asked for. */
const readElement = (code, embed) => {
  const element = find(code, ({tagName}) => tagName === embed.widget);
  const {style = '', ...attributes} = attributesOf(element);
  const words = allIn(element).find(({tagName}) => tagName === 'script');
  expect(style).to.equal(styleOf(embed));
  if (words) expect(JSON.parse(words.childNodes[0].value)).to.deep.equal(packOf(embed));
  else if (hasWords(embed)) {
    expect(attributes.src).to.equal(inHtml(wordsUrl(embed)));
    delete attributes.src;
  }
  expect(attributes).to.deep.equal(expected(embed, inHtml));
};

const readPlaceholder = (code, embed) => {
  const {class: className, ...prefixed} = attributesOf(find(code, ({tagName}) => tagName === 'div'));
  const {src, ...attributes} = Object.fromEntries(Object.entries(prefixed).map(([name, value]) => [name.replace('data-', ''), value]));
  expect(className).to.equal(embed.widget);
  expect(src).to.equal(hasWords(embed) ? inHtml(wordsUrl(embed)) : undefined);
  expect(attributes).to.deep.equal(expected(embed, inHtml));
};

const readFrame = (address, embed) => {
  const parameters = new URL(address, 'https://studio.example/').searchParams;
  const wellFormed = (value) => value.toWellFormed();
  for (const [name, value] of Object.entries(expected(embed, wellFormed))) expect(parameters.get(name)).to.equal(value);
  expect(parameters.get('widget')).to.equal(embed.widget);
  if (hasWords(embed)) expect(JSON.parse(parameters.get('content'))).to.deep.equal(packOf(embed));
};

// What PHP's stripcslashes does to an attribute of a shortcode, and WordPress before it.
const C_ESCAPE = /\\(?:x([\da-f]{1,2})|([\s\S]))/g;
const LETTERS = {n: '\n', r: '\r', t: '\t'};
const readC = (value) => Buffer.from(
  Buffer.from(value.replace(/[\u00a0\u200b]+/g, ' ')).toString('latin1').replace(C_ESCAPE, (_, digits, letter) => (digits ? String.fromCharCode(parseInt(digits, 16)) : LETTERS[letter] ?? letter)),
  'latin1',
).toString();

// WordPress drops a value with a tag that is not closed.
const inWordPress = (value) => (value.replace(/<[^>]*>/g, '').includes('<') ? inHtml(value).replaceAll('<', '&lt;') : inHtml(value));

// The plugin takes most colours and phrases itself.
const valueOf = ({tokens}) => Object.fromEntries(Object.entries(tokens).filter(([name, value]) => ['accent', 'radius'].includes(name) && isCssValue(value)));
const hasOtherWords = ({wording}) => 'brief-title' in wording;
const phrasesOf = ({wording}) => Object.fromEntries(Object.entries(wording).filter(([id]) => id !== 'brief-title'));

const readShortcode = (code, embed) => {
  const [, tag, inside] = /^\[(\w+)((?: \w+="[^"[\]<>]*")*)\]$/.exec(code);
  const {src, ...given} = Object.fromEntries([...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name.replaceAll('_', '-'), readC(value)]));
  expect(tag.replaceAll('_', '-')).to.equal(embed.widget);
  expect(src).to.equal(hasOtherWords(embed) ? inHtml(wordsUrl(embed)) : undefined);
  expect(given).to.deep.equal({...expected(embed, inWordPress), ...mapValues({...valueOf(embed), ...phrasesOf(embed)}, inWordPress)});
};

const readBlock = (code, embed) => {
  const [, json] = /^<!-- wp:shoot\/\w+ (?:(\{[^]*\}) )?\/-->$/.exec(code);
  expect(code.slice(4, -3)).not.to.match(/--|[<>&]/);
  const {src, wording = {}, ...attributes} = JSON.parse(json ?? '{}');
  const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const own = Object.entries(expected(embed, (value) => value)).map(([name, value]) => [camelCase(name), value]);
  expect(src).to.equal(hasOtherWords(embed) ? wordsUrl(embed) : undefined);
  expect(wording).to.deep.equal(phrasesOf(embed));
  expect(attributes).to.deep.equal({...Object.fromEntries(own), ...valueOf(embed)});
};

const always = (check) => fc.assert(fc.property(embeds, check), {numRuns: 200});
const elementIn = (pieces, {widget}) => pieces.map(({code}) => code).filter((code) => code.includes(`<${widget}`));

describe('the snippets', () => {
  it('are there for each host of the contract, each piece with its place', () => {
    expect(hosts.map(({id}) => id)).to.have.members(['html', 'wordpress', 'squarespace', 'wix', 'webflow', 'shopify', 'tag-manager', 'frame']);
    for (const {name, pieces} of hosts) {
      expect(name).not.to.equal('');
      for (const {place, code} of pieces({widget: 'shoot-picker', attributes: {}, files})) expect([place, code]).not.to.include('');
    }
  });

  for (const id of ['html', 'squarespace', 'webflow', 'shopify', 'wix', 'wordpress']) {
    it(`carry every value to the element unharmed: ${id}`, () => always((embed) => {
      for (const code of elementIn(piecesOf(id, embed), embed)) readElement(code, embed);
    }));
  }

  for (const id of ['wordpress', 'tag-manager']) {
    it(`carry every value to the placeholder unharmed: ${id}`, () => always((embed) => {
      readPlaceholder(piecesOf(id, embed).find(({code}) => code.includes('<div')).code, embed);
    }));
  }

  it('carry every value into the frame', () => always((embed) => {
    readFrame(attributesOf(find(piecesOf('frame', embed)[0].code, ({tagName}) => tagName === 'iframe')).src, embed);
    readFrame(piecesOf('wix', embed)[0].code, embed);
  }));

  it('carry every value through a shortcode', () => always((embed) => {
    readShortcode(piecesOf('wordpress', embed).find(({code}) => code.startsWith('[')).code, embed);
  }));

  it('carry every value into a WordPress block', () => always((embed) => {
    readBlock(piecesOf('wordpress', embed)[0].code, embed);
  }));

  it('are one line each, so that no editor can break them', () => always((embed) => {
    const markup = hosts.filter(({id}) => id !== 'frame').flatMap(({pieces}) => pieces(embed)).filter(({place}) => !/words\.json|Set Attributes/.test(place));
    for (const {code} of [...markup, piecesOf('frame', embed)[0]]) expect(code).not.to.match(/[\n\r]/);
  }));

  it('hold nothing that Liquid or a tag manager would take for its own', () => always((embed) => {
    expect(piecesOf('shopify', embed)[0].code.replace(/\{\{ 'shootkit\.(?:[\w-]+\.)?js' \| asset_url \}\}/, '')).not.to.match(/\{\{|\{%/);
    expect(piecesOf('tag-manager', embed)[0].code).not.to.match(/\{\{/);
  }));

  it('hold no bracket that WordPress would take for a shortcode', () => always((embed) => {
    for (const {code} of piecesOf('wordpress', embed).filter((piece) => /^<(?!!)/.test(piece.code))) expect(code).not.to.match(/[[\]]/);
  }));

  it('leave out a value that would write rules of its own into the style', () => {
    const tokens = {accent: 'red; background: url(https://elsewhere.example)', radius: '4px', font: '"'};
    const [, {code}] = piecesOf('html', {widget: 'shoot-picker', attributes: {}, tokens, files});
    expect(code).to.equal('<shoot-picker style="--shootkit-radius: 4px"></shoot-picker>');
  });

  it('find the file in the assets of a Shopify theme, or where the studio says', () => {
    const embed = {widget: 'shoot-picker', attributes: {}, lang: 'de', files};
    expect(piecesOf('shopify', embed)[0].code).to.include(`src="{{ 'shootkit.de.js' | asset_url }}"`);
    expect(piecesOf('shopify', {...embed, files: {base: 'https://files.studio.example/'}})[0].code).to.include('src="https://files.studio.example/shootkit.de.js"');
  });

  it('take the file that has the chosen language inside', () => {
    const embed = {widget: 'shoot-picker', attributes: {}, lang: 'zh-Hant', files};
    expect(piecesOf('html', embed)[0].code).to.include('/shootkit/shootkit.zh-Hant.js');
    expect(piecesOf('html', {...embed, lang: 'en'})[0].code).to.include('/shootkit/shootkit.js');
  });

  it('tell a frame of a dark page', () => {
    expect(piecesOf('frame', {widget: 'shoot-picker', attributes: {}, scheme: 'dark', files})[0].code).to.include('color-scheme=dark');
  });

  it('name the file by its seal where one is wanted', () => {
    const integrity = {'shootkit.js': 'sha384-abc', 'loader.js': 'sha384-def'};
    const embed = {widget: 'shoot-picker', attributes: {}, files: {base: '/shootkit', integrity}};
    expect(piecesOf('html', embed)[0].code).to.equal('<script src="/shootkit/shootkit.js" defer integrity="sha384-abc" crossorigin="anonymous"></script>');
    expect(piecesOf('tag-manager', embed)[0].code).to.include('loader.js').and.to.include('sha384-def');
  });

  it('write what is there or not without a value', () => {
    const embed = {widget: 'shoot-picker', attributes: {required: ''}, files};
    expect(piecesOf('html', embed)[1].code).to.equal('<shoot-picker required></shoot-picker>');
    expect(piecesOf('wordpress', embed)[0].code).to.equal('<!-- wp:shoot/picker {"required":true} /-->');
    expect(piecesOf('wordpress', embed)[1].code).to.equal('[shoot_picker required="true"]');
  });
});
