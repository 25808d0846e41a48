import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {DOCTOR, callByHand, finding, openSite, panelOf, verdict} from './helpers/site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STRICT = {'content-security-policy': "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html shootkit"};
const FAULTY = '<h1>Studio</h1><p><a href="#">Home</a></p><shoot-picker bokking-url="/book"></shoot-picker><style-compare lang="th"></style-compare>';

const focused = (page) => page.evaluate(() => (document.activeElement?.shadowRoot ?? document).activeElement?.textContent);
const widthOf = (page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('the panel of the doctor', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const open = async (options) => {
    const {page, complaints} = await site.open(DOCTOR + FAULTY, options);
    await verdict(page);
    return {page, complaints, panel: panelOf(page)};
  };

  it('counts what there is to fix and what is worth knowing, faults first', async () => {
    const {panel} = await open();
    await panel.getByText('1 thing to fix, 1 worth knowing.').waitFor();
    expect(await panel.getByRole('heading', {level: 3}).allInnerTexts()).to.have.length(2);
    expect((await panel.getByRole('heading', {level: 3}).allInnerTexts())[0]).to.include('bokking-url');
  });

  it('leaves the focus where it was when the page brings it along', async () => {
    const {page} = await open();
    expect(await page.evaluate(() => document.activeElement === document.body)).to.equal(true);
  });

  it('takes the focus when it was called by hand, and gives it back', async () => {
    const {page} = await site.open('<a href="#">Home</a>');
    await page.getByRole('link', {name: 'Home'}).focus();
    await callByHand(page);
    await verdict(page);
    expect(await focused(page)).to.equal('shootkit doctor');
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({state: 'detached'});
    expect(await focused(page)).to.equal('Home');
  });

  it('is gone through and closed with the keyboard', async () => {
    const {page, panel} = await open();
    await panel.getByRole('button', {name: 'Close'}).focus();
    const passed = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      passed.push(await focused(page));
    }
    expect(passed.slice(1)).to.deep.equal(['Show me', 'Show me', 'Copy the report', 'Look again']);
    await panel.getByRole('button', {name: 'Close'}).press('Enter');
    await panel.waitFor({state: 'detached'});
  });

  it('shows the place with a line around it, until it is closed', async () => {
    const {page, panel} = await open();
    const outline = () => page.evaluate(() => window.getComputedStyle(document.querySelector('shoot-picker')).outlineStyle);
    await panel.getByRole('button', {name: /^Show me:.*bokking-url/}).click();
    expect(await outline()).to.equal('solid');
    await panel.getByText('It has a red line around it now.').waitFor();
    expect(await page.locator('shoot-picker').getAttribute('style')).to.equal(null);
    await panel.getByRole('button', {name: 'Close'}).click();
    expect(await outline()).to.equal('none');
  });

  it('scrolls to the place', async () => {
    const {page} = await site.open(`${DOCTOR}<main><p><br>${'Text<br>'.repeat(300)}</p><style-compare lang="th"></style-compare></main>`);
    await verdict(page);
    await panelOf(page).getByRole('button', {name: /^Show me/}).click();
    expect(await page.evaluate(() => Math.abs(document.querySelector('style-compare').getBoundingClientRect().top) < window.innerHeight)).to.equal(true);
  });

  it('copies the report as text, with the place of each fault', async () => {
    const {page, panel} = await open({permissions: ['clipboard-read', 'clipboard-write']});
    await panel.getByRole('button', {name: 'Copy the report'}).click();
    await panel.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => window.navigator.clipboard.readText());
    expect(text).to.include('1. To fix: ').and.to.include('<shoot-picker bokking-url="/book">').and.to.include('shootkit 0.').and.to.include('Page: https://studio.example/');
  });

  it('gives the text to copy where the browser refuses', async () => {
    const {panel} = await open({head: '<script>Object.defineProperty(navigator, "clipboard", {value: undefined})</script>'});
    await panel.getByRole('button', {name: 'Copy the report'}).click();
    expect(await panel.getByRole('textbox', {name: 'The report, to copy'}).inputValue()).to.include('To fix: ');
  });

  it('looks again when it is asked to', async () => {
    const {page, panel} = await open();
    await page.evaluate(() => document.querySelector('shoot-picker').removeAttribute('bokking-url'));
    await panel.getByRole('button', {name: 'Look again'}).click();
    await panel.getByText('Nothing is broken. 1 worth knowing.').waitFor();
  });

  it('stands there once, however often it is called', async () => {
    const {page} = await open();
    await callByHand(page);
    await verdict(page);
    expect(await panelOf(page).count()).to.equal(1);
  });

  it('announces itself as a region, with nothing that axe would object to', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const {page} = await open({colorScheme});
      await page.evaluate(AXE);
      // The page around it is not under test.
      const violations = await page.evaluate(async () => (await window.axe.run({include: [['[data-shootkit-doctor]']]}, {rules: {region: {enabled: false}}})).violations);
      expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`))).to.deep.equal([]);
    }
  });

  it('has targets of 44 pixels and makes a phone no wider', async () => {
    const {page, panel} = await open({viewport: {width: 320, height: 640}});
    const heights = await panel.getByRole('button').evaluateAll((buttons) => buttons.map((one) => Math.min(one.offsetHeight, one.offsetWidth)));
    expect(Math.min(...heights)).to.be.at.least(44);
    expect(await widthOf(page)).to.equal(320);
  });

  it('works under a strict content security policy and Trusted Types, without a complaint', async () => {
    const {page, panel, complaints} = await open({headers: STRICT});
    await panel.getByRole('button', {name: /^Show me:.*bokking-url/}).click();
    expect(await panel.evaluate((region) => window.getComputedStyle(region.getRootNode().host).position)).to.equal('fixed');
    await panel.getByRole('button', {name: 'Look again'}).click();
    await finding(page, /bokking-url/);
    expect(complaints).to.deep.equal([]);
  });

  it('lets no style of the page in', async () => {
    const {panel} = await open({head: '<style>* { all: unset !important; color: lime !important } div { display: none !important } body { font: 60px fantasy; text-transform: uppercase }</style>'});
    const style = await panel.evaluate((region) => {
      const {color, display, fontSize, textTransform} = window.getComputedStyle(region.getRootNode().host);
      return {color, display, fontSize, textTransform};
    });
    expect(style).to.deep.equal({color: 'rgb(34, 31, 27)', display: 'block', fontSize: '16px', textTransform: 'none'});
  });

  it('shows markup in an attribute as text', async () => {
    const {page} = await site.open(`${DOCTOR}<shoot-picker booking-url="&lt;img src=x onerror=alert(1)&gt;"></shoot-picker>`);
    await finding(page, /<img src=x onerror=alert\(1\)>/);
    expect(await panelOf(page).locator('img').count()).to.equal(0);
  });
});
