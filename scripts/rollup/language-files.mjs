import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {transform} from 'esbuild';
import {toAscii} from './ascii-only.mjs';
import {readMessageNames} from './source-messages.mjs';

const GENERATED = new URL('../../src/localize/generated/', import.meta.url);
const PLACE = '"__BAKED_LANGUAGE__"';

// What `str` of @lit/localize makes of a template, without a template literal: plain data, in no need of any import.
const STR = 'const str = (strings, ...values) => ({strTag: true, strings: [...strings], values});';

const locales = () => readdirSync(GENERATED).map((file) => basename(file, '.ts')).filter((name) => name !== 'locale-codes');

/** The translations of one language as data, by message id. */
export const readTemplates = async (locale) => {
  const source = readFileSync(new URL(`${locale}.ts`, GENERATED), 'utf8').replace(/import \{str\} from [^;]+;/, STR);
  const {code} = await transform(source, {loader: 'ts'});
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).templates;
};

/**
 * Puts the languages beside the script-tag file: one small file each for when they are needed, and the whole file
 * with one language baked in for pages that want no second request.
 */
export const languageFiles = () => ({
  name: 'language-files',
  async generateBundle(_, bundle) {
    const [{code, fileName}] = Object.values(bundle);
    if (!code.includes(PLACE)) this.error(`${fileName} has no place for a baked language: ${PLACE} is gone.`);
    const names = readMessageNames();
    const named = (templates) => Object.fromEntries(Object.entries(templates).map(([id, template]) => [names.get(id) ?? id, template]));
    for (const locale of locales()) {
      const templates = JSON.stringify(named(await readTemplates(locale)));
      this.emitFile({type: 'asset', fileName: `locales/${locale}.js`, source: `export const templates=${templates};\n`});
      const baked = code.replace(PLACE, () => `[${JSON.stringify(locale)},${toAscii(templates)}]`);
      this.emitFile({type: 'asset', fileName: fileName.replace('.js', `.${locale}.js`), source: baked});
    }
  },
});
