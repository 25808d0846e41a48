import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {scriptTags} from './docs/script-tags.mjs';
import {hostSnippets} from './docs/host-snippets.mjs';
import {fillRegion, regionsOf} from './generated-region.mjs';

// The snippets that the documentation tells, from the same modules as the embed builder's, with the hashes of the last
// build. `--check` only tells what is stale.

const pages = readdirSync('docs', {recursive: true}).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
const texts = {...scriptTags(), ...hostSnippets()};

const filled = (page) => {
  const text = readFileSync(page, 'utf8');
  const unknown = regionsOf(text).filter((name) => !(name in texts));
  if (unknown.length > 0) throw new Error(`${page} wants what there is not: ${unknown.join(', ')}.`);
  return regionsOf(text).reduce((result, name) => fillRegion(result, name, `\`\`\`html\n${texts[name]}\n\`\`\``), text);
};

const stale = pages.filter((page) => filled(page) !== readFileSync(page, 'utf8'));

if (!process.argv.includes('--check')) {
  for (const page of stale) writeFileSync(page, filled(page));
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'All up to date.');
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run docs\` after a build, and commit what it writes.`);
  process.exitCode = 1;
}
