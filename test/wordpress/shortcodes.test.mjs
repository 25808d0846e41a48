import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {pluginFolder, restore, url} from './helpers/site.mjs';

// Every attribute that an element takes, with a value.
const said = {
  'shoot-picker': {
    'booking-url': 'https://your-studio.example/book?style={style}', 'booking-field': 'a2', 'compare-url': `${url}/compare`, 'prepare-url': `${url}/prepare`,
    'studio-email': 'you@your-studio.example', 'brief-url': `${url}/brief`, name: 'style', required: 'required', disabled: 'disabled',
  },
  'prep-checklist': {
    'session-date': '2031-03-18', 'session-time': '10:30', 'session-duration': '90', location: 'Mill Lane 3, “back” door', 'time-zone': 'Europe/Lisbon', kind: 'portrait',
    'studio-email': 'you@your-studio.example', 'brief-url': `${url}/brief`, name: 'done', required: 'required', disabled: 'disabled',
  },
  'style-compare': {highlight: 'portrait', position: '40', 'photo-focus': '50% 25%', 'photo-zoom': '3'},
};
const common = {lang: 'en-GB', 'heading-level': '3', session: 'wedding', persist: 'session', analytics: 'data-layer', src: `${url}/wp-content/uploads/words.json`};

const shortcodeOf = (element, attributes) => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name.replaceAll('-', '_')}='${value}'`);
  return `[${element.replace('-', '_')}${written.join('')}]`;
};

describe('A shortcode', () => {
  const taken = JSON.parse(readFileSync(join(pluginFolder, 'build/attributes.json'), 'utf8'));
  let person;
  let visitor;

  before(async () => {
    restore();
    person = await atTheDesk('author');
    visitor = await newVisitor();
  });
  after(async () => {
    await visitor.leave();
    await person.leave();
  });

  const see = async (content) => visitor.open((await person.publish({content})).link);

  for (const element of Object.keys(said)) {
    it(`of <${element}> takes all that the element takes`, async () => {
      const all = Object.fromEntries(Object.entries({...said[element], ...common}).filter(([name]) => name === 'lang' || name in taken[element]));
      expect(Object.keys(all), 'this test names every attribute').to.include.members(Object.keys(taken[element]));
      const page = await see(shortcodeOf(element, all));
      // What is only there or not, as `required`, may be written with its name or with nothing.
      const found = await page.locator(element).evaluate((node, names) => Object.fromEntries(names.map((name) => [name, node.getAttribute(name) || name])), Object.keys(all));
      expect(found).to.deep.equal(all);
    });
  }

  it('takes colours', async () => {
    const page = await see('[shoot_picker accent="#a4502f" radius="4px"]');
    const tokens = await page.locator('shoot-picker').evaluate((element) => ['accent', 'radius'].map((name) => element.style.getPropertyValue(`--shootkit-${name}`)));
    expect(tokens).to.deep.equal(['#a4502f', '4px']);
  });

  it('takes own words', async () => {
    const page = await see('[shoot_picker picker_heading=\'Which one is "you"?\']');
    await page.getByRole('heading', {name: 'Which one is "you"?'}).waitFor();
  });

  it('takes own words as the Visual tab writes them', async () => {
    const page = await see('[shoot_picker picker_heading="Face &amp; figure"]');
    await page.getByRole('heading', {name: 'Face & figure'}).waitFor();
  });

  it('shows what stands between its tags until the widget is there, and wherever scripts do not run', async () => {
    const {link} = await person.publish({content: '[shoot_picker]<p>Ask me: <a href="tel:+441234">01234</a></p>\n\n<p>Really.</p>[/shoot_picker]'});
    const reader = await newVisitor({javaScriptEnabled: false});
    const page = await reader.open(link);
    const inside = (await page.locator('shoot-picker').innerText()).split(/\n+/);
    expect(inside).to.deep.equal(['Ask me: 01234', 'Really.']);
    await reader.leave();
  });

  it('among words leaves them standing before and behind the widget', async () => {
    const page = await see('Find out here [shoot_picker] and write to me.');
    const texts = await page.locator('shoot-picker').evaluate((element) => [element.previousElementSibling.textContent, element.nextElementSibling.textContent]);
    expect(texts).to.deep.equal(['Find out here', 'and write to me.']);
  });

  /** What a reader finds where no script runs: the browser has parsed it as it was sent. */
  const read = async (content, look) => {
    const reader = await newVisitor({javaScriptEnabled: false});
    const found = await (await reader.open((await person.publish({content})).link)).evaluate(look);
    await reader.leave();
    return found;
  };

  it('right below another is a widget of its own, with all that is inside it', async () => {
    const found = await read('[shoot_picker]\n[style_compare]', () => ['shoot-picker h2', 'style-compare table', 'p shoot-picker, p style-compare'].map((selector) => document.querySelectorAll(selector).length));
    expect(found).to.deep.equal([1, 1, 0]);
  });

  it('leaves the preformatted text before it where it ends', async () => {
    const found = await read('<pre>f/1.8</pre>\n\n[shoot_picker]\n\nWrite to me.', () => [...document.querySelectorAll('pre')].map(({textContent}) => textContent));
    expect(found).to.deep.equal(['f/1.8']);
  });

  it('keeps the words around it, however much room is between them', async () => {
    const found = await read(`[shoot_picker]Ask me:${' '.repeat(20_000)}01234[/shoot_picker]`, () => document.querySelector('shoot-picker').innerText);
    expect(found).to.equal('Ask me: 01234');
  });

  it('makes no widget complain', () => expect(visitor.complaints).to.deep.equal([]));
});
