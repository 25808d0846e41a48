// The state of the builder in the address: one readable `name=value` for each thing that is set.

const READABLE = /%(?:2F|3A|2C|40|3B|3F)/g;

const encode = (text) => encodeURIComponent(text.toWellFormed()).replace(READABLE, decodeURIComponent);

/** The fragment for these values. What is empty, or as it is anyway, is left out. */
export const writeFragment = (values, fields) => {
  const set = [...fields].filter(([name, {initial}]) => values[name] && values[name] !== initial);
  return `#${set.map(([name]) => `${name}=${encode(values[name])}`).join('&')}`;
};

/**
 * The values of a fragment. It may come from anybody: only fields that there are, with values that they can have, are taken.
 * `undefined` where the fragment is none of ours.
 */
export const readFragment = (fragment, fieldsFor) => {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const fields = fieldsFor(parameters.get('widget'));
  if (!fields) return undefined;
  const given = [...fields].map(([name, {accepts}]) => [name, parameters.get(name), accepts]);
  return Object.fromEntries(given.filter(([, value, accepts]) => value && accepts(value)).map(([name, value]) => [name, value]));
};
