import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {GettextExtractor, JsExtractors} from 'gettext-extractor';
import {po} from 'gettext-parser';
import {WP_Pot} from 'wp-pot';
import {messagesOf} from './translations.mjs';
import {PLUGIN} from './plugin.mjs';

/** What PHP says, and the plugin's header. */
const fromPhp = () => {
  const parser = new WP_Pot({pathsRelativeTo: PLUGIN, php: {textdomain: 'shootkit', metadataFile: 'shootkit.php'}});
  const files = ['', 'includes'].flatMap((folder) => readdirSync(join(PLUGIN, folder)).sort().map((file) => join(PLUGIN, folder, file)));
  for (const file of files.filter((name) => name.endsWith('.php'))) parser.parse(file);
  return messagesOf(po.parse(parser.generatePot()));
};

/** What the editor's scripts say. */
const fromScripts = () => {
  const extractor = new GettextExtractor();
  const comments = {otherLineLeading: true, regex: /^\s*(translators:.*?)\s*$/};
  const parser = extractor.createJsParser([JsExtractors.callExpression('__', {arguments: {text: 0}, comments})]);
  for (const file of readdirSync(join(PLUGIN, 'editor')).sort()) {
    parser.parseString(readFileSync(join(PLUGIN, 'editor', file), 'utf8'), `editor/${file}`);
  }
  return messagesOf(po.parse(extractor.getPotString()));
};

// The contexts are WordPress' own, in which it asks for them.
const fromBlocks = () => readdirSync(join(PLUGIN, 'blocks')).sort().flatMap((name) => {
  const reference = `blocks/${name}/block.json`;
  const block = JSON.parse(readFileSync(join(PLUGIN, reference), 'utf8'));
  return ['title', 'description'].map((key) => ({msgid: block[key], msgctxt: `block ${key}`, comments: {reference}}));
});

// Line numbers would make the template stale at every change of a file.
const filesOf = ({comments}) => (comments?.reference ?? '').split(/[\s,]+/).filter(Boolean).map((reference) => reference.replace(/:\d+$/, ''));

const merged = (a, b) => ({
  ...a,
  comments: {
    ...a.comments,
    ...b.comments,
    extracted: a.comments?.extracted || b.comments?.extracted,
    reference: [...new Set([...filesOf(a), ...filesOf(b)])].join('\n'),
  },
});

const HEADERS = {
  'Project-Id-Version': 'Shootkit for WordPress',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'X-Domain': 'shootkit',
};

/** The template of all that the plugin itself says, for translators. */
export const template = () => {
  const translations = {};
  for (const message of [...fromPhp(), ...fromBlocks(), ...fromScripts()]) {
    const {msgctxt = '', msgid} = message;
    translations[msgctxt] ??= {};
    const before = translations[msgctxt][msgid] ?? {};
    translations[msgctxt][msgid] = {...merged(before, message), msgid, msgctxt, msgstr: ['']};
  }
  return po.compile({charset: 'utf-8', headers: HEADERS, translations}, {foldLength: 0}).toString();
};
