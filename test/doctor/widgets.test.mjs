import {expect} from 'chai';
import {DOCTOR, built, callByHand, finding, openSite, panelOf, verdict} from './helpers/site.mjs';

const {version} = JSON.parse(built('../package.json'));

describe('the doctor, on a page where shootkit runs,', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const says = async (markup, title, remedy, options) => {
    const {page} = await site.open(DOCTOR + markup, options);
    expect(await (await finding(page, title)).innerText()).to.match(remedy);
  };

  it('is content where nothing is wrong, and says what is there', async () => {
    const {page, complaints} = await site.open(`${DOCTOR}<shoot-picker booking-url="https://studio.example/book"></shoot-picker><prep-checklist lang="de"></prep-checklist><div class="style-compare"></div>`);
    const text = await verdict(page);
    expect(text).to.include('Nothing wrong was found.').and.to.include(`shootkit ${version} runs on this page.`).and.to.include('on the visitor’s device');
    expect(complaints).to.deep.equal([]);
  });

  it('finds two versions', async () => {
    const another = built('shootkit.js').replaceAll(version, '99.0.0');
    await says('<script src="/another.js"></script><shoot-picker></shoot-picker>', /Two versions of shootkit/, /Keep one script line/, {files: {'/another.js': another}});
  });

  it('finds the same version twice', () =>
    says('<script src="/shootkit.js?again"></script><shoot-picker></shoot-picker>', /loaded 2 times/, /Keep one script line/));

  it('finds another library that holds a name', () =>
    says('<shoot-picker></shoot-picker>', /Another script on this page has a <shoot-picker>/, /load shootkit before it/, {head: '<script>customElements.define("shoot-picker", class extends HTMLElement {})</script>'}));

  it('finds that the browser keeps nothing', () =>
    says('<shoot-picker></shoot-picker>', /keeps nothing for this page/, /private window/i, {head: '<script>Object.defineProperty(window, "localStorage", {get() { throw new DOMException("Denied", "SecurityError") }})</script>'}));

  it('finds that it is full', () =>
    says('<shoot-picker></shoot-picker>', /keeps nothing for this page/, /is full/, {head: '<script>Storage.prototype.setItem = () => { throw new DOMException("Full", "QuotaExceededError") }</script>'}));

  it('finds a sandbox that lets it keep nothing', async () => {
    const {page} = await site.open('<script src="/shootkit.js"></script><shoot-picker></shoot-picker>', {headers: {'content-security-policy': 'sandbox allow-scripts'}});
    await callByHand(page);
    expect(await (await finding(page, /keeps nothing for this page/)).innerText()).to.match(/sandboxed frame/);
  });

  it('says nothing of storage where nothing shall be kept', async () => {
    const {page} = await site.open(`${DOCTOR}<shoot-picker persist="off"></shoot-picker>`, {head: '<script>Object.defineProperty(window, "localStorage", {get() { throw new DOMException("Denied", "SecurityError") }})</script>'});
    expect(await verdict(page)).to.include('Nothing wrong was found.');
  });

  it('finds a language that there is not, and lists those that there are', () =>
    says('<shoot-picker lang="th"></shoot-picker>', /does not speak “th”/, /German \(de\)/));

  it('finds the name of a language in place of its code', () =>
    says('<shoot-picker lang="german"></shoot-picker>', /does not speak “german”/, /Write lang="de"/));

  it('finds that the file of a language did not come', () =>
    says('<shoot-picker lang="de"></shoot-picker>', /German words did not come/, /folder “locales”.*data-locales-url/s, {files: {'/locales/de.js': {status: 404, body: ''}}}));

  it('finds what is wrong in a content pack, by its path', () =>
    says('<prep-checklist><script type="application/json">{"tasks": [{"id": "hair", "daysBefore": "soon"}]}</script></prep-checklist>', /<prep-checklist> content: tasks.*daysBefore/, /./));

  it('finds a content file that cannot be loaded', () =>
    says('<shoot-picker src="/words.json"></shoot-picker>', /could not load src="\/words.json"/, /Check the address/));

  it('finds JSON with a comma too many', () =>
    says('<shoot-picker><script type="application/json">{"wording": [],}</script></shoot-picker>', /words of your own in <shoot-picker> cannot be read/, /comma/));

  it('finds settings of the page that cannot be read', () =>
    says('<script type="application/json" data-shootkit>{“booking-url”: “/book”</script><shoot-picker></shoot-picker>', /settings of this page cannot be read/, /curly/));

  it('says of damaged settings that they are read all the same', () =>
    says('<script type="application/json" data-shootkit>{“booking-url”: “/book”}</script><shoot-picker></shoot-picker>', /settings of this page are damaged, and read all the same/, /curly/));

  it('finds an unsafe link', () =>
    says('<shoot-picker booking-url="javascript:alert(1)"></shoot-picker>', /address in booking-url is not one that may be followed/, /https:/));

  it('finds an unsafe link in the settings of the page', () =>
    says('<script type="application/json" data-shootkit>{"bookingUrl": "javascript:alert(1)"}</script><shoot-picker></shoot-picker>', /address in booking-url is not one/, /https:/));

  for (const [address, remedy] of [['studio.example/book', 'https://studio.example/book'], ['book.html', './book.html'], ['you@studio.example', 'mailto:you@studio.example']]) {
    it(`reads ${address} as ${remedy}`, () =>
      says(`<shoot-picker booking-url="${address}"></shoot-picker>`, /address in booking-url is not one/, new RegExp(`Write ${remedy.replaceAll('.', '\\.')}`)));
  }

  it('finds an address that is not secure on a page that is', () =>
    says('<shoot-picker booking-url="http://studio.example/book"></shoot-picker>', /address in booking-url is not secure/, /https: in place of http:/));

  it('finds what an attribute says and does not mean', () =>
    says('<style-compare position="far"></style-compare>', /position=/, /Write a number from 0/));

  it('looks again by itself when a widget has something to say later', async () => {
    const {page} = await site.open(`${DOCTOR}<shoot-picker></shoot-picker>`);
    expect(await verdict(page)).to.include('Nothing wrong was found.');
    await page.locator('shoot-picker').evaluate((picker) => picker.setAttribute('src', '/gone.json'));
    await finding(page, /could not load src="\/gone.json"/);
    await panelOf(page).getByText('1 thing to fix.').waitFor();
  });

  it('says so where an unusual page keeps it from looking at everything, and tells the rest', async () => {
    const {page} = await site.open('<script src="/shootkit.js"></script><shoot-picker bokking-url="/book"></shoot-picker>');
    await page.evaluate(() => {
      document.createTreeWalker = () => {
        throw new Error('not here');
      };
    });
    await callByHand(page);
    await finding(page, /could not look at everything \(not here\)/);
    await finding(page, /bokking-url/);
  });

  it('finds the slips on a page whose library has patched the built-ins', async () => {
    const patch = '<script>Array.from = (list) => (list ? [].slice.call(list) : []); Array.prototype.toJSON = () => "[]"; Object.prototype.toJSON = function () { return String(this) }</script>';
    await says('<shoot-picker bokking-url="/book"></shoot-picker>', /bokking-url/, /Write booking-url/, {head: patch});
  });
});
