import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {markdownPages} from '../../scripts/markdown-pages.mjs';
import {serve} from '../../scripts/serve.mjs';

const inFolder = (folder, ending) => readdirSync(folder, {recursive: true}).filter((name) => name.endsWith(ending)).map((name) => join(folder, name).replaceAll('\\', '/'));

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'locales/README.md', ...inFolder('docs', '.md')];
const pages = readdirSync('demo').filter((name) => name.endsWith('.html')).map((name) => `demo/${name}`);

const found = (html, pattern) => [...html.matchAll(pattern)].map(([, value]) => value.replaceAll('&amp;', '&'));

describe('the documentation', () => {
  let site;
  before(async () => {
    site = await serve({root: process.cwd(), before: markdownPages(process.cwd())});
  });
  after(() => site.stop());

  const read = async (path) => (await fetch(site.url + path, {headers: {accept: 'text/html'}})).text();

  it('is shown as pages, with headings, tables and links', async () => {
    const html = await read('docs/hosts/wordpress.md');
    expect(html).to.match(/<title>shootkit on WordPress<\/title>/).and.include('<table>').and.include('href="../wordpress-matrix.md"');
    expect(html).not.to.include('<!-- generated');
  });

  for (const path of [...documents, ...pages]) {
    it(`leads from ${path} to what there is`, async () => {
      const html = path.endsWith('.md') ? await read(path) : readFileSync(path, 'utf8');
      for (const link of found(html, /\shref="(?!https?:|mailto:|\/|\$)([^"]+)"/g)) {
        const [file, anchor] = link.split('?')[0].split('#');
        const target = file ? join(dirname(path), decodeURI(file)) : path;
        // What the build makes is not there before it.
        if (target.startsWith('cdn')) continue;
        expect(existsSync(target), `${link} in ${path}`).to.equal(true);
        if (anchor && /\.(md|html)$/.test(target) && !/[=]/.test(link)) {
          const there = target.endsWith('.md') ? await read(target) : readFileSync(target, 'utf8');
          expect(found(there, /\sid="([^"]+)"/g), `${link} in ${path}`).to.include(anchor);
        }
      }
    });
  }
});
