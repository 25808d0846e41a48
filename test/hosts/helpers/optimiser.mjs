import {readFileSync} from 'node:fs';
import {minify} from 'terser';

// What speed plugins and consent tools do to the one file, by the address under which the pages load the outcome.

const bundle = () => readFileSync('cdn/shootkit.js', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const BEFORE = 'var before = 1';
const AFTER = 'var after = before + 1';

const joined = () => `${BEFORE}\n${bundle()};${AFTER}`;

const minifiedAgain = async (code) => (await minify(code, {
  toplevel: true,
  mangle: {toplevel: true, reserved: ['before', 'after']},
  compress: {unused: false},
})).code;

export const optimised = {
  '/optimised/joined.js': joined,
  '/optimised/minified-again.js': () => minifiedAgain(joined()),
  '/wp-content/cache/3f2a9c.js': bundle,
  '/another-version/shootkit.js': () => bundle().replaceAll(version, '99.0.0'),
};
