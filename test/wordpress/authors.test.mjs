import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, restore} from './helpers/site.mjs';

const html = (content) => `<!-- wp:html -->${content}<!-- /wp:html -->`;
const breakOut = '</script><img src=x onerror=window.attacked=1>';

const attacks = {
  'an event handler': html('<shoot-picker onclick="window.attacked=1" onpicker-answer="window.attacked=1"></shoot-picker>'),
  'an event handler on a placeholder': html('<div class="shoot-picker" onclick="window.attacked=1" data-onclick="window.attacked=1"></div>'),
  'a link to a script': html('<shoot-picker booking-url="javascript:window.attacked=1" compare-url=" JaVaScRiPt:window.attacked=1"></shoot-picker>'),
  'a link to a script in a placeholder': html('<div class="shoot-picker" data-booking-url="javascript:window.attacked=1"></div>'),
  'a link to a script in a shortcode': '[shoot_picker booking_url="javascript:window.attacked=1" onclick="window.attacked=1"]',
  'a link to a script in a block': '<!-- wp:shoot/picker {"bookingUrl":"javascript:window.attacked=1","onclick":"window.attacked=1"} /-->',
  'markup as fallback': html('<shoot-picker><img src="x" onerror="window.attacked=1"><script>window.attacked=1</script></shoot-picker>'),
  'markup between the tags of a shortcode': '[shoot_picker]<img src="x" onerror="window.attacked=1"><script>window.attacked=1</script>[/shoot_picker]',
  'own words that end the script they stand in': `<!-- wp:shoot/picker ${JSON.stringify({wording: {'picker-heading': breakOut}}).replaceAll('<', '\\u003c')} /-->`,
  'an attribute that ends early': `[style_compare photo_focus='"><img src=x onerror=window.attacked=1>' photo='x" onerror="window.attacked=1']`,
  'a colour that is a rule': '[shoot_picker accent="red;}body{display:none" radius="1px;background:url(javascript:window.attacked=1)"]',
};

describe('What a hostile author writes', () => {
  let person;
  let visitor;

  before(async () => {
    restore();
    person = await atTheDesk('author');
    visitor = await newVisitor();
  });
  after(async () => {
    await visitor.leave();
    await person.leave();
  });

  for (const [attack, content] of Object.entries(attacks)) {
    it(`does no harm: ${attack}`, async () => {
      const page = await visitor.open((await person.publish({content})).link);
      const widgets = page.locator('shoot-picker, style-compare');
      if (await widgets.count() > 0) await widgets.first().click();
      const found = await page.evaluate(() => ({
        attacked: window.attacked,
        shown: window.getComputedStyle(document.body).display !== 'none',
        handlers: [...document.querySelectorAll('main *')].flatMap(({attributes}) => [...attributes])
          .filter(({name, value}) => /^on/.test(name) || /^\s*javascript:/i.test(value) || /url\(javascript/.test(value)).map(({name}) => name),
      }));
      expect(found).to.deep.equal({attacked: undefined, shown: true, handlers: []});
    });
  }

  it('does not keep the server busy: paragraphs and widgets that end nowhere', () => {
    const seconds = php("$start = microtime(true); apply_filters('the_content', str_repeat('<p><shoot-picker>', 40000)); return microtime(true) - $start;");
    expect(seconds).to.be.below(5);
  });

  it('changes nothing for other plugins: a placeholder picture for later stays in data-src', () => {
    const kept = php(`
      $tags = new WP_HTML_Tag_Processor('<img>');
      $tags->next_tag();
      $tags->set_attribute('data-src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
      return $tags->get_attribute('data-src');
    `);
    expect(kept).to.equal('data:image/gif;base64,R0lGODlhAQABAAAAACw=');
  });

  it('keeps what is harmless: the element, its settings, and a photograph for its slot', async () => {
    const page = await visitor.open((await person.publish({content: html('<style-compare position="40" style="max-width: 40em"><img slot="photo" src="/wp-includes/images/blank.gif" alt="Mara"></style-compare>')})).link);
    const kept = await page.locator('style-compare').evaluate((element) => [element.position, element.style.maxWidth, element.querySelector('img').slot]);
    expect(kept).to.deep.equal([40, '40em', 'photo']);
  });
});
