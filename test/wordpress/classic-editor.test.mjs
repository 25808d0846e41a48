import {expect} from 'chai';
import {openClassicEditor} from './helpers/classic-editor.mjs';
import {atTheDesk, newVisitor, roles} from './helpers/people.mjs';
import {restore} from './helpers/site.mjs';

const TAG = '<shoot-picker booking-url="https://your-studio.example/book?style={style}" heading-level="3"></shoot-picker>';
const WITH_FALLBACK = '<prep-checklist session-date="2031-03-18">Sleep well.</prep-checklist>';

for (const role of roles) {
  describe(`In the classic editor, as ${role}`, () => {
    let person;
    let editor;

    before(async () => {
      restore();
      person = await atTheDesk(role);
      editor = await openClassicEditor(person);
    });
    after(() => person.leave());

    // The Visual tab puts a space into what is empty, which does no harm.
    const written = async () => (await editor.text.inputValue()).replace(/>(\u00a0|&nbsp;)</g, '><');

    it('the elements outlive the way to the Visual tab and back, twice', async () => {
      await editor.write(`Hello.\n\n${TAG}\n\n${WITH_FALLBACK}\n\nBye.`);
      await editor.showVisual();
      await editor.showText();
      await editor.showVisual();
      await editor.showText();
      expect(await written()).to.equal(`Hello.\n\n${TAG}\n\n${WITH_FALLBACK}\n\nBye.`);
    });

    it('the elements outlive writing in the Visual tab', async () => {
      await editor.showVisual();
      await editor.page.frameLocator('#content_ifr').getByText('Bye.').click();
      await editor.page.keyboard.press('End');
      await editor.page.keyboard.type(' Yours, Mara');
      await editor.showText();
      expect(await written()).to.include(TAG).and.to.include('Bye. Yours, Mara');
    });

    it('visitors find widgets with these settings, and the words around them', async () => {
      const visitor = await newVisitor();
      const page = await visitor.open(await editor.publish());
      const seen = await page.evaluate(() => [document.querySelector('shoot-picker').bookingUrl, document.querySelector('prep-checklist').sessionDate]);
      expect(seen).to.deep.equal(['https://your-studio.example/book?style={style}', '2031-03-18']);
      await page.getByRole('heading', {name: 'Headshot or portrait?', level: 3}).waitFor();
      await page.getByText('Bye. Yours, Mara').waitFor();
      expect(visitor.complaints).to.deep.equal([]);
      await visitor.leave();
    });
  });
}
