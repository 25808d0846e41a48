import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/elements/prep-checklist/prep-checklist.define.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {type Settings, configure} from '../../../src/platform/settings.js';
import {CLEAR_HEADSHOT, answerAll, choose, createPicker, newSession, part, textOf} from '../shoot-picker/drive.js';

const NONE: Settings = {bookingUrl: undefined, content: undefined, headingLevel: undefined, analytics: undefined, persist: undefined};

describe('What a studio says once for the page', () => {
  afterEach(() => configure({...NONE, bookingUrl: '', headingLevel: 2, analytics: 'off', persist: 'local'}));

  it('holds for every element', async () => {
    configure({bookingUrl: 'https://book.example/', headingLevel: 3});
    const picker = await createPicker(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    await answerAll(picker, CLEAR_HEADSHOT);
    expect(part<HTMLAnchorElement>(picker, 'book')!.href).to.equal('https://book.example/');
    expect(part(picker, 'heading')!.localName).to.equal('h3');
  });

  it('may be written like attributes, and what is not known is refused alone, with a word about it', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      configure({'booking-url': 'https://kebab.example/', 'boking-url': 'https://typo.example/'} as Settings);
    } finally {
      console.warn = warn;
    }
    const picker = await createPicker(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    expect(picker.bookingUrl).to.equal('https://kebab.example/');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('bokingUrl');
  });

  it('may hold what nobody can use: the element is there all the same', async () => {
    configure(JSON.parse('{"sessionDate": "2099-03-18", "sessionTime": 930, "tokens": {"accent": {"toString": 1, "valueOf": 1}, "radius": 0}}') as Settings);
    const checklist = await fixture<PrepChecklist>(html`<prep-checklist session=${newSession()}></prep-checklist>`);
    expect(checklist.renderRoot.querySelector('[part~=heading]')).to.exist;
    expect(getComputedStyle(checklist).getPropertyValue('--shootkit-radius')).to.equal('0');
    configure({sessionDate: undefined, sessionTime: undefined, tokens: undefined});
  });

  it('is known before elements join their session, so that none differs from another', async () => {
    configure({persist: 'session'});
    const session = newSession();
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      for (let count = 0; count < 2; count++) await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([]);
  });

  it('gives way to the element’s own attribute', async () => {
    configure({bookingUrl: 'https://book.example/'});
    const picker = await createPicker(html`<shoot-picker session=${newSession()} booking-url="https://own.example/"></shoot-picker>`);
    expect(picker.bookingUrl).to.equal('https://own.example/');
  });

  it('gives way to a property that was set', async () => {
    const picker = await createPicker(html`<shoot-picker session=${newSession()} .bookingUrl=${'https://own.example/'}></shoot-picker>`);
    configure({bookingUrl: 'https://book.example/'});
    expect(picker.bookingUrl).to.equal('https://own.example/');
  });

  it('may come or change later', async () => {
    const picker = await createPicker(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    configure({bookingUrl: 'https://one.example/'});
    configure({bookingUrl: 'https://two.example/'});
    expect(picker.bookingUrl).to.equal('https://two.example/');
  });

  it('lays its content below the element’s own', async () => {
    configure({content: {wording: [{id: 'picker-heading', text: 'From the page'}, {id: 'picker-intro', text: 'Intro of the page'}]}});
    const own = {wording: [{id: 'picker-heading', text: 'My own'}]};
    const picker = await createPicker(html`<shoot-picker session=${newSession()} .content=${own}></shoot-picker>`);
    expect(textOf(part(picker, 'heading'))).to.equal('My own');
    expect(textOf(part(picker, 'intro'))).to.equal('Intro of the page');
  });

  it('sets tokens that any rule of the page can override', async () => {
    configure({tokens: {'test-token': 'rgb(1, 2, 3)'}});
    const read = (): string => getComputedStyle(document.documentElement).getPropertyValue('--shootkit-test-token').trim();
    expect(read()).to.equal('rgb(1, 2, 3)');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { --shootkit-test-token: rgb(4, 5, 6) }');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    expect(read()).to.equal('rgb(4, 5, 6)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('may stand in the page as JSON', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.shootkit = '';
    script.textContent = '{"bookingUrl": "https://page.example/"}';
    document.head.append(script);
    const picker = await createPicker(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    expect(picker.bookingUrl).to.equal('https://page.example/');
    script.remove();
    await nextFrame();
  });
});

describe('Analytics', () => {
  const page = window as {dataLayer?: Record<string, string>[]};

  beforeEach(() => delete page.dataLayer);

  it('learn nothing unless the studio asks', async () => {
    await choose(await createPicker(), 'job');
    expect(page.dataLayer).to.equal(undefined);
  });

  it('learn what was chosen, under GA4’s names, where the studio asks', async () => {
    const picker = await createPicker(html`<shoot-picker session=${newSession()} booking-url="https://book.example/" analytics="data-layer"></shoot-picker>`);
    picker.addEventListener('picker-book', (event) => event.preventDefault());
    await answerAll(picker, CLEAR_HEADSHOT);
    part(picker, 'book')!.click();
    expect(page.dataLayer![0]).to.deep.equal({event: 'select_content', content_type: 'shootkit_answer', content_id: 'purpose/job'});
    expect(page.dataLayer!.at(-2)).to.deep.equal({event: 'select_content', content_type: 'shootkit_result', content_id: 'headshot'});
    expect(page.dataLayer!.at(-1)).to.deep.equal({event: 'generate_lead', lead_source: 'shootkit', shootkit_style: 'headshot'});
  });
});
