import {isCssValue} from '../../embeds/snippets/escape.js';
import {isColour} from './contrast.js';
import {accepts} from './manifest.js';

// Everything that can be set in the builder, by the name that it has in the form and in the address.

const LONGEST_PHRASE = 500;

const oneOf = (words, initial = '') => ({initial, accepts: (value) => words.includes(value)});
const colour = {initial: '', accepts: isColour};
const style = {initial: '', accepts: (value) => value.length < 200 && isCssValue(value)};
const phrase = {initial: '', accepts: (value) => value.length <= LONGEST_PHRASE};
const address = {initial: '', accepts: (value) => value.length <= 300 && /^(?:https?:\/\/|\/|\.\.?\/)/.test(value)};

/** The theming tokens that the builder offers. */
export const TOKENS = {accent: colour, text: colour, surface: colour, 'on-accent': colour, radius: style, font: style};

const words = (phrases) => phrases.map((id) => [`words.${id}`, phrase]);

/** The fields of one widget. `known`: its options, the ids of its phrases, all widgets, hosts and languages. */
export const fieldsOf = (widget, {elements, phrases, hosts, languages}) => new Map([
  ['widget', oneOf(Object.keys(elements))],
  ...elements[widget].map((option) => [option.name, {initial: option.initial, accepts: (value) => accepts(option, value)}]),
  ['lang', oneOf(languages)],
  ...Object.entries(TOKENS).map(([token, field]) => [`--${token}`, field]),
  ['page', colour],
  ['light', oneOf(['light', 'dark'], 'light')],
  ...words(phrases[widget] ?? []),
  ['host', oneOf(hosts, hosts[0])],
  ['files', oneOf(['folder', 'cdn'], 'folder')],
  ['base', address],
  ['integrity', oneOf(['on'])],
]);

const picked = (values, prefix) => Object.fromEntries(Object.entries(values)
  .filter(([name, value]) => name.startsWith(prefix) && value)
  .map(([name, value]) => [name.slice(prefix.length), value]));

const attributesIn = (values, options) => Object.fromEntries(options
  .filter(({name, initial}) => values[name] && values[name] !== initial)
  .map(({name, kind}) => [name, kind === 'switch' ? '' : values[name]]));

/** What the builder's values mean: an embed, as the snippets take it. Only what is not as it is anyway goes in. */
export const embedOf = (values, fields, {elements, files}) => {
  const valid = Object.fromEntries([...fields].filter(([name, field]) => values[name] && field.accepts(values[name])).map(([name]) => [name, values[name]]));
  return {
    widget: values.widget,
    attributes: attributesIn(valid, elements[values.widget]),
    lang: valid.lang,
    tokens: picked(valid, '--'),
    wording: picked(valid, 'words.'),
    ...(valid.light === 'dark' && {scheme: 'dark'}),
    files,
  };
};
