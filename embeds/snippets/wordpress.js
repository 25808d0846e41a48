import {inBlockComment, inShortcode} from './escape.js';
import {ON_THE_SITE} from './folders.js';
import {attributesOf, colours, element, placeholder, script, tokensOf, withWordsInFile, wordsFile} from './markup.js';

const BLOCKS = {'shoot-picker': 'shoot/picker', 'prep-checklist': 'shoot/checklist', 'style-compare': 'shoot/compare'};

// WordPress would look for shortcodes inside of what is pasted.
const BRACKETS = '[]';

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const snakeCase = (name) => name.replaceAll('-', '_');

// The sidebar of a block keeps numbers and switches as what they are.
const NUMBERS = ['heading-level', 'session-duration', 'position', 'photo-zoom'];
const typed = (name, value) => (value === '' ? true : NUMBERS.includes(name) ? Number(value) : value);

// What the plugin's blocks and shortcodes say themselves; the rest goes the way of pages without it.
const TOKENS = ['accent', 'surface', 'text', 'radius'];
const PHRASES = /^(?:picker|result|checklist|compare)-/;

const divide = (record = {}, isWanted) => {
  const entries = Object.entries(record);
  return [entries.filter(([name]) => isWanted(name)), entries.filter(([name]) => !isWanted(name))].map(Object.fromEntries);
};

const forPlugin = (embed) => {
  const [tokens, otherTokens] = divide(tokensOf(embed), (name) => TOKENS.includes(name));
  const [wording, otherWording] = divide(embed.wording, (id) => PHRASES.test(id));
  const rest = {...embed, tokens: otherTokens, wording: otherWording};
  return {rest, wording, attributes: {...attributesOf(withWordsInFile(rest)), ...tokens}};
};

const block = ({widget}, {attributes, wording}) => {
  const own = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camelCase(name), typed(name, value)]));
  const all = {...own, ...(Object.keys(wording).length > 0 && {wording})};
  const written = Object.keys(all).length > 0 ? `${inBlockComment(all)} ` : '';
  return `<!-- wp:${BLOCKS[widget]} ${written}/-->`;
};

const shortcode = ({widget}, {attributes, wording}) => {
  const written = Object.entries({...attributes, ...wording})
    .map(([name, value]) => ` ${snakeCase(name)}="${value === '' ? 'true' : inShortcode(value)}"`);
  return `[${snakeCase(widget)}${written.join('')}]`;
};

const BLOCK = 'With the plugin, in the block editor';
const SHORTCODE = 'With the plugin, in the classic editor or a page builder';
const CUSTOM_HTML = 'Without the plugin, as an administrator or editor';
const PLACEHOLDER = 'Without the plugin, where WordPress takes the tag away';

const extras = (embed, way) => [
  ...wordsFile(embed),
  ...(colours(embed) ? [{place: 'Appearance, Editor, Styles, Additional CSS (in older themes: Customize, Additional CSS)', code: colours(embed)}] : []),
].map((piece) => ({way, ...piece}));

export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  folder: ON_THE_SITE,
  keepsFiles: true,
  pieces: (embed) => {
    const plain = withWordsInFile(embed);
    const plugin = forPlugin(embed);
    return [
      {
        way: BLOCK,
        place: 'Click into an empty line and paste',
        note: 'It becomes a block; whatever it says can be changed later in the sidebar.',
        code: block(embed, plugin),
      },
      ...extras(plugin.rest, BLOCK),
      {way: SHORTCODE, place: 'On a line of its own, or in a module for text or shortcodes', code: shortcode(embed, plugin)},
      ...extras(plugin.rest, SHORTCODE),
      {
        way: CUSTOM_HTML,
        place: 'Add a Custom HTML block, and paste this',
        note: 'In the classic editor use the tab Text (Code); the tab Visual would take it away.',
        code: `${script(plain, {also: BRACKETS})}${element(plain, {also: BRACKETS})}`,
      },
      ...wordsFile(embed).map((piece) => ({way: CUSTOM_HTML, ...piece})),
      {
        way: PLACEHOLDER,
        place: 'An author’s page: a Custom HTML block, or the tab Text of the classic editor',
        code: placeholder(plain, {also: BRACKETS}),
      },
      {
        way: PLACEHOLDER,
        place: 'Once, by an administrator: into the footer, by your theme’s or a plugin’s “header and footer code”',
        code: script(plain, {also: BRACKETS}),
      },
      ...extras(embed, PLACEHOLDER),
    ];
  },
};
