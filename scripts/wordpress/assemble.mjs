import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {defaultPack, loadLocale} from '../../dist/core.js';
import {attributesOf} from './attributes.mjs';
import {plainContent} from './content.mjs';
import {choicesOf, nameOf} from './languages.mjs';
import {BUILD, ROOT, readJson, writeBuilt} from './plugin.mjs';
import {compiled, readTranslations} from './translations.mjs';

// Makes of the folder of the WordPress plugin one that can be installed: puts in what the package has built.

rmSync(BUILD, {recursive: true, force: true});

for (const script of ['shootkit.js', 'doctor.js']) writeBuilt(script, readFileSync(join(ROOT, 'cdn', script)));
cpSync(join(ROOT, 'cdn/locales'), join(BUILD, 'locales'), {recursive: true});

writeBuilt('attributes.json', attributesOf(readJson(join(ROOT, 'custom-elements.json'))));

const {sourceLocale, targetLocales} = readJson(join(ROOT, 'lit-localize.json'));
const locales = [sourceLocale, ...targetLocales];
writeBuilt('languages.json', Object.fromEntries(locales.map((locale) => [locale, nameOf(locale)])));
for (const locale of locales) {
  await loadLocale(locale);
  writeBuilt(`content/${locale}.json`, plainContent(defaultPack(locale)));
}
writeBuilt('translations.json', choicesOf(locales, (tag) => defaultPack(tag).locale));

for (const translation of readTranslations()) {
  for (const [name, content] of Object.entries(compiled(translation))) writeBuilt(`languages/${name}`, content);
}
