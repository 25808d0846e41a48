import {fixture, html} from '@open-wc/testing';
import '../../../src/elements/prep-checklist/prep-checklist.define.js';
import '../../../src/elements/shoot-picker/shoot-picker.define.js';
import '../../../src/elements/style-compare/style-compare.define.js';
import {loadLanguage} from '../../../src/localize/languages.js';
import {newSession} from '../shoot-picker/drive.js';

type Shown = HTMLElement & {updateComplete: Promise<boolean>};

const arrived = async (element: Shown): Promise<Shown> => {
  await element.updateComplete;
  await Promise.all(element.shadowRoot!.getAnimations().map(({finished}) => finished));
  return element;
};

const click = async (element: Shown, selector: string): Promise<void> => {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await arrived(element);
};

const openAll = (element: Shown): void => {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
};

const create = async (tag: string, lang: string, attributes: Readonly<Record<string, string>> = {}): Promise<Shown> => {
  await loadLanguage(lang);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = '320px';
  const element = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries({...attributes, lang, session: newSession()})) element.setAttribute(name, value);
  box.append(element);
  return arrived(element);
};

const picker = (lang: string): Promise<Shown> => create('shoot-picker', lang, {'booking-url': '/book', 'compare-url': '/c', 'prepare-url': '/p', 'studio-email': 'studio@example.com'});

const answered = async (lang: string, options: readonly string[]): Promise<Shown> => {
  const element = await picker(lang);
  for (const option of options) {
    await click(element, `input[value="${option}"]`);
    await click(element, '[part="next"]');
  }
  openAll(element);
  return element;
};

const question = async (lang: string, options: readonly string[]): Promise<Shown> => {
  const element = await answered(lang, options);
  element.shadowRoot!.querySelector('input')!.click();
  return arrived(element);
};

const HEADSHOT = ['job', 'linkedin', 'trust', 'face', 'polished', 'clients'];

/** Every state of the three elements, in a language, 320 pixels wide. */
export const states: Readonly<Record<string, (lang: string) => Promise<Shown>>> = {
  ...Object.fromEntries(HEADSHOT.map((_, index) => [`question ${index + 1}`, (lang: string) => question(lang, HEADSHOT.slice(0, index))])),
  'a result: headshot': (lang) => answered(lang, HEADSHOT),
  'a result: portrait': (lang) => answered(lang, ['artwork', 'home', 'story', 'body', 'relaxed', 'self']),
  'a result: both': (lang) => answered(lang, ['audition', 'casting', 'style', 'mix', 'either', 'casting']),
  'the brief': async (lang) => {
    const element = await answered(lang, HEADSHOT);
    await click(element, '[part="brief-open"]');
    return element;
  },
  'the checklist without a day': (lang) => create('prep-checklist', lang),
  'the checklist with a day, all open': async (lang) => {
    const element = await create('prep-checklist', lang, {'session-date': '2099-12-04', 'session-time': '10:30', location: '⟦⟧'});
    openAll(element);
    return arrived(element);
  },
  'the checklist with an own item being added': async (lang) => {
    const element = await create('prep-checklist', lang);
    await click(element, '[part="add-open"]');
    return element;
  },
  'the checklist, finished': async (lang) => {
    const element = await create('prep-checklist', lang);
    for (const box of element.shadowRoot!.querySelectorAll<HTMLElement>('input[type="checkbox"]')) box.click();
    return arrived(element);
  },
  'the comparison': (lang) => create('style-compare', lang, {highlight: 'headshot'}),
};
