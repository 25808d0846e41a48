const UNIT = /<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g;

const partOf = (unit, name) => unit.match(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`))?.[1];

const placeholders = (text) => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort().join();

const faultOf = (unit) => {
  const [source, target, note] = ['source', 'target', 'note'].map((name) => partOf(unit, name));
  if (!note) return 'has no note for the translator';
  if (target === undefined) return 'is not translated';
  if (target.trim() === '') return 'is empty';
  return placeholders(source) === placeholders(target) ? undefined : 'has lost or doubled a placeholder';
};

/** What is wrong with an XLIFF file, one sentence for each message. */
export const faultsOf = (xliff) => [...xliff.matchAll(UNIT)].flatMap(([, id, unit]) => {
  const fault = faultOf(unit);
  return fault ? [`${id} ${fault}`] : [];
});
