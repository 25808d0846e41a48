import {readFileSync} from 'node:fs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));

const BASES = {
  'self-hosted': `/${name}/${version}/`,
  'public-cdn': `https://cdn.jsdelivr.net/npm/${name}@${version}/cdn/`,
};

const tag = (base, file) => `<script src="${base}${file}" integrity="${hashes[file]}" crossorigin="anonymous" defer></script>`;

/** The lines with exact version and hash, by the names of their regions: `script self-hosted shootkit.js`. */
export const scriptTags = () => Object.fromEntries(Object.entries(BASES).flatMap(([place, base]) =>
  ['shootkit.js', 'shootkit.de.js', 'loader.js'].map((file) => [`script ${place} ${file}`, tag(base, file)])));
