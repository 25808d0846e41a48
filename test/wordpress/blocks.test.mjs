import {expect} from 'chai';
import {openBlockEditor} from './helpers/block-editor.mjs';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, restore} from './helpers/site.mjs';

const BOOKING = 'https://your-studio.example/book?style={style}';
const DAY = '2031-03-18';

const ofOurs = (complaints) => complaints.filter((text) => /shoot|prep-checklist|style-compare/i.test(text));

/** A photograph that the administrator has put into the media library. */
const photographOfAdministrator = () => php(`
  wp_upload_bits('mara.gif', null, file_get_contents(ABSPATH . WPINC . '/images/blank.gif'), '2031/03');
  return wp_insert_attachment(array('post_title' => 'Mara', 'post_mime_type' => 'image/gif', 'post_author' => 1), '2031/03/mara.gif');
`);

describe('In the block editor', () => {
  let person;
  let editor;
  let link;

  before(async () => {
    restore();
    person = await atTheDesk('administrator');
    editor = await openBlockEditor(person);
    await editor.write('Before you book');
  });
  after(() => person.leave());

  const widget = (name) => editor.canvas.locator(name);
  const property = (name, key) => widget(name).evaluate((element, of) => element[of], key);
  const chosenBlock = () => editor.page.evaluate(() => window.wp.data.select('core/block-editor').getSelectedBlock()?.name);

  it('the three blocks are in the inserter, and look as they will on the page', async () => {
    for (const name of ['Shoot picker', 'Style comparison', 'Prep checklist']) await editor.insert(name);
    await widget('shoot-picker').getByText('What are the pictures for?').waitFor();
    await widget('style-compare').getByText('What is the difference?').waitFor();
    await widget('prep-checklist').getByText('Choose your clothes').waitFor();
  });

  it('a click on a preview chooses its block, and answers nothing', async () => {
    await widget('shoot-picker').getByText('My business', {exact: true}).click({force: true});
    expect(await chosenBlock()).to.equal('shoot/picker');
    expect(await property('shoot-picker', 'answers')).to.deep.equal({});
  });

  it('a preview keeps nothing in the browser of whoever writes', async () => {
    const kept = await editor.page.evaluate(() => [...Object.keys(window.localStorage), ...Object.keys(window.sessionStorage)]);
    expect(kept.filter((key) => key.includes('shootkit'))).to.deep.equal([]);
  });

  it('the sidebar sets a widget, and the preview follows', async () => {
    await editor.choose('shoot/picker');
    await editor.sidebar.getByLabel('Booking link').fill(BOOKING);
    expect(await property('shoot-picker', 'bookingUrl')).to.equal(BOOKING);

    await editor.choose('shoot/checklist');
    await editor.sidebar.getByLabel('Day of the session').fill(DAY);
    await editor.sidebar.getByLabel('Tasks for').selectOption({label: 'Headshot'});
    await widget('prep-checklist').getByText('Name the shots you need').waitFor();
    expect(await widget('prep-checklist').getByText('Plan the portrait together').count()).to.equal(0);

    await editor.choose('shoot/compare');
    await editor.sidebar.getByLabel('Where the slider stands at first').fill('40');
    expect(await property('style-compare', 'position')).to.equal(40);
  });

  it('the sidebar names its buttons as they read', async () => {
    await editor.choose('shoot/compare');
    await editor.sidebar.getByRole('group', {name: 'Your own photograph'}).getByRole('button', {name: 'Choose a photograph', exact: true}).waitFor();
  });

  it('the sidebar takes own words', async () => {
    await editor.choose('shoot/picker');
    await editor.sidebar.getByRole('button', {name: 'Your own words'}).click();
    await editor.sidebar.getByLabel('Headshot or portrait?', {exact: true}).fill('Which one is “you”?');
    await widget('shoot-picker').getByText('Which one is “you”?').waitFor();
  });

  it('what was published opens again, with all settings, and without a complaint about invalid content', async () => {
    link = await editor.publish();
    const id = await editor.page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
    await editor.close();
    editor = await openBlockEditor(person, `/wp-admin/post.php?post=${id}&action=edit`);
    await widget('shoot-picker').getByText('Which one is “you”?').waitFor();
    expect(await editor.canvas.locator('.block-editor-warning').count()).to.equal(0);
    expect(await property('shoot-picker', 'bookingUrl')).to.equal(BOOKING);
    expect(await property('prep-checklist', 'sessionDate')).to.equal(DAY);
    expect(await property('style-compare', 'position')).to.equal(40);
  });

  it('visitors see the widgets as they were set', async () => {
    const visitor = await newVisitor();
    const page = await visitor.open(link);
    await page.getByRole('heading', {name: 'Which one is “you”?'}).waitFor();
    const seen = await page.evaluate(() => ['shoot-picker', 'prep-checklist', 'style-compare'].map((name) => {
      const {bookingUrl, sessionDate, kind, position} = document.querySelector(name);
      return {bookingUrl, sessionDate, kind, position};
    }));
    expect(seen[0].bookingUrl).to.equal(BOOKING);
    expect(seen[1]).to.include({sessionDate: DAY, kind: 'headshot'});
    expect(seen[2].position).to.equal(40);
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.leave();
  });

  it('a shortcode that is converted becomes a block that says the same', async () => {
    const [{name, attributes}] = await editor.page.evaluate(() =>
      window.wp.blocks.rawHandler({HTML: '<p>[shoot_picker heading_level="3" name="style" required disabled="disabled" picker_heading="Which one?"]</p>'}));
    expect(name).to.equal('shoot/picker');
    expect(attributes).to.deep.equal({headingLevel: 3, name: 'style', required: true, disabled: true, wording: {'picker-heading': 'Which one?'}});
  });

  it('nothing of ours complains in the editor', () => {
    expect(ofOurs(person.complaints)).to.deep.equal([]);
  });
});

for (const role of ['editor', 'author']) {
  describe(`In the block editor, an ${role}`, () => {
    before(restore);

    it('puts a widget into a page, and visitors can use it', async () => {
      const person = await atTheDesk(role);
      const editor = await openBlockEditor(person);
      await editor.write('Which one?');
      await editor.insert('Shoot picker');
      await editor.sidebar.getByLabel('Booking link').fill(BOOKING);
      const link = await editor.publish();
      await person.leave();

      const visitor = await newVisitor();
      const page = await visitor.open(link);
      await page.getByRole('radio', {name: 'My business'}).click();
      await page.getByRole('group', {name: 'Where will the pictures be seen?'}).waitFor();
      expect(await page.locator('shoot-picker').getAttribute('booking-url')).to.equal(BOOKING);
      expect(visitor.complaints).to.deep.equal([]);
      await visitor.leave();
    });

    it('sees a photograph in its widget, whoever has uploaded it', async () => {
      const photo = String(photographOfAdministrator());
      const person = await atTheDesk(role);
      const editor = await openBlockEditor(person);
      await editor.page.evaluate((attributes) => {
        const {blocks, data} = window.wp;
        data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('shoot/compare', attributes));
      }, {photo});
      await editor.canvas.locator('style-compare img[slot="photo"][src$="/2031/03/mara.gif"]').waitFor({state: 'attached'});
      await person.leave();
    });
  });
}
