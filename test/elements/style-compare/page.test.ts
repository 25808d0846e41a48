import {expect, fixture, html} from '@open-wc/testing';
import {StyleCompare} from '../../../src/elements/style-compare/style-compare.js';
import {bring, control, createCompare, createIn, drag, newSession, part, parts, photo, press, range, textOf} from './drive.js';

describe('The page around a comparison', () => {
  it('may set properties before the element is upgraded', async () => {
    const early = document.createElement('early-style-compare') as StyleCompare;
    early.position = 20;
    early.highlight = 'portrait';
    early.session = newSession();
    document.body.append(early);
    customElements.define('early-style-compare', class extends StyleCompare {});
    customElements.upgrade(early);
    await early.updateComplete;
    expect(early.position).to.equal(20);
    expect(range(early).value).to.equal('20');
    early.remove();
  });

  it('sets the level of its heading', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()} heading-level="3"></style-compare>`);
    expect(part(compare, 'heading')!.localName).to.equal('h3');
  });

  it('gives its own words, rows and stops', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()}></style-compare>`);
    compare.content = {
      wording: [{id: 'compare-heading', text: 'Near or far?'}],
      aspects: [{id: 'frame', headshot: 'You, close by'}, {id: 'shows', remove: true}],
      framings: [{id: 'close-up', label: 'Nose to nose'}],
    };
    await compare.updateComplete;
    await drag(compare, 0);
    expect(textOf(part(compare, 'heading'))).to.equal('Near or far?');
    expect(textOf(parts(compare, 'row')[0]!)).to.contain('You, close by');
    expect(parts(compare, 'row-heading').map(textOf)).to.not.include('What it shows');
    expect(range(compare).getAttribute('aria-valuetext')).to.match(/^Nose to nose/);
  });

  it('finds nothing on the device before the visitor chooses', async () => {
    const session = newSession();
    const compare = await createCompare(html`<style-compare session=${session}></style-compare>`);
    await drag(compare, 10);
    expect(Object.keys(localStorage)).to.not.include(`shootkit:${session}`);
    await press(compare, parts(compare, 'choose')[0]!);
    expect(Object.keys(localStorage)).to.include(`shootkit:${session}`);
  });

  it('keeps its focus when a comparison appears, and may send it there', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    button.focus();
    const compare = await createCompare();
    expect(document.activeElement).to.equal(button);
    compare.focus();
    expect(compare.shadowRoot!.activeElement).to.equal(part(compare, 'heading'));
  });

  it('may set any rules for bare elements', async () => {
    const plain = await createIn(700, html`<style-compare session=${newSession()}></style-compare>`);
    const {width, height} = part(plain, 'table')!.getBoundingClientRect();
    await fixture(html`<style>
      table, td, th, input, button, label, svg, fieldset { display: block !important; font-size: 40px !important; background: lime !important; width: 90px !important; }
    </style>`);
    const compare = await createIn(700, html`<style-compare session=${newSession()}></style-compare>`);
    const table = part(compare, 'table')!.getBoundingClientRect();
    expect([table.width, table.height]).to.deep.equal([width, height]);
  });

  it('leaves the light-DOM fallback out of sight once the element works', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()}><p>Headshot: your face. Portrait: all of you.</p></style-compare>`);
    expect(compare.querySelector('p')!.getClientRects()).to.have.lengthOf(0);
  });
});

describe('A comparison is accessible', () => {
  const states = {
    'as it comes': html`<style-compare session=${newSession()}></style-compare>`,
    'with a marked column': html`<style-compare session=${newSession()} highlight="headshot" position="0"></style-compare>`,
    'from right to left': html`<style-compare session=${newSession()} dir="rtl"></style-compare>`,
  };

  for (const [state, template] of Object.entries(states)) {
    it(`${state}, wide and narrow`, async () => {
      for (const width of [280, 480, 800]) await expect(await createIn(width, template)).to.be.accessible();
    });
  }

  it('narrowed to a topic, with a choice made', async () => {
    const compare = await createCompare();
    await press(compare, control(compare, 'use'));
    await press(compare, parts(compare, 'choose')[1]!);
    await expect(compare).to.be.accessible();
  });

  it('with one photograph, and with two', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()}><img slot="photo" alt="A client"></style-compare>`);
    await bring(compare, compare.querySelector('img')!, photo(900, 600));
    await expect(compare).to.be.accessible();
    const pair = await createCompare(html`<style-compare session=${newSession()}><img slot="headshot" alt="Near"><img slot="portrait" alt="Far"></style-compare>`);
    for (const image of pair.querySelectorAll('img')) await bring(pair, image, photo(300, 400));
    await expect(pair).to.be.accessible();
  });

  it('on a dark page, with an accent', async () => {
    const page = await fixture(html`<div style="background: #17181c; color: #eceae6; --shootkit-accent: #e8b04a"><style-compare session=${newSession()} highlight="portrait"></style-compare></div>`);
    await expect(page).to.be.accessible();
  });
});
