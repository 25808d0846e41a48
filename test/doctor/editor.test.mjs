import {autop} from '@wordpress/autop';
import {expect} from 'chai';
import {DOCTOR, callByHand, finding, openSite, verdict} from './helpers/site.mjs';

describe('the doctor, on a page that an editor has damaged,', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const says = async (markup, title, remedy, options) => {
    const {page} = await site.open(DOCTOR + markup, options);
    expect(await (await finding(page, title)).innerText()).to.match(remedy);
  };

  it('finds a tag that is shown as text', () =>
    says('<p>&lt;shoot-picker booking-url="/book"&gt;&lt;/shoot-picker&gt;</p>', /read the tag as text/, /paste it again as code/));

  it('finds one in a code block, where nothing else of shootkit is', async () => {
    const {page} = await site.open('<script src="/doctor.js"></script><pre><code>&lt;shoot-picker&gt;&lt;/shoot-picker&gt;</code></pre>');
    await finding(page, /read the tag as text/);
  });

  it('lets a page about shootkit show its code', async () => {
    const {page} = await site.open(`${DOCTOR}<shoot-picker></shoot-picker><pre><code>&lt;shoot-picker&gt;&lt;/shoot-picker&gt;</code></pre>`);
    expect(await verdict(page)).to.include('Nothing wrong was found.');
  });

  it('finds the code of a script that is shown as text', () =>
    says('<shoot-picker></shoot-picker><p>{"wording": [{"id": "result-book", "text": "Find a date"}]}</p>', /code of a script stands on the page/, /took the <script> tag away/));

  it('tells the way for the host that it recognises', () =>
    says('<p>&lt;prep-checklist&gt;</p>', /read the tag as text/, /Custom HTML/, {head: '<meta name="generator" content="WordPress 6.8">'}));

  const UNCLOSED = '<prep-checklist /><p>Bring a friend.</p><shoot-picker></shoot-picker><footer>Mill Lane</footer>';

  it('finds a tag without its end, from which the widget has given the rest of the page back', () =>
    says(UNCLOSED, /<prep-checklist> had swallowed/, /<\/prep-checklist>/));

  it('finds a tag without its end that holds the rest of the page, where no widget runs', async () => {
    const {page} = await site.open(UNCLOSED);
    await callByHand(page);
    expect(await (await finding(page, /<prep-checklist> has swallowed/)).innerText()).to.include('</prep-checklist>');
  });

  it('finds one that has swallowed no more than headings and text', () =>
    says('<main><prep-checklist session-date="2027-03-18" /><h2>Contact</h2><p>Mill Lane 3</p></main>', /<prep-checklist> has swallowed/, /closing tag/));

  it('leaves a fallback with headings alone', async () => {
    const {page} = await site.open(`${DOCTOR}<prep-checklist><h2>Get ready</h2><h3>Two weeks before</h3><p>Choose what to wear.</p></prep-checklist><p>More</p>`);
    expect(await verdict(page)).to.include('Nothing wrong was found.');
  });

  it('says that what stood in a tag stands below it', () =>
    says(autop('<shoot-picker>\n\n<p>Six questions.</p>\n\n</shoot-picker>'), /has taken the tag <shoot-picker> apart/, /in one line/));

  it('finds JSON that the editor has damaged beyond reading', () =>
    says('<shoot-picker><script type="application/json">{"wording":</p>\n<p>[}</script></shoot-picker>', /words of your own in <shoot-picker> cannot be read/, /<p> or <br>/));

  it('says of damaged JSON that the widget reads it all the same', () =>
    says('<shoot-picker><script type="application/json">{"wording":</p>\n<p>[]}</script></shoot-picker>', /words of your own in <shoot-picker> are damaged, and read all the same/, /<p> or <br>/));

  it('says of damaged JSON that it cannot be read where no widget runs that would mend it', async () => {
    const {page} = await site.open('<shoot-picker><script type="application/json">{"wording":</p>\n<p>[]}</script></shoot-picker>');
    await callByHand(page);
    await finding(page, /words of your own in <shoot-picker> cannot be read/);
  });

  it('leaves JSON alone that lost its tags and that a widget reads, for nobody sees it', async () => {
    const {page} = await site.open(`${DOCTOR}<shoot-picker>{"wording": [{"id": "picker-heading", "text": "Mine"}]}</shoot-picker>`);
    expect(await verdict(page)).to.include('Nothing wrong was found.');
  });

  it('finds JSON that was left outside of its widget', () =>
    says('<p><shoot-picker></shoot-picker></p><script type="application/json">{"wording": []}</script>', /stand outside of the widget/, /in one line/));

  it('finds curly quotation marks', () =>
    says('<shoot-picker booking-url=“https://studio.example/book me”></shoot-picker>', /quotation marks in <shoot-picker> are curly/, /straight ones/));

  it('finds a line break that was written into a tag', () =>
    says('<shoot-picker lang="de"<br /> booking-url="/book"></shoot-picker>', /has taken the tag <shoot-picker> apart/, /in one line/));

  it('finds a misspelt attribute and names the one that was meant', () =>
    says('<shoot-picker bokking-url="/book"></shoot-picker>', /does not understand “bokking-url”/, /Write booking-url="…"/));

  it('finds an attribute in camel case', () =>
    says('<shoot-picker bookingUrl="/book"></shoot-picker>', /does not understand “bookingurl”/, /Write booking-url="…"/));

  it('finds the prefix of a placeholder on the tag itself', () =>
    says('<shoot-picker data-booking-url="/book"></shoot-picker>', /does not understand “data-booking-url”/, /Write booking-url="…"/));

  it('finds what a placeholder says and no widget knows', () =>
    says('<div class="shoot-picker" data-boking-url="/book" data-aos="fade-up"></div>', /does not understand “data-boking-url”/, /Write booking-url/));

  it('lists what a widget knows where nothing is near', () =>
    says('<style-compare colour="red"></style-compare>', /does not understand “colour”/, /What <style-compare> understands: highlight/));

  it('lets other tools keep their attributes on a widget', async () => {
    const {page} = await site.open(`${DOCTOR}<shoot-picker id="a" class="b" data-aos="fade" aria-label="c" x-data="d" v-cloak data-name="e"></shoot-picker>`);
    expect(await verdict(page)).to.include('Nothing wrong was found.');
  });

  for (const [tag, meant] of [['shootpicker', 'shoot-picker'], ['shoot-pickers', 'shoot-picker'], ['prep-cheklist', 'prep-checklist'], ['style_compare', 'style-compare']]) {
    it(`finds <${tag}> and names <${meant}>`, () =>
      says(`<${tag}></${tag}>`, new RegExp(`no widget called <${tag}>`), new RegExp(`Write <${meant}>`)));
  }

  it('finds a misspelt class', () =>
    says('<div class="shoot_picker"></div>', /no widget with the class “shoot_picker”/, /class="shoot-picker"/));

  it('says when there is no widget at all', () =>
    says('<h1>Portraits</h1>', /There is no widget on this page/, /<div class="shoot-picker"><\/div>/));

  it('names the address of a widget in a frame, into which it cannot look', () =>
    says('<iframe src="/shootkit/frame.html?widget=shoot-picker&amp;lang=de"></iframe>', /stands in a frame/, /frame\.html\?widget=shoot-picker&lang=de&shootkit-doctor/));

  it('says when a place is still empty because it is being edited', () =>
    says('<div contenteditable="true"><div class="shoot-picker"></div></div>', /place for <shoot-picker> is still empty/, /in the editor/));
});
