import {expect} from 'chai';
import {build} from 'esbuild';
import {consumer, runInNode} from './helpers/consumer.mjs';

const TAGS = ['shoot-picker', 'prep-checklist', 'style-compare'];

/** The entry as an application's bundler would ship it, without what the bundler knows to be unused. */
const bundled = async (source) => {
  const {outputFiles, metafile} = await build({
    stdin: {contents: source, resolveDir: consumer},
    bundle: true, write: false, metafile: true, format: 'esm', logLevel: 'silent', external: ['lit', 'lit/*', '@lit/*'],
  });
  return {code: outputFiles[0].text, imports: Object.values(metafile.outputs)[0].imports.map(({path}) => path)};
};

describe('the entries', () => {
  it('shootkit runs in Node and registers nothing', () => {
    const {names, registered} = runInNode(`
      import * as shootkit from 'shootkit';
      const registered = ${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({names: Object.keys(shootkit), registered}));
    `);
    expect(names).to.include.members(['ShootPicker', 'PrepChecklist', 'StyleCompare', 'recommend', 'version']);
    expect(registered).to.deep.equal([]);
  });

  it('an element can be rendered on a server, where no page tells of settings', () => {
    const languages = runInNode(`
      const {ShootPicker, PrepChecklist, StyleCompare} = await import('shootkit');
      // A template, as renderers for servers ask for it, and what was put into it.
      const languageOf = (element) => element.render().values[1];
      console.log(JSON.stringify([ShootPicker, PrepChecklist, StyleCompare].map((Element) => languageOf(new Element()))));
    `);
    expect(languages).to.deep.equal(['en', 'en', 'en']);
  });

  it('shootkit/core runs in Node, where there is no DOM', () => {
    const {before, style, questions} = runInNode(`
      const before = 'document' in globalThis || 'HTMLElement' in globalThis;
      const {defaultPack, recommend} = await import('shootkit/core');
      console.log(JSON.stringify({before, style: recommend({purpose: 'job'}).style, questions: defaultPack().questions.length}));
    `);
    expect({before, style, questions}).to.deep.equal({before: false, style: 'headshot', questions: 6});
  });

  it('shootkit/core speaks every language in Node, once it is loaded, and English before', () => {
    const labels = runInNode(`
      const {defaultPack, loadLocale} = await import('shootkit/core');
      const label = (locale) => defaultPack(locale).styles[1].label;
      const before = label('de');
      await Promise.all(['de-CH', 'zh-TW', 'sw'].map(loadLocale));
      console.log(JSON.stringify([before, label('de'), label('zh-TW'), label('sw'), defaultPack('zh-TW').locale]));
    `);
    expect(labels[0]).to.equal('Portrait');
    expect(labels.slice(1)).to.deep.equal(['Persönliches Porträt', '個人寫真', 'Portrait', 'zh-Hant']);
  });

  it('shootkit/core does not load Lit', async () => {
    const {imports} = await bundled("export * from 'shootkit/core';");
    expect(imports.filter((path) => !path.startsWith('@lit/localize'))).to.deep.equal([]);
  });

  it('an application that imports shootkit and uses nothing of it ships nothing of it', async () => {
    const {code} = await bundled("import 'shootkit';");
    expect(code.trim()).to.equal('');
  });

  it('shootkit/define registers all three, also through a bundler that drops what is unused', async () => {
    const {code} = await bundled("import 'shootkit/define';");
    for (const tag of TAGS) expect(code).to.include(`defineElement("${tag}"`);
  });

  for (const tag of TAGS) {
    it(`shootkit/${tag} registers that element alone`, async () => {
      const {code} = await bundled(`import 'shootkit/${tag}';`);
      expect(TAGS.filter((name) => code.includes(`defineElement("${name}"`))).to.deep.equal([tag]);
    });
  }
});
