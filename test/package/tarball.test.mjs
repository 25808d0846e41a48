import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {project, published, publishedFiles} from './helpers/consumer.mjs';

const EXPECTED = [
  /^(CHANGELOG|README)\.md$/,
  /^LICENSE$/,
  /^(package|custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^cdn\/(shootkit|loader|frame|doctor)\.js$/,
  /^cdn\/frame\.html$/,
  /^cdn\/integrity\.json$/,
  /^cdn\/shootkit\.[\w-]+\.js$/,
  /^cdn\/locales\/[\w-]+\.js$/,
  /^dist\/(index|define|core|shoot-picker|prep-checklist|style-compare)\.js(\.map)?$/,
  /^dist\/chunks\/[\w.-]+\.js(\.map)?$/,
  /^dist\/[\w./-]+\.d\.ts$/,
];

describe('the published package', () => {
  it('holds what it needs and nothing else', () => {
    expect(publishedFiles.filter((path) => !EXPECTED.some((pattern) => pattern.test(path)))).to.deep.equal([]);
    expect(EXPECTED.filter((pattern) => !publishedFiles.some((path) => pattern.test(path)))).to.deep.equal([]);
  });

  it('has a file behind every entry, for programs and for types', () => {
    const targets = Object.values(project.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .concat(project.types, project.unpkg, project.jsdelivr, project.customElements, project['web-types'])
      .filter((target) => !target.includes('*')).map((target) => target.replace('./', ''));
    expect(targets.filter((target) => !publishedFiles.includes(target))).to.deep.equal([]);
  });

  it('says the same version everywhere', () => {
    const [, inSource] = /version = '(.*)'/.exec(readFileSync('src/version.ts', 'utf8'));
    expect(inSource).to.equal(project.version);
    expect(JSON.parse(published('web-types.json')).version).to.equal(project.version);
    expect(published('cdn/shootkit.js')).to.match(new RegExp(`^/\\*! shootkit ${project.version.replaceAll('.', '\\.')} \\| MIT\\b`));
  });

  it('tells no visitor what the translators are told', () => {
    const programs = publishedFiles.filter((path) => path.endsWith('.js'));
    expect(programs.filter((path) => /\bdesc:\s*["'`]/.test(published(path)))).to.deep.equal([]);
  });

  it('reaches for Lit as it runs in production', () => {
    expect(published('cdn/shootkit.js')).not.to.match(/dev.mode/i);
  });
});
