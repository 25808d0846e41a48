import {elementsOf, oneLine, wordsOf} from './elements.mjs';

const named = (pieces) => pieces.map(({name, description}) => ({name, description: oneLine(description)}));

const value = (described) => ({
  type: wordsOf(described).length > 0 ? wordsOf(described).map((word) => `"${word}"`) : described.type?.text ?? 'string',
  default: described.default,
});

const attribute = (described) => ({...named([described])[0], value: value(described)});

const property = (member) => ({...named([member])[0], type: member.type?.text, 'read-only': member.readonly || undefined});

const element = ({tagName, description, attributes, members, events, slots, cssParts, cssProperties}) => ({
  name: tagName,
  description: oneLine(description),
  attributes: attributes.map(attribute),
  slots: named(slots),
  js: {properties: members.filter(({kind}) => kind === 'field').map(property), events: named(events)},
  css: {parts: named(cssParts), properties: named(cssProperties)},
});

/** The same for the editors of JetBrains. */
export const webTypes = (manifest, {name, version}) => ({
  'web-types.json': {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {html: {elements: elementsOf(manifest).map(element)}},
  },
});
