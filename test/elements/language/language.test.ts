import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {configureLocalization, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {loadLanguage} from '../../../src/localize/languages.js';
import {configure} from '../../../src/platform/settings.js';
import '../../../src/elements/shoot-picker/shoot-picker.define.js';
import '../../../src/elements/prep-checklist/prep-checklist.define.js';
import {newSession, part, textOf} from '../shoot-picker/drive.js';

// Spaces that do not break are spaces here.
const headingIn = async (locale: string): Promise<string> =>
  (await loadLanguage(locale)).pack.wording.find(({id}) => id === 'picker-heading')!.text.replace(/\s/g, ' ');

const heading = (picker: Element): string => textOf(part(picker as ShootPicker, 'heading'));

const spoken = async (picker: Element, locale: string): Promise<void> => {
  const expected = await headingIn(locale);
  await waitUntil(() => heading(picker) === expected, `speaks ${locale}`);
};

const create = (template: TemplateResult): Promise<Element> => fixture(template);

describe('An element speaks', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
    document.documentElement.className = '';
  });

  it('its own language', async () => {
    await spoken(await create(html`<shoot-picker lang="de" session=${newSession()}></shoot-picker>`), 'de');
  });

  it('the language of what it stands in', async () => {
    const section = await create(html`<section lang="fr"><shoot-picker session=${newSession()}></shoot-picker></section>`);
    await spoken(section.querySelector('shoot-picker')!, 'fr');
  });

  it('the language of the component that it stands in', async () => {
    const host = await create(html`<div lang="es"></div>`);
    const root = host.attachShadow({mode: 'open'});
    const picker = document.createElement('shoot-picker');
    picker.session = newSession();
    root.append(picker);
    await spoken(picker, 'es');
  });

  it('the language of the page', async () => {
    document.documentElement.lang = 'it';
    await spoken(await create(html`<shoot-picker session=${newSession()}></shoot-picker>`), 'it');
  });

  it('the nearest relative of a language that it does not know, else English', async () => {
    for (const [tag, locale] of [['de-CH', 'de'], ['zh-TW', 'zh-Hant'], ['iw', 'he'], ['no', 'nb'], ['pt', 'pt-BR'], ['sw', 'en']]) {
      await spoken(await create(html`<shoot-picker lang=${tag!} session=${newSession()}></shoot-picker>`), locale!);
    }
  });

  it('two languages on one page', async () => {
    const page = await create(html`<div>
      <shoot-picker lang="de" session=${newSession()}></shoot-picker>
      <shoot-picker lang="ar" session=${newSession()}></shoot-picker>
      <shoot-picker session=${newSession()}></shoot-picker>
    </div>`);
    const [german, arabic, english] = page.querySelectorAll('shoot-picker');
    await spoken(german!, 'de');
    await spoken(arabic!, 'ar');
    await spoken(english!, 'en');
  });

  it('another language as soon as it is told, without losing an answer', async () => {
    const picker = await create(html`<shoot-picker session=${newSession()}></shoot-picker>`) as ShootPicker;
    picker.answers = {purpose: 'job'};
    await spoken(picker, 'en');
    picker.lang = 'de';
    await spoken(picker, 'de');
    document.documentElement.lang = 'fr';
    picker.removeAttribute('lang');
    await spoken(picker, 'fr');
    expect(picker.answers).to.deep.equal({purpose: 'job'});
  });

  it('no English while its language is on the way: the fallback stays', async () => {
    const picker = await create(html`<shoot-picker lang="uk" session=${newSession()}>Виберіть</shoot-picker>`) as ShootPicker;
    expect(part(picker, 'base')).to.equal(null);
    expect(picker.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('Виберіть');
    await spoken(picker, 'uk');
  });

  it('the language of the settings where the page says none of its own', async () => {
    configure({lang: 'de'});
    await spoken(await create(html`<shoot-picker session=${newSession()}></shoot-picker>`), 'de');
    await spoken(await create(html`<shoot-picker lang="fr" session=${newSession()}></shoot-picker>`), 'fr');
    configure({lang: undefined});
  });

  it('one language, not a mix, while a page translator is at work', async () => {
    const picker = await create(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    document.documentElement.className = 'translated-ltr';
    document.documentElement.lang = 'de';
    await spoken(picker, 'de');
    document.documentElement.lang = 'sw';
    await spoken(picker, 'de');
  });
});

describe('The direction', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    document.documentElement.lang = 'en';
  });

  const directionOf = (picker: Element): string => getComputedStyle(part(picker as ShootPicker, 'base')!).direction;

  it('comes with the language where nobody sets one', async () => {
    const picker = await create(html`<shoot-picker lang="ar" session=${newSession()}></shoot-picker>`);
    await spoken(picker, 'ar');
    expect(directionOf(picker)).to.equal('rtl');
  });

  it('is the page’s where the page sets one, whatever the language', async () => {
    document.documentElement.dir = 'rtl';
    const picker = await create(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    await spoken(picker, 'en');
    expect(directionOf(picker)).to.equal('rtl');
    const {direction, textAlign} = getComputedStyle(part(picker as ShootPicker, 'intro')!);
    expect(direction, 'the sentence').to.equal('ltr');
    expect(textAlign, 'at the side of the layout').to.equal('end');
  });

  it('is the element’s own above all', async () => {
    const picker = await create(html`<shoot-picker lang="he" dir="ltr" session=${newSession()}></shoot-picker>`);
    await spoken(picker, 'he');
    expect(directionOf(picker)).to.equal('ltr');
  });

  it('tells screen readers and hyphenation which language the text is in', async () => {
    const picker = await create(html`<shoot-picker lang="sw" session=${newSession()}></shoot-picker>`);
    await spoken(picker, 'en');
    expect(part(picker as ShootPicker, 'heading')!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});

describe('Dates and numbers', () => {
  const dayIn = async (lang: string): Promise<string> => {
    const checklist = await fixture<HTMLElement>(html`<prep-checklist lang=${lang} session=${newSession()} session-date="2027-03-18"></prep-checklist>`);
    await waitUntil(() => checklist.shadowRoot!.querySelector('[part="day-date"]'));
    return textOf(checklist.shadowRoot!.querySelector('[part="day-date"]'));
  };

  it('are written as the language writes them, in the visitor’s region', async () => {
    expect(await dayIn('en-US')).to.equal('Thursday, March 18, 2027');
    expect(await dayIn('en-GB')).to.match(/^Thursday,? 18 March 2027$/);
    expect(await dayIn('de')).to.equal('Donnerstag, 18. März 2027');
  });

  it('stay in the Gregorian calendar unless the tag asks for another', async () => {
    expect(await dayIn('ar-SA')).to.match(/2027|٢٠٢٧/);
    expect(await dayIn('de-u-ca-buddhist')).to.include('2570');
  });
});

describe('A host application that uses @lit/localize itself', () => {
  it('is not disturbed, and does not disturb', async () => {
    const picker = await create(html`<shoot-picker lang="de" session=${newSession()}></shoot-picker>`);
    await spoken(picker, 'de');
    const {setLocale} = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['fr'],
      loadLocale: async () => ({templates: {greeting: 'Bonjour', 'picker-heading': 'Not yours'}}),
    });
    await setLocale('fr');
    expect(msg('Hello', {id: 'greeting'})).to.equal('Bonjour');
    const later = await create(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    await spoken(later, 'en');
    await spoken(picker, 'de');
    await setLocale('en');
    expect(msg('Hello', {id: 'greeting'})).to.equal('Hello');
  });
});
