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

/** Whether each widget of a page holds its plain content, as the browser has parsed it. */
const holdsItsContent = async (address) => {
  const reader = await newVisitor({javaScriptEnabled: false});
  const page = await reader.open(address);
  const found = await page.evaluate((names) => Object.fromEntries(names.flatMap((name) => [...document.querySelectorAll(name)])
    .map((element) => [element.localName, element.querySelector('h2') !== null])), elements);
  await reader.leave();
  return found;
};

describe('In a template of a theme with blocks', () => {
  it('shortcodes hold their content, in a block of their own and among words', async () => {
    restore();
    php(`
      $content = '<!-- wp:shortcode -->[shoot_picker]<!-- /wp:shortcode --><!-- wp:paragraph --><p>See [style_compare] yourself.</p><!-- /wp:paragraph -->';
      $template = wp_insert_post(array('post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'search', 'post_title' => 'Search', 'post_content' => $content));
      wp_set_object_terms($template, get_stylesheet(), 'wp_theme');
      return true;
    `);
    expect(await holdsItsContent('/?s=light')).to.deep.equal({'shoot-picker': true, 'style-compare': true});
  });
});

describe('In the sidebar of a classic theme', () => {
  before(() => {
    restore();
    php("switch_theme('studio-classic'); wp_set_sidebars_widgets(array('beside' => array('text-2', 'block-2'))); return true;");
  });

  const putBeside = ({text, blocks}) => php(`
    update_option('widget_text', array(2 => array('title' => '', 'text' => '${text}', 'filter' => true, 'visual' => true), '_multiwidget' => 1));
    update_option('widget_block', array(2 => array('content' => '${blocks}'), '_multiwidget' => 1));
    return true;
  `);

  it('a shortcode and a block stand on every page', async () => {
    putBeside({text: '[shoot_picker]', blocks: '<!-- wp:shoot/checklist /-->'});
    const visitor = await newVisitor();
    const page = await visitor.open('/');
    await page.locator('aside').getByRole('radio', {name: 'Finding a job'}).waitFor();
    await page.locator('aside').getByRole('checkbox', {name: 'Choose your clothes'}).waitFor();
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.leave();
  });

  it('shortcodes hold their content, among words and in a block of their own', async () => {
    putBeside({text: 'Find out [shoot_picker] here.', blocks: '<!-- wp:shortcode -->[style_compare]<!-- /wp:shortcode -->'});
    expect(await holdsItsContent('/')).to.deep.equal({'shoot-picker': true, 'style-compare': true});
  });
});
