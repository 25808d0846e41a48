import {ATTRIBUTES} from '../element-names.js';
import type {Examination, Finding} from '../finding.js';
import {nearest} from '../spelling.js';
import {placeholdersIn, widgetName, widgetsIn} from '../widgets.js';

const CURLY = /[“”„«»‘’]/;
const PREFIX = 'data-';
const EVERYWHERE = [
  'id', 'class', 'style', 'lang', 'dir', 'hidden', 'title', 'slot', 'part', 'role', 'tabindex', 'translate', 'inert', 'is', 'nonce',
  'contenteditable', 'draggable', 'locales-url', 'itemprop', 'itemscope', 'itemtype', 'xml:lang',
];

// What other tools write there: aria-label, onclick, x-data, v-if, ng-repeat, @click, :class, _ngcontent, defer-hydration.
const isOthers = (name: string): boolean => EVERYWHERE.includes(name) || /^(aria-|on|x-|v-|ng-|hx-|wf-|defer-)|[^a-z-]/.test(name);

const curly = (element: Element): Finding | undefined => {
  const attribute = [...element.attributes].find(({name, value}) => CURLY.test(name) || /^[“”„«»]|[“”«»]$/.test(value));
  return attribute && {
    severity: 'fault',
    title: `The quotation marks in <${widgetName(element)}> are curly (“ ”): nothing in it can be read.`,
    remedy: 'The text editor or word processor changed them. Type straight ones (" ") where the tag stands, or copy the tag from its source again and paste it as plain text.',
    element,
  };
};

const broken = (element: Element): Finding | undefined => ([...element.attributes].some(({name}) => /[<"]/.test(name)) ? {
  severity: 'fault',
  title: `Your editor has taken the tag <${widgetName(element)}> apart.`,
  remedy: 'A line break or a quotation mark got in between. Write the whole tag in one line and paste it again.',
  element,
} : undefined);

const misspelt = (element: Element, written: string, known: readonly string[]): Finding | undefined => {
  const isPlaceholder = widgetName(element) !== element.localName;
  const name = written.startsWith(PREFIX) ? written.slice(PREFIX.length) : written;
  const isPrefixed = name !== written;
  if (isOthers(name) || (known.includes(name) && isPrefixed === isPlaceholder)) return undefined;
  const meant = nearest(name, known);
  // What others keep in data- is their own affair: "data-name" need not be meant for us, "data-booking-url" is.
  if (isPrefixed && !isPlaceholder && !meant?.includes('-')) return undefined;
  if (isPrefixed && !meant) return undefined;
  return {
    severity: meant ? 'fault' : 'advice',
    title: `<${widgetName(element)}> does not understand “${written}”.`,
    remedy: meant ? `It is probably a slip. Write ${isPlaceholder ? PREFIX : ''}${meant}="…".` : `It does nothing and can go. What <${widgetName(element)}> understands: ${known.join(', ')}.`,
    element,
  };
};

const examineOne = (element: Element): readonly (Finding | undefined)[] => {
  const damage = curly(element) ?? broken(element);
  // Behind a damaged quotation mark, every word would look like an attribute.
  if (damage) return [damage];
  return element.getAttributeNames().map((name) => misspelt(element, name, ATTRIBUTES[widgetName(element)]!));
};

/** What is written on a widget, and cannot be read. */
export const attributes: Examination = ({document}) =>
  [...widgetsIn(document), ...placeholdersIn(document)].flatMap(examineOne).filter((finding) => finding !== undefined);
