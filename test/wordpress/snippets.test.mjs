import {expect} from 'chai';
import {hosts} from '../../embeds/snippets/index.js';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {restore} from './helpers/site.mjs';

const HEADING = 'Heads & “shoulders” [or] more?';

const embeds = {
  'shoot-picker': {attributes: {'booking-url': 'https://your-studio.example/book?a=1&b={style}', 'heading-level': '3'}, wording: {'picker-heading': HEADING}},
  'prep-checklist': {attributes: {'session-date': '2031-03-18', location: 'Mill Lane 3, “back” door [blue]'}, wording: {'checklist-heading': HEADING}},
  'style-compare': {attributes: {position: '40', highlight: 'portrait'}, wording: {'compare-heading': HEADING}},
};

const ways = {'as a block': 0, 'as a shortcode': 1};

describe('What the embed builder hands out for the plugin', () => {
  const {pieces} = hosts.find(({id}) => id === 'wordpress');
  let author;
  let visitor;

  before(async () => {
    restore();
    author = await atTheDesk('author');
    visitor = await newVisitor();
  });
  after(async () => {
    await visitor.leave();
    await author.leave();
  });

  for (const [widget, embed] of Object.entries(embeds)) {
    for (const [way, index] of Object.entries(ways)) {
      it(`is <${widget}> ${way}, with its settings, its colour and its words, also for an author`, async () => {
        const {code} = pieces({...embed, widget, tokens: {accent: '#a4502f'}, files: {base: '/shootkit/'}})[index];
        const page = await visitor.open((await author.publish({content: code})).link);
        const element = page.locator(widget);
        await element.getByRole('heading', {name: HEADING, exact: true}).waitFor();
        const found = await element.evaluate((node, names) => ({
          attributes: Object.fromEntries(names.map((name) => [name, node.getAttribute(name)])),
          accent: node.style.getPropertyValue('--shootkit-accent'),
        }), Object.keys(embed.attributes));
        expect(found).to.deep.equal({attributes: embed.attributes, accent: '#a4502f'});
      });
    }
  }
});
