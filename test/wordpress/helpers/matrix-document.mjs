import {readFileSync, writeFileSync} from 'node:fs';

const PATH = 'docs/wordpress-matrix.md';

const marks = (name) => [`<!-- measured: WordPress ${name} -->`, `<!-- end: WordPress ${name} -->`];

/** Where a version's part of the document begins and ends. */
const bounds = (text, name) => {
  const [begin, end] = marks(name);
  return [text.indexOf(begin) + begin.length, text.indexOf(end)];
};

/** The table that the document shows for a version. */
export const documented = (name) => {
  const text = readFileSync(PATH, 'utf8');
  return text.slice(...bounds(text, name)).split('\n').filter((line) => line.startsWith('|')).join('\n');
};

/** Puts what was measured in the place of what the document said. */
export const document = (name, version, table) => {
  const text = readFileSync(PATH, 'utf8');
  const [begin, end] = bounds(text, name);
  writeFileSync(PATH, `${text.slice(0, begin)}\n\nMeasured with WordPress ${version}.\n\n${table}\n\n${text.slice(end)}`);
};
