import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {restore} from './helpers/site.mjs';

const blocks = '<!-- wp:shoot/picker {"bookingUrl":"https://your-studio.example/book"} /-->\n<!-- wp:shoot/checklist /-->\n<!-- wp:shoot/compare /-->';
const tagsIn = (html) => html.match(/<\/?[a-z][\w-]*/g);

describe('Without scripts', () => {
  let person;
  let reader;
  let page;
  let link;

  before(async () => {
    restore();
    person = await atTheDesk('administrator');
    ({link} = await person.publish({content: blocks}));
    reader = await newVisitor({javaScriptEnabled: false});
    page = await reader.open(link);
  });
  after(async () => {
    await reader.leave();
    await person.leave();
  });

  it('the picker’s questions and answers stand in the page, and the way to booking', async () => {
    const text = await page.locator('shoot-picker').innerText();
    for (const part of ['What are the pictures for?', 'My business', 'Who should see the pictures, above all?', 'A portrait']) expect(text).to.include(part);
    expect(await page.getByRole('link', {name: 'Book this session'}).getAttribute('href')).to.equal('https://your-studio.example/book');
  });

  it('the checklist’s tasks stand there in their phases', async () => {
    const text = await page.locator('prep-checklist').innerText();
    for (const part of ['Talk with your photographer', 'Choose your clothes', 'Name the shots you need', 'Plan the portrait together']) expect(text).to.include(part);
    expect(await page.locator('prep-checklist h3').count()).to.be.greaterThan(2);
  });

  it('the comparison is a table with headers', async () => {
    const table = page.getByRole('table', {name: 'Headshot and portrait, side by side'});
    expect(await table.getByRole('columnheader').count()).to.equal(2);
    expect(await table.getByRole('rowheader').count()).to.be.greaterThan(4);
  });

  it('the headings of each widget begin at the level that is set, and go down one by one', async () => {
    const levels = (name) => page.locator(name).locator('h1, h2, h3, h4, h5, h6').evaluateAll((headings) => headings.map(({localName}) => localName));
    for (const name of ['shoot-picker', 'prep-checklist', 'style-compare']) {
      const [first, ...others] = await levels(name);
      expect(first).to.equal('h2');
      expect([...new Set(others)], name).to.deep.equal(name === 'style-compare' ? [] : ['h3']);
    }
    const deeper = await reader.open((await person.publish({content: '<!-- wp:shoot/picker {"headingLevel":4} /-->'})).link);
    expect(await deeper.locator('shoot-picker h4').count()).to.equal(1);
    expect(await deeper.locator('shoot-picker h2, shoot-picker h3').count()).to.equal(0);
  });

  it('browsers find the elements nested as they were written', async () => {
    const source = await (await page.request.get(link)).text();
    for (const name of ['shoot-picker', 'prep-checklist', 'style-compare']) {
      const [written] = new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(source);
      expect(tagsIn(await page.locator(name).evaluate((element) => element.outerHTML)), name).to.deep.equal(tagsIn(written));
    }
  });

  it('a feed has the content too, without the element', async () => {
    const feed = await (await page.request.get(new URL('/feed/', link).href)).text();
    expect(feed).to.include('What are the pictures for?').and.not.to.include('<shoot-picker');
  });
});
