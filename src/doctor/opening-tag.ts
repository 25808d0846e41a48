const LONGEST = 140;

/** The tag of an element as one would write it, cut where it is long. */
export const openingTag = (element: Element): string => {
  const attributes = [...element.attributes].map(({name, value}) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('');
  const tag = `<${element.localName}${attributes}>`;
  return tag.length > LONGEST ? `${tag.slice(0, LONGEST)}…` : tag;
};
