import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, pluginFolder, restore} from './helpers/site.mjs';

const content = '<!-- wp:shoot/picker /-->\n<!-- wp:shoot/compare {"align":"wide"} /-->\n<!-- wp:shoot/checklist /-->';
const elements = ['shoot-picker', 'style-compare', 'prep-checklist'];

// The default of today, an older one with blocks, and one of before the blocks.
const themes = ['twentytwentyfive', 'twentytwentythree', 'studio-classic'].filter((name) => existsSync(join(pluginFolder, '../../themes', name)));

const boxes = (page) => page.evaluate((names) => names.map((name) => {
  const {left, right} = document.querySelector(name).getBoundingClientRect();
  return {left, right, page: document.documentElement.clientWidth};
}), elements);

for (const theme of themes) {
  describe(`With the theme ${theme}`, () => {
    let person;
    let link;

    before(async () => {
      restore();
      php(`switch_theme('${theme}'); return true;`);
      person = await atTheDesk('administrator');
      ({link} = await person.publish({content}));
    });
    after(() => person.leave());

    for (const width of [320, 1280]) {
      it(`every widget is whole on a page ${width} wide`, async () => {
        const visitor = await newVisitor({viewport: {width, height: 800}});
        const page = await visitor.open(link);
        for (const {left, right, page: edge} of await boxes(page)) {
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(edge);
          expect(right - left).to.be.at.least(240);
        }
        expect(visitor.complaints).to.deep.equal([]);
        await visitor.leave();
      });
    }

    it('a client answers with the keyboard alone', async () => {
      const visitor = await newVisitor();
      const page = await visitor.open(link);
      await page.getByRole('radio', {name: 'Finding a job'}).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByRole('group', {name: 'Where will the pictures be seen?'}).waitFor();
      await visitor.leave();
    });
  });
}

describe('In the sidebar of a classic theme', () => {
  before(() => {
    restore();
    php(`
      switch_theme('studio-classic');
      update_option('widget_text', array(2 => array('title' => '', 'text' => '[shoot_picker]', 'filter' => true, 'visual' => true), '_multiwidget' => 1));
      update_option('widget_block', array(2 => array('content' => '<!-- wp:shoot/checklist /-->'), '_multiwidget' => 1));
      wp_set_sidebars_widgets(array('beside' => array('text-2', 'block-2')));
      return true;
    `);
  });

  it('a shortcode and a block stand on every page', async () => {
    const visitor = await newVisitor();
    const page = await visitor.open('/');
    await page.locator('aside').getByRole('radio', {name: 'Finding a job'}).waitFor();
    await page.locator('aside').getByRole('checkbox', {name: 'Choose your clothes'}).waitFor();
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.leave();
  });
});
