import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {minify} from 'terser';

// What a visitor downloads; `--check` fails above a budget. An entry of the npm package counts with everything of ours that it imports, minified as an
// application would do it; Lit is the application's, and a language counts only where it is loaded. Budgets are bytes
// after brotli.
const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url)));

const leaveLanguages = {name: 'leave-languages', resolveDynamicImport: () => false};

const entryWithOurs = async (path) => {
  const external = (id) => !id.startsWith('.') && !id.startsWith('/');
  const bundle = await rollup({input: path, external, plugins: [leaveLanguages], onwarn: () => {}});
  const {output: [chunk]} = await bundle.generate({format: 'es'});
  return (await minify(chunk.code, {module: true, ecma: 2020})).code;
};

const shipped = (path) => (path.startsWith('cdn/') ? readFileSync(path, 'utf8') : entryWithOurs(path));

const measure = async ([path, budget]) => {
  const code = Buffer.from(await shipped(path));
  return {path, min: code.length, gzip: gzipSync(code, {level: 9}).length, brotli: brotliCompressSync(code).length, budget};
};

const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (cells) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(10))).join(''));

const sizes = await Promise.all(Object.entries(budgets).map(measure));
row(['file', 'min', 'gzip', 'brotli', 'budget']);
for (const {path, min, gzip, brotli, budget} of sizes) row([path, ...[min, gzip, brotli, budget].map(inKilobytes)]);

const tooHeavy = process.argv.includes('--check') ? sizes.filter(({brotli, budget}) => brotli > budget) : [];
for (const {path, brotli, budget} of tooHeavy) {
  console.error(`${path} is ${brotli - budget} bytes above its budget of ${budget}: make it lighter, or say in the change why it may weigh more.`);
  process.exitCode = 1;
}
