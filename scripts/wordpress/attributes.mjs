import {elementsOf, wordsOf} from '../manifest/elements.mjs';

/** Which element takes which attribute, and which words: by tag name, by attribute. */
export const attributesOf = (manifest) => Object.fromEntries(elementsOf(manifest).map(({tagName, attributes}) =>
  [tagName, Object.fromEntries(attributes.map((attribute) => [attribute.name, wordsOf(attribute)]))]));
