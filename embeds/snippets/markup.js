import {inAttribute, inScript, isCssValue} from './escape.js';

// The pieces that the snippets of most hosts are put together from. All of them are one line.

const NAME = /^[a-z][a-z-]*$/;

const named = (record = {}) => Object.entries(record).filter(([name]) => NAME.test(name));

/** The attributes of the element, by name; one that is there or not has no value. */
export const attributesOf = ({attributes, lang}) => Object.fromEntries(named({...attributes, ...(lang && {lang})}));

/** The theming tokens that CSS can hold. */
export const tokensOf = ({tokens}) => Object.fromEntries(named(tokens).filter(([, value]) => isCssValue(value)));

/** The studio's own words as a content pack; `undefined` where there are none. */
export const contentOf = ({wording = {}}) => {
  const own = Object.entries(wording).map(([id, text]) => ({id, text}));
  return own.length > 0 ? {wording: own} : undefined;
};

const declarations = (embed) => Object.entries(tokensOf(embed)).map(([name, value]) => `--shootkit-${name}: ${value}`);

const written = (attributes, also) => Object.entries(attributes)
  .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${inAttribute(value, also)}"`)).join('');

/** The address of one of the files. */
export const fileUrl = ({files: {base}}, name) => `${base.replace(/\/*$/, '/')}${name}`;

/** The file of the widgets. A language that was chosen is inside: a page of another domain may not fetch it later. */
export const widgetsFile = ({lang}) => (lang && lang !== 'en' && NAME.test(lang.toLowerCase()) ? `shootkit.${lang}.js` : 'shootkit.js');

/** The line that brings the widgets to a page. */
export const script = (embed, {name = widgetsFile(embed), also} = {}) => {
  const hash = embed.files.integrity?.[name];
  const attributes = {src: fileUrl(embed, name), defer: '', ...(hash && {integrity: hash, crossorigin: 'anonymous'})};
  return `<script${written(attributes, also)}></script>`;
};

/** The element, with the studio's words inside. */
export const element = (embed, {also} = {}) => {
  const style = declarations(embed).join('; ');
  const attributes = {...attributesOf(embed), ...(style && {style})};
  const content = contentOf(embed);
  const inside = content ? `<script type="application/json">${inScript(content)}</script>` : '';
  return `<${embed.widget}${written(attributes, also)}>${inside}</${embed.widget}>`;
};

/** What becomes the element, where an editor would take an unknown tag away. */
export const placeholder = (embed, {also} = {}) => {
  const prefixed = Object.entries(attributesOf(embed)).map(([name, value]) => [`data-${name}`, value]);
  return `<div class="${embed.widget}"${written(Object.fromEntries(prefixed), also)}></div>`;
};

/** The colours for the whole page, where the element cannot carry them; empty where there are none. */
export const colours = (embed) => {
  const rules = declarations(embed);
  return rules.length > 0 ? `:root { ${rules.join('; ')}; }` : '';
};

const WORDS_FILE = 'words.json';

/** The embed with its words in a file of their own, where the element cannot carry them. */
export const withWordsInFile = (embed) =>
  (contentOf(embed) ? {...embed, wording: {}, attributes: {...embed.attributes, src: fileUrl(embed, WORDS_FILE)}} : embed);

/** The file of the studio's words, and where to put it; none where the studio says nothing of its own. */
export const wordsFile = (embed) => (contentOf(embed)
  ? [{
    place: `Your words: save this as ${WORDS_FILE}, and upload it beside shootkit.js`,
    note: 'Any plain text editor can save it. The snippet above names its address.',
    code: JSON.stringify(contentOf(embed), null, 2),
  }]
  : []);
