import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/shoot-picker/shoot-picker.define.js';
import '../../../src/elements/prep-checklist/prep-checklist.define.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {followPlaceholders} from '../../../src/platform/placeholders.js';
import {newSession} from '../shoot-picker/drive.js';

/** The page's own changes are seen after the current task. */
const seen = (): Promise<void> => new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe('A placeholder that has only its class', () => {
  before(() => followPlaceholders());

  it('becomes the element, with its settings and with what was inside as the fallback', async () => {
    const session = newSession();
    const box = await fixture(html`<div><div class="shoot-picker wide" id="choice" lang="de" data-booking-url="/book" data-session=${session}><p>Headshot?</p></div></div>`);
    await seen();
    const picker = box.firstElementChild as ShootPicker;
    expect(picker.localName).to.equal('shoot-picker');
    expect(picker).to.include({id: 'choice', lang: 'de', className: 'wide', bookingUrl: '/book', session});
    expect(picker.textContent).to.equal('Headshot?');
  });

  it('says its language where an editor lets data attributes through only', async () => {
    const box = await fixture(html`<div><div class="shoot-picker" data-lang="de" data-dir="ltr" data-session=${newSession()}></div></div>`);
    await seen();
    expect(box.firstElementChild).to.include({lang: 'de', dir: 'ltr'});
  });

  it('is found when it is added later, also deep inside', async () => {
    const box = await fixture(html`<div></div>`);
    const section = document.createElement('section');
    section.innerHTML = '<p><span class="prep-checklist" data-session-date="2027-03-18"></span></p>';
    box.append(section);
    await seen();
    expect(box.querySelector('prep-checklist')!.sessionDate).to.equal('2027-03-18');
  });

  it('is found when it gets its class later', async () => {
    const box = await fixture(html`<div><div data-heading-level="3"></div></div>`);
    box.firstElementChild!.className = 'shoot-picker';
    await seen();
    expect((box.firstElementChild as ShootPicker).headingLevel).to.equal(3);
  });

  it('gives no event handlers and no styles to an author who may only write data attributes', async () => {
    const box = await fixture(html`<div></div>`);
    box.innerHTML = '<div class="shoot-picker" data-onclick="window.pwned = true" data-style="color: red" data-onfocus="window.pwned = true"></div>';
    await seen();
    expect(box.firstElementChild!.getAttributeNames().filter((name) => !name.startsWith('data-'))).to.deep.equal([]);
  });

  it('keeps what other scripts of the page want to know of it', async () => {
    const box = await fixture(html`<div></div>`);
    box.innerHTML = '<div class="shoot-picker" data-aos="fade-up" data-booking-url="/book"></div>';
    await seen();
    expect(box.firstElementChild!.getAttributeNames().sort()).to.deep.equal(['booking-url', 'data-aos']);
  });

  it('keeps what is inside when it is taken off the page before its turn, and becomes the element once it is put back', async () => {
    const box = await fixture(html`<div></div>`);
    const placeholder = document.createElement('div');
    placeholder.className = 'shoot-picker';
    placeholder.textContent = 'Headshot?';
    box.append(placeholder);
    placeholder.remove();
    await seen();
    expect(placeholder.textContent).to.equal('Headshot?');
    box.append(placeholder);
    await seen();
    expect(box.firstElementChild).to.include({localName: 'shoot-picker', textContent: 'Headshot?'});
  });

  it('is left alone while an author edits it', async () => {
    const box = await fixture(html`<div contenteditable="true"></div>`);
    box.innerHTML = '<div class="shoot-picker"></div>';
    await seen();
    expect(box.firstElementChild!.localName).to.equal('div');
  });

  it('is no longer looked for in an element: its class there changes nothing', async () => {
    const box = await fixture(html`<div><shoot-picker class="shoot-picker" session=${newSession()}></shoot-picker></div>`);
    const picker = box.firstElementChild;
    await seen();
    expect(box.firstElementChild).to.equal(picker);
  });
});
