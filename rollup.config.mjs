import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {asciiOnly} from './scripts/rollup/ascii-only.mjs';
import {bakeIntegrity} from './scripts/rollup/bake-integrity.mjs';
import {collapseTemplates} from './scripts/rollup/collapse-templates.mjs';
import {framePage} from './scripts/rollup/frame-page.mjs';
import {languageFiles} from './scripts/rollup/language-files.mjs';
import {likeWithLike} from './scripts/rollup/like-with-like.mjs';
import {scriptTagModules} from './scripts/rollup/script-tag-modules.mjs';
import {secondPolicy} from './scripts/rollup/second-policy.mjs';
import {shortMessages} from './scripts/rollup/short-messages.mjs';
import {staticProperties} from './scripts/rollup/static-properties.mjs';
import {withoutFacts} from './scripts/rollup/without-facts.mjs';

const {name, version, license, dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));

const compile = [
  // package.json tells which published files have side effects, not which sources.
  nodeResolve({extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
  staticProperties(),
  shortMessages(),
  collapseTemplates(),
];

const isDependency = (id) => Object.keys(dependencies).some((dependency) => id === dependency || id.startsWith(`${dependency}/`));

/** The entries of the package: Lit stays outside, so that a site has it once. */
const npm = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    core: 'src/core.ts',
    'shoot-picker': 'src/elements/shoot-picker/shoot-picker.define.ts',
    'prep-checklist': 'src/elements/prep-checklist/prep-checklist.define.ts',
    'style-compare': 'src/elements/style-compare/style-compare.define.ts',
  },
  output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true, hoistTransitiveImports: false},
  external: isDependency,
  plugins: compile,
};

const ownNotice = `${name} ${version} | ${license}`;
// In place of Lit's own above each of its modules.
const noticeWithLit = `${ownNotice} | with Lit, Copyright 2017-2021 Google LLC, BSD-3-Clause`;

// Of the two, esbuild finds the names that compress better, and terser the shorter code; inlined functions compress worse.
const smallest = (notice) => [
  minify({target: 'es2022', sourceMap: false}),
  terser({ecma: 2022, compress: {passes: 3, unsafe_arrows: true, inline: 1}, format: {preamble: `/*! ${notice} */`, comments: false}}),
  asciiOnly(),
];

/** A file for pages, with everything that it needs inside, and for both kinds of script. */
const script = (name, {notice = ownNotice, transforms = [], outputs = []} = {}) => ({
  input: `src/${name}.ts`,
  output: {file: `cdn/${name === 'cdn' ? 'shootkit' : name}.js`, format: 'iife', plugins: [...smallest(notice), ...outputs]},
  plugins: [scriptTagModules(), secondPolicy(), ...compile, ...transforms],
});

export default [
  npm,
  // The one file for a script tag; other languages lie beside it.
  script('cdn', {notice: noticeWithLit, transforms: [withoutFacts(), likeWithLike()], outputs: [languageFiles()]}),
  // It knows the hash of the file that it loads, which therefore comes first.
  script('loader', {outputs: [bakeIntegrity()]}),
  script('frame', {outputs: [framePage()]}),
  // Tells the page's owner what is wrong; no visitor loads it.
  script('doctor'),
];
