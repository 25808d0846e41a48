import {expect} from 'chai';
import {openBrowser} from './helpers/chromium.mjs';
import {published} from './helpers/consumer.mjs';

const ELEMENTS = '<shoot-picker></shoot-picker><prep-checklist></prep-checklist><style-compare></style-compare>';
const {version} = JSON.parse(published('package.json'));
const LITS_OWN = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
const STRICT = {'content-security-policy': "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html shootkit"};

const isShown = (page) => page.evaluate(() => Promise.all(['shoot-picker', 'prep-checklist', 'style-compare'].map(async (tag) => {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.updateComplete;
  return element.shadowRoot.querySelector('h2') !== null && element.offsetHeight > 44;
})));

describe('the one file for a script tag', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const ways = {
    'a classic script': '<script src="/shootkit.js" defer></script>',
    'a classic script in the head, before the elements': '<script src="/shootkit.js"></script>',
    'a module': '<script type="module" src="/shootkit.js"></script>',
    'a script that is loaded twice': '<script src="/shootkit.js"></script><script type="module" src="/shootkit.js?again"></script>',
  };

  for (const [way, script] of Object.entries(ways)) {
    it(`shows the elements as ${way}`, async () => {
      const {page, complaints} = await browser.open(script + ELEMENTS);
      expect(await isShown(page)).to.deep.equal([true, true, true]);
      expect(complaints.filter((text) => !text.includes('registered already'))).to.deep.equal([]);
    });
  }

  it('stays as it is when another version follows, and says so once', async () => {
    const another = published('cdn/shootkit.js').replaceAll(version, '99.0.0');
    const {page, complaints} = await browser.open(`<script src="/shootkit.js"></script><script src="/another.js"></script>${ELEMENTS}`, {files: {'/another.js': another}});
    expect(await isShown(page)).to.deep.equal([true, true, true]);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.include(`version ${version}`).and.to.include('version 99.0.0');
  });

  it('works in the middle of a file that an optimiser has put together', async () => {
    const files = {'/all.js': `var before = 1\n${published('cdn/shootkit.js')};var after = before + 1`};
    const {page, complaints} = await browser.open(`<script src="/all.js"></script>${ELEMENTS}`, {files});
    expect(await isShown(page)).to.deep.equal([true, true, true]);
    expect(await page.evaluate(() => window.after)).to.equal(2);
    expect(complaints).to.deep.equal([]);
  });

  it('leads through all questions in a frame that may neither submit forms nor keep anything', async () => {
    const inside = `<script>${published('cdn/shootkit.js').replaceAll('</script', '<\\/script')}</script>${ELEMENTS}`;
    const srcdoc = inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const {page} = await browser.open(`<iframe title="Widget" sandbox="allow-scripts" width="600" height="900" srcdoc="${srcdoc}"></iframe>`);
    const frame = page.frames()[1];
    for (let question = 0; question < 6; question += 1) await frame.locator('shoot-picker [part~=next]').click();
    await frame.locator('shoot-picker [part~=result]').waitFor();
    await frame.locator('prep-checklist [part~=add-open]').first().click();
    await frame.locator('prep-checklist [part=add] input').fill('Bring the dog');
    await frame.locator('prep-checklist [part=add] input').press('Enter');
    await frame.locator('prep-checklist').getByText('Bring the dog').waitFor();
    await frame.locator('prep-checklist [part~=brief-open]').click();
    await frame.locator('prep-checklist [part~=brief-close]').click();
    await frame.locator('prep-checklist [part=brief]').waitFor({state: 'detached'});
  });

  it('leaves no global behind but those of Lit', async () => {
    const names = () => Object.getOwnPropertyNames(window);
    const {page: empty} = await browser.open('');
    const {page} = await browser.open(ways['a classic script'] + ELEMENTS);
    const before = await empty.evaluate(names);
    expect((await page.evaluate(names)).filter((name) => !before.includes(name) && !LITS_OWN.includes(name))).to.deep.equal([]);
  });

  it('works on a page with a strict content security policy and Trusted Types', async () => {
    const {page, complaints} = await browser.open(ways['a classic script'] + ELEMENTS, {headers: STRICT});
    expect(await isShown(page)).to.deep.equal([true, true, true]);
    expect(complaints).to.deep.equal([]);
  });

  it('reads the same on a page that is not in UTF-8', () => {
    // eslint-disable-next-line no-control-regex -- all of ASCII
    expect(published('cdn/shootkit.ja.js')).to.match(/^[\x00-\x7f]*$/);
  });

  it('needs no second file to start', () => {
    expect(published('cdn/shootkit.js')).not.to.match(/import\.meta|\bimport\s*["'{]|sourceMappingURL/);
  });
});
