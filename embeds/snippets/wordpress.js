import {inBlockComment, inShortcode} from './escape.js';
import {ON_THE_SITE} from './folders.js';
import {attributesOf, colours, element, placeholder, script, withWordsInFile, wordsFile} from './markup.js';

const BLOCKS = {'shoot-picker': 'shoot/picker', 'prep-checklist': 'shoot/checklist', 'style-compare': 'shoot/compare'};

// WordPress would look for shortcodes inside of what is pasted.
const BRACKETS = '[]';

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const snakeCase = (name) => name.replaceAll('-', '_');

// The sidebar of a block keeps numbers and switches as what they are.
const NUMBERS = ['heading-level', 'session-duration', 'position', 'photo-zoom'];
const typed = (name, value) => (value === '' ? true : NUMBERS.includes(name) ? Number(value) : value);

const block = (embed) => {
  const attributes = Object.fromEntries(Object.entries(attributesOf(embed)).map(([name, value]) => [camelCase(name), typed(name, value)]));
  const written = Object.keys(attributes).length > 0 ? `${inBlockComment(attributes)} ` : '';
  return `<!-- wp:${BLOCKS[embed.widget]} ${written}/-->`;
};

const shortcode = (embed) => {
  const attributes = Object.entries(attributesOf(embed)).map(([name, value]) => ` ${snakeCase(name)}="${value === '' ? 'true' : inShortcode(value)}"`);
  return `[${snakeCase(embed.widget)}${attributes.join('')}]`;
};

const PLUGIN = 'With the plugin';
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
  pieces: (embed) => {
    const plain = withWordsInFile(embed);
    return [
      {
        way: PLUGIN,
        place: 'Block editor: click into an empty line and paste',
        note: 'It becomes a block; whatever it says can be changed later in the sidebar.',
        code: block(plain),
      },
      {way: PLUGIN, place: 'Classic editor, or a page builder’s text or shortcode module, instead', code: shortcode(plain)},
      ...extras(embed, PLUGIN),
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
