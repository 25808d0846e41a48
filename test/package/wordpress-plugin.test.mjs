import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {strFromU8, unzipSync} from 'fflate';
import {mo} from 'gettext-parser';
import {attributesOf} from '../../scripts/wordpress/attributes.mjs';
import {PLUGIN, readJson} from '../../scripts/wordpress/plugin.mjs';
import {template} from '../../scripts/wordpress/strings.mjs';
import {compiled, messagesOf, readTranslations} from '../../scripts/wordpress/translations.mjs';
import {zipped} from '../../scripts/wordpress/zip.mjs';
import {matchLocale} from '../../src/core/match-locale.js';
import {published} from './helpers/consumer.mjs';

const {version} = JSON.parse(published('package.json'));
const elements = attributesOf(JSON.parse(published('custom-elements.json')));
const {sourceLocale, targetLocales} = readJson('lit-localize.json');
const read = (name) => readFileSync(join(PLUGIN, name), 'utf8');
const strings = template();
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, value]) => value);

describe('the WordPress plugin', () => {
  it('has the version of the package wherever it says one', () => {
    expect(found(read('shootkit.php'), /^ \* Version: +(.+)$/gm)).to.deep.equal([version]);
    expect(found(read('shootkit.php'), /^const VERSION = '(.+)';$/gm)).to.deep.equal([version]);
    expect(found(read('readme.txt'), /^Stable tag: (.+)$/gm)).to.deep.equal([version]);
  });

  it('asks of WordPress and PHP the same in its header and in its readme', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License']) {
      const [said] = found(read('shootkit.php'), new RegExp(`^ \\* ${name}: +(.+)$`, 'gm'));
      expect(found(read('readme.txt'), new RegExp(`^${name}: (.+)$`, 'gm')), name).to.deep.equal([said]);
    }
  });

  it('has the blocks of the contract', () => {
    const names = ['picker', 'checklist', 'compare'].map((block) => readJson(join(PLUGIN, `blocks/${block}/block.json`)).name);
    expect(names).to.deep.equal(['shoot/picker', 'shoot/checklist', 'shoot/compare']);
  });

  describe('in its table of attributes', () => {
    const table = read('includes/attributes.php');
    const entries = found(table, /^\t\t'([\w-]+)' +=> array\(/gm);
    const taken = new Set(Object.values(elements).flatMap((attributes) => Object.keys(attributes)));

    it('knows every attribute that an element takes', () => {
      expect(entries).to.include.members([...taken]);
    });

    it('knows none that no element takes, but for the two that it adds', () => {
      expect(entries.filter((name) => !taken.has(name))).to.have.members(['lang', 'photo']);
    });

    it('has a label for every word that an attribute takes', () => {
      const words = Object.values(elements).flatMap((attributes) => Object.values(attributes).flat());
      expect(found(table, /'([\w-]+)' +=> __\(/g)).to.include.members(words);
    });

    it('names only tokens that the elements read', () => {
      const {modules} = JSON.parse(published('custom-elements.json'));
      const properties = modules.flatMap(({declarations}) => declarations.flatMap(({cssProperties}) => cssProperties.map(({name}) => name)));
      const [names] = found(read('includes/tokens.php'), /const TOKENS = array\( (.+) \);/g);
      expect(properties).to.include.members(found(names, /'(\w+)'/g).map((name) => `--shootkit-${name}`));
    });
  });

  it('hands translators a template that is up to date', () => {
    expect(read('languages/shootkit.pot'), 'run npm run localize:wordpress').to.equal(`${strings.trimEnd()}\n`);
  });

  it('speaks every language that the widgets speak', () => {
    const spoken = readTranslations().map(({locale}) => matchLocale(locale, targetLocales));
    expect(spoken).to.have.members(targetLocales);
  });

  const places = (text) => found(text, /(%(?:\d\$)?s|\{\w+\}|\[\w+\]|\b\d+px\b|\bEurope\/Lisbon\b|\ba2\b)/g).sort();

  for (const {locale, catalog} of readTranslations()) {
    describe(`in ${locale}`, () => {
      const messages = messagesOf(catalog);
      const identity = ({msgctxt = '', msgid}) => `${msgctxt} ${msgid}`;

      it('says all that the template says, and nothing else', () => {
        const asked = found(strings, /^((?:msgctxt ".*"\n)?msgid ".+")$/gm).length;
        expect(messages).to.have.length(asked);
        expect(messages.filter(({msgstr}) => !msgstr.every(Boolean)).map(identity)).to.deep.equal([]);
        expect(messages.filter(({msgid}) => !strings.includes(`msgid ${JSON.stringify(msgid)}`)).map(identity)).to.deep.equal([]);
      });

      it('keeps every placeholder and every example', () => {
        for (const {msgid, msgstr} of messages) expect(places(msgstr[0]), msgid).to.deep.equal(places(msgid));
      });

      it('is sure of every translation', () => {
        expect(messages.filter(({comments}) => /fuzzy/.test(comments?.flag ?? '')).map(identity)).to.deep.equal([]);
      });

      it('says which language it is', () => {
        expect(catalog.headers.Language).to.equal(locale);
      });

      it('is compiled whole, and for the scripts', () => {
        const files = compiled({locale, catalog});
        expect(messagesOf(mo.parse(files[`shootkit-${locale}.mo`]))).to.have.length(messages.length);
        const ofScripts = Object.entries(files).filter(([name]) => name.endsWith('.json')).flatMap(([, {locale_data: data}]) => Object.keys(data.messages));
        expect(ofScripts).to.include.members(['Colours', 'Default', 'In place of “%s”']).and.not.include('Booking link');
      });
    });
  }

  describe('as a zip', () => {
    const files = unzipSync(zipped());
    const names = Object.keys(files);

    it('lies in one folder, which holds what a site needs and nothing else', () => {
      const places = new Set(names.map((name) => name.split('/').slice(0, 2).join('/')));
      expect([...places]).to.have.members([
        'LICENSE', 'blocks', 'build', 'editor', 'widgets.css', 'includes', 'readme.txt', 'shootkit.php', 'uninstall.php',
      ].map((name) => `shootkit/${name}`));
    });

    it('brings the script-tag file and the doctor as they were built', () => {
      for (const script of ['shootkit.js', 'doctor.js']) expect(strFromU8(files[`shootkit/build/${script}`])).to.equal(published(`cdn/${script}`));
    });

    it('brings every language, for the script and without it', () => {
      expect(names).to.include.members(targetLocales.map((locale) => `shootkit/build/locales/${locale}.js`));
      const headings = [sourceLocale, ...targetLocales].map((locale) =>
        JSON.parse(strFromU8(files[`shootkit/build/content/${locale}.json`])).wording['checklist-intro']);
      expect(new Set(headings).size).to.equal(targetLocales.length + 1);
    });

    it('is the same, byte for byte, each time', () => {
      expect(Buffer.from(zipped()).equals(Buffer.from(zipped()))).to.equal(true);
    });

    it('has every file of PHP closed to direct calls', () => {
      const open = names.filter((name) => name.endsWith('.php') && !name.includes('/build/'))
        .filter((name) => !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(strFromU8(files[name])));
      expect(open).to.deep.equal([]);
    });

    it('speaks of no place but its own', () => {
      const addresses = names.filter((name) => /\.(php|js|css)$/.test(name) && !name.includes('/build/'))
        .flatMap((name) => found(strFromU8(files[name]), /https?:\/\/([\w.-]+)/g));
      expect(new Set(addresses)).to.have.all.keys('opensource.org');
    });
  });
});
