// What the manifest of the elements says about their attributes, so that the builder never knows better than they do.

const WORD = /'([^']*)'/g;

const wordsIn = (type) => (/^'[^']*'(?: \| '[^']*')+$/.test(type) ? [...type.matchAll(WORD)].map(([, word]) => word) : undefined);

const BY_NAME = [[/(?:^|-)url$/, 'url'], [/(?:^|-)date$/, 'date'], [/(?:^|-)time$/, 'time'], [/(?:^|-)email$/, 'email']];

const kindOf = (name, type) => {
  if (wordsIn(type)) return 'choice';
  if (type === 'boolean') return 'switch';
  if (type === 'number') return 'number';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
};

const plain = (text = '') => text.replaceAll('`', '').replace(/\s+/g, ' ');
const valueOf = (literal = '') => (['null', 'undefined', 'false'].includes(literal) ? '' : literal.replace(/^'|'$/g, ''));

const optionOf = (attribute, members) => {
  // A default that has a name of its own is spelt out where the property is described.
  const property = members.find((member) => member.attribute === attribute.name);
  const type = attribute.type?.text ?? property?.type?.text ?? 'string';
  return {
    name: attribute.name,
    kind: kindOf(attribute.name, type),
    words: wordsIn(type) ?? [],
    initial: valueOf(property?.default ?? attribute.default),
    description: plain(attribute.description),
  };
};

/** The elements by their tag name, each with the options that its attributes are. */
export const elementsOf = (manifest) => Object.fromEntries(manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .map(({tagName, attributes = [], members = []}) => [tagName, attributes.map((attribute) => optionOf(attribute, members))]));

const SHAPES = {
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d$/,
  switch: /^on$/,
};

const LONGEST = 2000;

/** Whether an option could have this value at all; wherever it comes from. */
export const accepts = ({kind, words}, value) => {
  if (kind === 'choice') return words.includes(value);
  return value.length <= LONGEST && (SHAPES[kind]?.test(value) ?? true);
};
