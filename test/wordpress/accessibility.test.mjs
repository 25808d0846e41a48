import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, restore} from './helpers/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in parts of a page, each as a sentence. */
const findings = async (page, parts) => {
  await page.evaluate(axe);
  return page.evaluate(async (include) => {
    const {violations} = await window.axe.run({include});
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
  }, parts);
};

const content = '<!-- wp:shoot/picker {"bookingUrl":"https://your-studio.example/book"} /-->\n<!-- wp:shoot/compare /-->\n<!-- wp:shoot/checklist {"sessionDate":"2031-03-18"} /-->';
const widgets = ['shoot-picker', 'style-compare', 'prep-checklist'];

describe('axe finds nothing', () => {
  let person;
  let link;

  before(async () => {
    restore();
    person = await atTheDesk('administrator');
    ({link} = await person.publish({content}));
  });
  after(() => person.leave());

  for (const theme of ['twentytwentyfive', 'studio-classic']) {
    for (const way of ['with their script', 'without their script']) {
      it(`in our widgets ${way}, with the theme ${theme}`, async () => {
        php(`switch_theme('${theme}'); return true;`);
        const visitor = await newVisitor();
        if (way === 'without their script') await visitor.profile.route('**/shootkit.js*', (route) => route.abort());
        expect(await findings(await visitor.open(link), widgets)).to.deep.equal([]);
        await visitor.leave();
      });
    }
  }

  it('in the settings page', async () => {
    expect(await findings(await person.open('/wp-admin/options-general.php?page=shootkit'), ['.wrap'])).to.deep.equal([]);
  });
});
