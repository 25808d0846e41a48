import {expect} from 'chai';
import {openBlockEditor} from './helpers/block-editor.mjs';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, restore} from './helpers/site.mjs';

const content = '<!-- wp:shoot/picker /-->';
const GERMAN = 'Wofür sind die Bilder?';
const ARABIC = /[\u0600-\u06ff]/;

const setSiteLanguage = (locale) => php(`return update_option('WPLANG', '${locale}');`);
const setLanguageOf = (id, locale) => php(`return update_post_meta(${id}, 'language', '${locale}');`);

describe('The language', () => {
  let person;
  let visitor;
  let reader;

  before(async () => {
    person = await atTheDesk('administrator');
    visitor = await newVisitor();
    reader = await newVisitor({javaScriptEnabled: false});
  });
  after(async () => {
    for (const somebody of [person, visitor, reader]) await somebody.leave();
  });

  const plainText = async (link) => (await reader.open(link)).locator('shoot-picker').innerText();

  describe('of a site in German', () => {
    let link;

    before(async () => {
      restore();
      setSiteLanguage('de_DE');
      ({link} = await person.publish({content}));
    });

    it('is that of the widget', async () => {
      const page = await visitor.open(link);
      await page.getByRole('group', {name: GERMAN}).waitFor();
    });

    it('is that of the page without scripts', async () => {
      expect(await plainText(link)).to.include(GERMAN);
    });

    it('can be another for one widget', async () => {
      const page = await visitor.open((await person.publish({content: '[shoot_picker lang="fr"]'})).link);
      await page.locator('shoot-picker[lang="fr"]').getByRole('group', {name: 'À quoi serviront les photos'}).waitFor();
    });

    it('is that of the settings page', async () => {
      const page = await person.open('/wp-admin/options-general.php?page=shootkit');
      await page.getByLabel('Buchungslink').waitFor();
    });

    it('is that of the blocks and their sidebar', async () => {
      const editor = await openBlockEditor(person);
      await editor.page.evaluate(() => {
        const {blocks, data} = window.wp;
        data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('shoot/picker'));
      });
      await editor.page.getByLabel('Buchungslink').waitFor();
      // Said by the editor's scripts, which have translations of their own.
      await editor.page.getByRole('button', {name: 'Eigene Texte'}).waitFor();
      await editor.canvas.locator('shoot-picker').getByText(GERMAN).waitFor();
      await editor.close();
    });
  });

  describe('of a site in Arabic', () => {
    let link;

    before(async () => {
      restore();
      setSiteLanguage('ar');
      ({link} = await person.publish({content}));
    });

    it('is that of the widget, which runs from right to left', async () => {
      const page = await visitor.open(link);
      await page.getByRole('group', {name: ARABIC}).waitFor();
      expect(await page.locator('shoot-picker').evaluate((element) => window.getComputedStyle(element.shadowRoot.querySelector('h2')).direction)).to.equal('rtl');
    });

    it('is that of the page without scripts', async () => {
      expect(await plainText(link)).to.match(ARABIC).and.not.to.include('What are the pictures for?');
    });
  });

  for (const plugin of ['polylang', 'wpml']) {
    describe(`of a page that ${plugin === 'wpml' ? 'WPML' : 'Polylang'} knows`, () => {
      before(() => {
        restore();
        php(`return update_option('studio_multilingual', '${plugin}');`);
      });

      it('is that of the widget, with scripts and without', async () => {
        const {id, link} = await person.publish({content});
        setLanguageOf(id, 'de_DE');
        const page = await visitor.open(link);
        await page.getByRole('group', {name: GERMAN}).waitFor();
        expect(await plainText(link)).to.include(GERMAN);
      });

      it('is another on another page', async () => {
        const {id, link} = await person.publish({content});
        setLanguageOf(id, 'en_GB');
        const page = await visitor.open(link);
        await page.getByRole('group', {name: 'What are the pictures for?'}).waitFor();
      });
    });
  }

  it('makes no widget complain', () => expect(visitor.complaints).to.deep.equal([]));
});
