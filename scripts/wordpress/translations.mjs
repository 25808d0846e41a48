import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {mo, po} from 'gettext-parser';
import {PLUGIN} from './plugin.mjs';

const LANGUAGES = join(PLUGIN, 'languages');
const CONTEXT_END = '\u0004';

/** The plugin's own translations, by WordPress' name of the language: `de_DE`. */
export const readTranslations = () => readdirSync(LANGUAGES).filter((file) => file.endsWith('.po')).sort()
  .map((file) => ({locale: basename(file, '.po').replace('shootkit-', ''), catalog: po.parse(readFileSync(join(LANGUAGES, file)))}));

export const messagesOf = ({translations}) => Object.values(translations).flatMap((context) => Object.values(context)).filter(({msgid}) => msgid);

const keyOf = ({msgctxt, msgid}) => (msgctxt ? `${msgctxt}${CONTEXT_END}${msgid}` : msgid);
const isTranslated = ({msgstr}) => msgstr.every(Boolean);

const phpString = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The form that WordPress reads fastest: PHP that its cache keeps. */
const phpFile = (locale, catalog) => {
  const rows = messagesOf(catalog).filter(isTranslated).map((message) => `${phpString(keyOf(message))}=>${phpString(message.msgstr.join('\0'))}`);
  const plural = phpString(catalog.headers['Plural-Forms'] ?? 'nplurals=2; plural=(n != 1);');
  return `<?php\nreturn array('plural-forms'=>${plural},'language'=>${phpString(locale)},'messages'=>array(${rows.join(',')}));\n`;
};

// Which file says what is for the template to know: a translation may come from a tool that drops the references.
const wordsOf = (script) => messagesOf(po.parse(readFileSync(join(LANGUAGES, 'shootkit.pot'))))
  .filter(({comments}) => comments.reference.split(/\s+/).includes(script)).map(keyOf);

/** The form that a script reads: only what it says. */
const scriptFile = (locale, catalog, script) => {
  const words = wordsOf(script);
  const used = messagesOf(catalog).filter(isTranslated).filter((message) => words.includes(keyOf(message)));
  const header = {'': {domain: 'messages', lang: locale, 'plural-forms': catalog.headers['Plural-Forms']}};
  return {domain: 'messages', locale_data: {messages: {...header, ...Object.fromEntries(used.map((message) => [keyOf(message), message.msgstr]))}}};
};

const scripts = () => readdirSync(join(PLUGIN, 'editor')).map((file) => `editor/${file}`)
  .filter((script) => readFileSync(join(PLUGIN, script), 'utf8').includes('wp.i18n'));

/** A language as WordPress loads it, by file name. */
export const compiled = ({locale, catalog}) => ({
  [`shootkit-${locale}.mo`]: mo.compile(catalog),
  [`shootkit-${locale}.l10n.php`]: phpFile(locale, catalog),
  ...Object.fromEntries(scripts().map((script) =>
    [`shootkit-${locale}-shootkit-${basename(script, '.js')}.json`, scriptFile(locale, catalog, script)])),
});
