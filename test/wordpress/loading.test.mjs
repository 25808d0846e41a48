import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {restore, url} from './helpers/site.mjs';

const FOLDER = `${url}/wp-content/plugins/shootkit/`;

const ways = {
  'a block': '<!-- wp:shoot/picker /-->',
  'a shortcode': '[prep_checklist]',
  'a tag written by hand': '<!-- wp:html --><style-compare></style-compare><!-- /wp:html -->',
  'a placeholder with a class': '<!-- wp:html --><div class="shoot-picker"></div><!-- /wp:html -->',
};

describe('The script', () => {
  let person;

  before(async () => {
    restore();
    person = await atTheDesk('administrator');
  });
  after(() => person.leave());

  /** What a visitor’s browser fetches for a page, and the page’s HTML. */
  const visit = async (address) => {
    const visitor = await newVisitor();
    const page = await visitor.open(address);
    await page.waitForLoadState('networkidle');
    const seen = {html: await (await page.request.get(page.url())).text(), requests: visitor.requests.filter((request) => /^https?:/.test(request)), complaints: visitor.complaints};
    await visitor.leave();
    return seen;
  };

  for (const [way, content] of Object.entries(ways)) {
    it(`comes with ${way}, once, from the plugin’s own folder`, async () => {
      const {requests, complaints} = await visit((await person.publish({content})).link);
      expect(requests.filter((request) => request.startsWith(`${FOLDER}build/shootkit.js`))).to.have.lengthOf(1);
      expect(requests.filter((request) => !request.startsWith(url)), 'leaves the site').to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('comes once for three widgets on a page', async () => {
    const {requests} = await visit((await person.publish({content: `${ways['a block']}\n\n[prep_checklist]\n\n[style_compare]`})).link);
    expect(requests.filter((request) => request.startsWith(FOLDER))).to.have.lengthOf(1);
  });

  it('brings the doctor where the page’s address asks for it', async () => {
    const {link} = await person.publish({content: '[shoot_picker booking_url="https://your-studio.example/book"]'});
    const visitor = await newVisitor();
    const page = await visitor.open(`${link}?shootkit-doctor`);
    await page.getByRole('region', {name: 'shootkit doctor'}).getByText('Nothing wrong was found.').waitFor();
    await visitor.leave();
  });

  it('does not come where no widget is, and nothing else of the plugin does', async () => {
    const {link} = await person.publish({content: '<!-- wp:paragraph --><p>A page about light.</p><!-- /wp:paragraph -->'});
    const {requests, html} = await visit(link);
    expect(requests.filter((request) => request.includes('shootkit'))).to.deep.equal([]);
    expect(html).not.to.match(/shootkit/i);
  });

  it('leaves no trace on a front page without a widget', async () => {
    restore();
    const {requests, html} = await visit('/');
    expect(requests.filter((request) => request.includes('shootkit'))).to.deep.equal([]);
    expect(html).not.to.match(/shootkit/i);
  });
});
