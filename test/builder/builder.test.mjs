import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {faultsOn, openBrowser, piecesOn, tabTo} from './helpers/builder.mjs';

const codes = async (page) => (await piecesOn(page)).map(({code}) => code);

const manifestWith = (attribute) => {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const picker = manifest.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'shoot-picker');
  picker.attributes.push(attribute);
  return manifest;
};

describe('the embed builder', () => {
  let site;
  before(async () => {
    site = await openBrowser();
  });
  after(() => site.close());

  it('is worked by the keyboard alone, from the choice of a widget to the code in the clipboard', async () => {
    const {page, preview, complaints} = await site.openBuilder();
    await tabTo(page, 'The questions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await preview.locator('prep-checklist [part~=heading]').waitFor();
    await tabTo(page, 'Where it takes place');
    await page.keyboard.type('Mill Lane 3, “The Barn”');
    await tabTo(page, 'Language');
    await page.keyboard.type('Deutsch');
    await preview.locator('prep-checklist[lang="de"] [part~=heading]').waitFor();
    await tabTo(page, 'Heading');
    await page.keyboard.type('Bereit?');
    await preview.getByRole('heading', {name: 'Bereit?'}).waitFor();
    await tabTo(page, 'WordPress');
    while (!await page.getByRole('radio', {name: 'My own HTML'}).isChecked()) await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Copy: Where the widget should stand');
    await page.keyboard.press('Enter');
    await page.getByText('Copied. Now paste it on your site.').waitFor();
    expect(await page.evaluate(() => window.navigator.clipboard.readText())).to.equal(
      '<prep-checklist location="Mill Lane 3, “The Barn”" lang="de"><script type="application/json">{"wording":[{"id":"checklist-heading","text":"Bereit?"}]}</script></prep-checklist>');
    expect(complaints).to.deep.equal([]);
  });

  it('selects the code where the browser does not let it copy', async () => {
    const {page} = await site.openBuilder('#widget=style-compare&host=html', {clipboard: false});
    await page.getByRole('button', {name: 'Copy: Where the widget should stand'}).click();
    await page.getByText('Selected: copy it with your keyboard').waitFor();
    expect(await page.evaluate(() => String(window.getSelection()))).to.equal('<style-compare></style-compare>');
  });

  it('shows an option that the manifest has gained, with the manifest’s own words', async () => {
    const manifest = manifestWith({name: 'sparkle-amount', type: {text: '\'none\' | \'some\''}, default: '\'none\'', description: 'How much the result sparkles.'});
    const {page} = await site.openBuilder('#widget=shoot-picker&host=html', {manifest});
    await page.getByText('More options').click();
    await page.getByText('How much the result sparkles.').waitFor();
    await page.getByLabel('Sparkle amount').selectOption('some');
    expect(await codes(page)).to.include('<shoot-picker sparkle-amount="some"></shoot-picker>');
  });

  it('writes only what was changed', async () => {
    const {page} = await site.openBuilder('#widget=shoot-picker&host=html');
    await page.getByLabel('Where the booking button leads').fill('https://studio.example/book');
    await page.getByText('More options').click();
    await page.getByLabel('Where answers are kept').selectOption('off');
    await page.getByLabel('Where answers are kept').selectOption('local');
    expect(await codes(page)).to.deep.equal(['<script src="/shootkit/shootkit.js" defer></script>', '<shoot-picker booking-url="https://studio.example/book"></shoot-picker>']);
  });

  it('completes an address that was typed as people say it', async () => {
    const {page} = await site.openBuilder('#widget=shoot-picker&host=html');
    await page.getByLabel('Where the booking button leads').fill('studio.example/book');
    await page.keyboard.press('Tab');
    expect(await codes(page)).to.include('<shoot-picker booking-url="https://studio.example/book"></shoot-picker>');
  });

  it('says what is wrong with an address that leads nowhere', async () => {
    const {page} = await site.openBuilder();
    await page.getByLabel('Where the booking button leads').fill('my booking page');
    await page.keyboard.press('Tab');
    await page.getByText('Begin it with https://').waitFor();
    expect(await page.getByLabel('Where the booking button leads').getAttribute('aria-invalid')).to.equal('true');
  });

  it('opens from the demo with what is set there', async () => {
    const {page} = await site.openBuilder();
    await page.getByRole('link', {name: 'See all three on a studio’s page'}).click();
    await page.locator('#ready').getByRole('link', {name: 'Put this on your page'}).click();
    expect(await page.getByLabel('Where it takes place').inputValue()).to.equal('Northpane, the top floor');
  });

  it('shows the studio’s phrases in the language that was chosen', async () => {
    const {page} = await site.openBuilder('#widget=shoot-picker&lang=de');
    expect(await page.getByLabel('Booking button', {exact: true}).getAttribute('placeholder')).not.to.equal('Book this session');
    await page.getByLabel('Language').selectOption('');
    await page.locator('[name="words.result-book"][placeholder="Book this session"]').waitFor();
  });

  it('judges the colours, and takes a better one at a press', async () => {
    const {page, preview} = await site.openBuilder('#widget=shoot-picker');
    await page.getByLabel('Accent', {exact: true}).fill('#ffe9a8');
    await page.getByText('too faint for many people').waitFor();
    await page.getByRole('button', {name: /^Take #/}).click();
    await page.getByText('too faint for many people').waitFor({state: 'detached'});
    const accent = await page.getByLabel('Accent', {exact: true}).inputValue();
    await preview.locator(`html[style*="${accent}"]`).waitFor();
  });

  it('judges them against the page that they stand on', async () => {
    const {page} = await site.openBuilder('#widget=shoot-picker&--accent=%23ffe9a8');
    await page.getByText('too faint for many people').waitFor();
    await page.getByRole('radio', {name: 'Dark page'}).check();
    await page.getByText('too faint for many people').waitFor({state: 'detached'});
  });

  describe('with its preview', () => {
    it('changes it at once, without a reload and without losing what was done there', async () => {
      const {page, preview} = await site.openBuilder('#widget=shoot-picker');
      await preview.locator('[part~=choice]').first().click();
      const progress = await preview.locator('[part~=question]').first().innerText();
      await page.getByLabel('Accent', {exact: true}).fill('#a4502f');
      await page.getByLabel('Heading', {exact: true}).fill('Which one?');
      await preview.getByRole('heading', {name: 'Which one?'}).waitFor();
      expect(await preview.locator('[part~=question]').first().innerText()).to.equal(progress);
    });

    it('keeps nothing of what is done there', async () => {
      const {page, preview} = await site.openBuilder('#widget=shoot-picker&persist=local');
      await preview.locator('[part~=choice]').first().click();
      await preview.locator('[part~=back]').waitFor();
      expect(await page.evaluate(() => [...Object.keys(window.localStorage), ...Object.keys(window.sessionStorage)])).to.deep.equal([]);
    });

    it('says where a link would lead, and stays', async () => {
      const {page, preview} = await site.openBuilder('#widget=shoot-picker&booking-url=https://studio.example/book');
      await preview.locator('[part~=choice]').first().click();
      for (let question = 1; question < 6; question += 1) await preview.locator('[part~=next]').click();
      await preview.locator('[part~=book]').click();
      await page.getByText('Here your client goes on to https://studio.example/book').waitFor();
      expect(page.frames()[1].url()).to.include('preview.html');
    });

    it('is as wide as the device that was chosen, and never wider than the screen', async () => {
      const {page, preview} = await site.openBuilder('#widget=style-compare', {width: 320, height: 640});
      const width = () => preview.locator('html').evaluate(() => window.innerWidth);
      expect(await width()).to.equal(320);
      await page.getByRole('radio', {name: 'Computer'}).check();
      expect(await width()).to.equal(1180);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    });

    it('runs from right to left in Arabic', async () => {
      const {preview} = await site.openBuilder('#widget=prep-checklist&lang=ar');
      const heading = preview.locator('prep-checklist [part~=heading]');
      expect(await heading.evaluate((element) => window.getComputedStyle(element).direction)).to.equal('rtl');
    });
  });

  describe('with its address', () => {
    const FRAGMENT = '#widget=prep-checklist&location=Mill%20Lane%203&lang=fr&--accent=%23a4502f&words.checklist-heading=Pr%C3%AAts&host=wix';

    it('opens as a shared link left it', async () => {
      const {page, preview} = await site.openBuilder(FRAGMENT);
      expect(await page.getByLabel('Where it takes place').inputValue()).to.equal('Mill Lane 3');
      expect(await page.getByLabel('Language').inputValue()).to.equal('fr');
      expect(await page.getByLabel('Heading', {exact: true}).inputValue()).to.equal('Prêts');
      expect(await page.getByRole('radio', {name: 'Wix'}).isChecked()).to.equal(true);
      await preview.getByRole('heading', {name: 'Prêts'}).waitFor();
      expect(new URL(page.url()).hash).to.equal(FRAGMENT);
    });

    it('goes back and forward through the choices', async () => {
      const {page} = await site.openBuilder('#widget=shoot-picker');
      await page.getByRole('radio', {name: 'The comparison'}).check();
      await page.getByLabel('Which column is marked').waitFor();
      await page.goBack();
      await page.getByLabel('Where the booking button leads').waitFor();
      await page.goForward();
      await page.getByLabel('Which column is marked').waitFor();
    });

    it('leaves all as it is when a fragment is none of ours', async () => {
      const {page} = await site.openBuilder('#widget=style-compare&position=20');
      await page.getByRole('link', {name: 'Skip to the content'}).focus();
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Where the slider stands at first').inputValue()).to.equal('20');
    });

    it('begins afresh with a hostile one, and shows no code of it', async () => {
      const {page, complaints} = await site.openBuilder('#widget=shoot-picker&host=html&onclick=alert(1)&base=javascript:alert(1)&--font=x;}&words.nothing=x&session="><script>alert(1)</script>');
      expect(await codes(page)).to.deep.equal([
        '<script src="/shootkit/shootkit.js" defer></script>',
        '<shoot-picker session="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></shoot-picker>',
      ]);
      expect(complaints).to.deep.equal([]);
    });

    it('names the place that a shared link would load the widget from', async () => {
      const {page} = await site.openBuilder('#widget=shoot-picker&base=https://elsewhere.example/');
      await page.getByText('Your visitors will load the widget from elsewhere.example').waitFor();
    });

    it('keeps nothing on the device', async () => {
      const {page} = await site.openBuilder(FRAGMENT);
      await page.getByLabel('Where it takes place').fill('The mill');
      expect(await page.evaluate(() => [...Object.keys(window.localStorage), ...Object.keys(window.sessionStorage), document.cookie])).to.deep.equal(['']);
    });
  });

  const states = {
    'on a phone': ['#widget=shoot-picker&--accent=%23ffe9a8&host=wordpress&words.result-book=Go', {width: 320, height: 640}],
    'on a dark desktop': ['#widget=prep-checklist&lang=ar&host=wix', {colorScheme: 'dark'}],
    'in forced colours': ['#widget=style-compare&host=frame&base=https://files.example/', {forcedColors: 'active'}],
  };

  for (const [state, [fragment, options]] of Object.entries(states)) {
    it(`has no fault that axe can find, and fits, ${state}`, async () => {
      const {page} = await site.openBuilder(fragment, options);
      for (const summary of await page.locator('details:visible > summary').all()) await summary.click();
      expect(await faultsOn(page)).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).to.equal(0);
    });
  }
});
