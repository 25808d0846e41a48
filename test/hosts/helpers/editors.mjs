import {autop} from '@wordpress/autop';
import sanitizeHtml from 'sanitize-html';

// What editors do to what is pasted into them, by the libraries that do it.

const TEXT = ['p', 'div', 'span', 'section', 'a', 'table', 'tbody', 'tr', 'td', 'strong', 'em', 'ul', 'li', 'h3', 'br'];

// WordPress' typographer leaves tags and scripts alone, and curls the quotes in all other text.
const curl = (text) => text
  .replace(/(\d)"/g, '$1″')
  .replace(/(^|[\s{[:(])"/g, '$1“')
  .replaceAll('"', '”')
  .replaceAll("'", '’');

const texturize = (html) => html.split(/(<script\b.*?<\/script>|<[^>]*>|<!--.*?-->)/s)
  .map((piece) => (piece.startsWith('<') ? piece : curl(piece))).join('');

const sanitise = (allowedAttributes) => (html) => sanitizeHtml(html, {allowedTags: TEXT, allowedAttributes});

/** By the name that stands in the pages' comments. */
export const editors = {
  // What stood between the tags stays.
  'scripts torn away': (html) => html.replace(/<\/?script\b[^>]*>/g, ''),
  wpautop: (html) => autop(texturize(html)),
  'sanitised, data kept': sanitise({'*': ['class', 'lang', 'dir', 'data-*'], a: ['href']}),
  'sanitised, data lost': sanitise({'*': ['class'], a: ['href']}),
};
