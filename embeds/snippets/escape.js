// Each place in a page has its own way to write down what a person has typed.

const NAMED = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

const escapeEach = (text, pattern, replace) => text.toWellFormed().replaceAll('\0', '').replace(pattern, replace);

/** Inside a quoted HTML attribute, on one line. `also`: what the host would read as its own, such as `[]` or `{`. */
export const inAttribute = (text, also = '') => escapeEach(text, /[\s\S]/gu, (character) => {
  if (NAMED[character]) return NAMED[character];
  return also.includes(character) || (character < ' ') ? `&#${character.codePointAt(0)};` : character;
});

/** JSON inside a `<script>`: no text can end the script, and none is read as Liquid or as a variable of a tag manager. */
export const inScript = (value) => JSON.stringify(value)
  .replaceAll('<', '\\u003c')
  .replace(/\{(?=[{%])/g, '\\u007b');

const C_ESCAPES = {'\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t'};
const bytes = (character) => [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

// A tag that is not closed makes WordPress drop the whole value.
const CLOSED_TAGS = /^[^<]*(?:<[^>]*>[^<]*)*$/;

/**
 * Inside a quoted shortcode attribute: WordPress undoes the escapes of C there, takes a bracket for the end, and makes
 * plain spaces of those that hold a line together or have no width.
 */
export const inShortcode = (text) =>
  // eslint-disable-next-line no-control-regex -- they would end the line
  escapeEach(CLOSED_TAGS.test(text) ? text : text.replaceAll('<', '&lt;'), /[\\"<>[\]\x00-\x1f\xa0\u200b]/g, (character) => C_ESCAPES[character] ?? bytes(character));

/** JSON inside the comment that stands for a WordPress block, written as WordPress itself writes it. */
export const inBlockComment = (value) => JSON.stringify(value)
  .replaceAll('\\\\', '\\u005c')
  .replaceAll('--', '\\u002d\\u002d')
  .replaceAll('<', '\\u003c')
  .replaceAll('>', '\\u003e')
  .replaceAll('&', '\\u0026')
  .replaceAll('\\"', '\\u0022');

const PAIRS = {'(': ')', '[': ']'};

const isBalanced = (text) => {
  const open = [];
  for (const character of text) {
    const quote = ['"', '\''].includes(open.at(-1)) && open.at(-1);
    if (character === quote) open.pop();
    else if (quote) continue;
    else if (['"', '\''].includes(character)) open.push(character);
    else if (PAIRS[character]) open.push(character);
    else if (Object.values(PAIRS).includes(character) && PAIRS[open.pop()] !== character) return false;
  }
  return open.length === 0;
};

/** Whether CSS can hold this as the value of a custom property, and nothing else comes of it. */
export const isCssValue = (text) =>
  // eslint-disable-next-line no-control-regex -- CSS ends a string at them
  text.trim() !== '' && !/[;{}<>@!\\\x00-\x1f]|\/\*/.test(text) && text.isWellFormed() && isBalanced(text);
