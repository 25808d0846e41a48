/** The elements of a manifest, in the order of their names. */
export const elementsOf = (manifest) => manifest.modules.flatMap(({declarations}) => declarations)
  .toSorted((a, b) => a.tagName.localeCompare(b.tagName));

/** A description as one line: JSDoc breaks its lines where the source ends. */
export const oneLine = (description = '') => description.replace(/\s*\n\s*/g, ' ').trim();

/** The words an attribute takes, if it takes only certain ones. */
export const wordsOf = ({type}) => {
  const words = (type?.text ?? '').split(' | ').map((word) => /^'(.*)'$/.exec(word)?.[1]);
  return words.every((word) => word !== undefined) ? words : [];
};

const unique = (pieces) => [...new Map(pieces.map((piece) => [piece.name, piece])).values()];

/** All custom properties (or parts, …) of all elements, each once. */
export const collect = (elements, list) => unique(elements.flatMap((element) => element[list]));
