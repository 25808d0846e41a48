import {expect} from 'chai';
import {answerAll} from '../e2e/helpers/drive.mjs';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, restore, url} from './helpers/site.mjs';

const ADDRESS = '/wp-admin/options-general.php?page=shootkit';
const page = '<!-- wp:shoot/picker /-->\n[prep_checklist]';

const kept = () => php("return get_option('shootkit', array());");

describe('The studio’s settings', () => {
  let person;
  let form;

  before(async () => {
    restore();
    person = await atTheDesk('administrator');
    form = await person.open(ADDRESS);
  });
  after(() => person.leave());

  // WordPress' colour picker hides its field behind a button.
  const showColour = (label) => form.locator('tr', {hasText: label}).getByRole('button', {name: 'Select Color'}).click();

  const save = async (values) => {
    for (const [label, value] of Object.entries(values)) await form.getByLabel(label, {exact: true}).fill(value);
    await form.getByRole('button', {name: 'Save Changes'}).click();
    await form.locator('.notice, .settings-error').first().waitFor();
  };

  const seePage = async () => {
    const visitor = await newVisitor();
    const seen = await visitor.open((await person.publish({content: page})).link);
    return {visitor, seen};
  };

  it('are said once, and hold for all widgets of a page', async () => {
    await showColour('Accent');
    await save({'Booking link': 'https://your-studio.example/book?style={style}', 'Mail address of the studio': 'you@your-studio.example', Accent: '#a4502f'});
    const {visitor, seen} = await seePage();
    await answerAll(seen);
    expect(await seen.getByRole('link', {name: 'Book this session'}).getAttribute('href')).to.equal('https://your-studio.example/book?style=headshot');
    for (const widget of ['shoot-picker', 'prep-checklist']) {
      const accent = await seen.locator(widget).evaluate((element) => window.getComputedStyle(element).getPropertyValue('--shootkit-accent'));
      expect(accent, widget).to.equal('#a4502f');
    }
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.leave();
  });

  it('name the colour that each button chooses', async () => {
    for (const label of ['Accent', 'Background', 'Text']) expect(await form.getByRole('button', {name: `${label}: Select Color`, exact: true}).count(), label).to.equal(1);
  });

  it('are in the form when it is opened again', async () => {
    form = await person.open(ADDRESS);
    expect(await form.getByLabel('Booking link', {exact: true}).inputValue()).to.equal('https://your-studio.example/book?style={style}');
  });

  it('yield to what a widget says for itself', async () => {
    const visitor = await newVisitor();
    const seen = await visitor.open((await person.publish({content: '[shoot_picker booking_url="https://your-studio.example/weddings"]'})).link);
    await answerAll(seen);
    expect(await seen.getByRole('link', {name: 'Book this session'}).getAttribute('href')).to.equal('https://your-studio.example/weddings');
    await visitor.leave();
  });

  it('are refused where a link leads to a script, by name, and what was there stays', async () => {
    await save({'Booking link': 'javascript:alert(1)'});
    expect(await form.locator('.notice-error, .error').first().innerText()).to.include('javascript:alert(1)').and.to.include('Booking link');
    expect(kept()['booking-url']).to.equal('https://your-studio.example/book?style={style}');
  });

  it('do no harm, whatever is written into them', async () => {
    await save({'Place of the session': '"\'></script><script>window.attacked=1</script> & “Mill” Lane', 'Booking link': 'https://your-studio.example/?a="><script>window.attacked=1</script>'});
    form = await person.open(ADDRESS);
    const {visitor, seen} = await seePage();
    expect(await form.evaluate(() => window.attacked)).to.equal(undefined);
    expect(await seen.evaluate(() => window.attacked)).to.equal(undefined);
    const settings = JSON.parse(await seen.locator('script[data-shootkit]').textContent());
    expect(settings.location).to.include('& “Mill” Lane');
    await visitor.leave();
  });

  it('take a mail address and a phone number as people write them', async () => {
    form = await person.open(ADDRESS);
    await save({'Booking link': 'you@your-studio.example'});
    expect(kept()['booking-url']).to.equal('mailto:you@your-studio.example');
    await save({'Booking link': '+351 21 (555) 01-23'});
    expect(kept()['booking-url']).to.equal('tel:+351215550123');
  });

  it('are not for editors, neither to see nor to save', async () => {
    const editor = await atTheDesk('editor');
    const before = kept();
    const shown = await editor.profile.request.get(url + ADDRESS);
    expect(shown.status()).to.equal(403);
    const saved = await editor.profile.request.post(`${url}/wp-admin/options.php`, {form: {option_page: 'shootkit', action: 'update', _wpnonce: await form.locator('#_wpnonce').inputValue(), 'shootkit[location]': 'Elsewhere'}});
    expect(saved.status()).to.equal(403);
    expect(kept()).to.deep.equal(before);
    await editor.leave();
  });

  it('are not saved by a form from elsewhere, which cannot know the nonce', async () => {
    const before = kept();
    const saved = await person.profile.request.post(`${url}/wp-admin/options.php`, {form: {option_page: 'shootkit', action: 'update', 'shootkit[location]': 'Elsewhere'}});
    expect(saved.status()).to.equal(403);
    expect(kept()).to.deep.equal(before);
  });
});
