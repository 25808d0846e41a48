import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import fc from 'fast-check';
import {embedOf, fieldsOf} from '../../demo/builder/fields.js';
import {readFragment, writeFragment} from '../../demo/builder/fragment.js';
import {EVERYDAY, LABELS} from '../../demo/builder/labels.js';
import {elementsOf} from '../../demo/builder/manifest.js';
import {complaintAbout, completed} from '../../demo/builder/typed-value.js';

const elements = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const known = {
  elements,
  phrases: {'shoot-picker': ['picker-heading', 'result-book']},
  hosts: ['wordpress', 'wix'],
  languages: ['en', 'de', 'ar'],
};
const fieldsFor = (widget) => (Object.hasOwn(elements, widget) ? fieldsOf(widget, known) : undefined);
const fields = fieldsFor('shoot-picker');
const read = (fragment) => readFragment(fragment, fieldsFor);
const option = (name, tag = 'shoot-picker') => elements[tag].find((one) => one.name === name);

describe('the options of a widget', () => {
  it('are the attributes of its manifest', () => {
    expect(Object.keys(elements)).to.have.members(['shoot-picker', 'style-compare', 'prep-checklist']);
    expect(option('persist')).to.deep.include({kind: 'choice', words: ['local', 'session', 'off'], initial: 'local'});
    expect(option('required')).to.deep.include({kind: 'switch', initial: ''});
    expect(option('heading-level')).to.deep.include({kind: 'number', initial: '2'});
    expect(option('booking-url')).to.deep.include({kind: 'url', initial: ''});
    expect(option('studio-email')).to.deep.include({kind: 'email'});
    expect(option('session-date', 'prep-checklist')).to.deep.include({kind: 'date', initial: ''});
    expect(option('session-time', 'prep-checklist')).to.deep.include({kind: 'time'});
    expect(option('photo-focus', 'style-compare')).to.deep.include({kind: 'text', initial: '50% 25%'});
    expect(option('photo-zoom', 'style-compare')).to.deep.include({kind: 'number', initial: '2.5'});
  });

  it('have friendly words for attributes that there are, and no others', () => {
    const names = Object.values(elements).flat().map(({name}) => name);
    expect(names).to.include.members([...Object.keys(LABELS), ...EVERYDAY]);
  });
});

describe('the state in the address', () => {
  it('has a name of its own for everything', () => {
    const own = [...fieldsOf('shoot-picker', {...known, elements: {'shoot-picker': []}}).keys()];
    expect(Object.values(elements).flat().map(({name}) => name).filter((name) => own.includes(name))).to.deep.equal([]);
  });

  it('can be read by a person', () => {
    const values = {widget: 'shoot-picker', 'booking-url': 'https://studio.example/book?style={style}', '--accent': '#a4502f', 'words.result-book': 'Find a date', host: 'wix'};
    expect(writeFragment(values, fields)).to.equal(
      '#widget=shoot-picker&booking-url=https://studio.example/book?style%3D%7Bstyle%7D&--accent=%23a4502f&words.result-book=Find%20a%20date&host=wix');
  });

  it('comes back as it was, whatever was typed', () => {
    const typed = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40});
    fc.assert(fc.property(typed, typed, typed, (session, link, words) => {
      const values = {widget: 'shoot-picker', 'booking-url': link, session, 'words.result-book': words};
      const expected = Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== fields.get(name).initial));
      expect(read(writeFragment(values, fields))).to.deep.equal(expected);
    }));
  });

  it('leaves out what is as it is anyway', () => {
    expect(writeFragment({widget: 'shoot-picker', persist: 'local', lang: '', light: 'light'}, fields)).to.equal('#widget=shoot-picker');
  });

  it('is none of ours without a widget that there is', () => {
    for (const fragment of ['', '#main', '#widget=', '#widget=iframe', '#widget=__proto__', '#%E0%A4%A', '#shootkit-brief=abc']) expect(read(fragment)).to.equal(undefined);
  });

  it('takes nothing that cannot be', () => {
    const hostile = '#widget=shoot-picker&__proto__=x&onclick=alert(1)&persist=forever&lang=xx&host=evil&--accent=red;x:y&--font=x;background:url(//evil)'
      + `&base=javascript:alert(1)&heading-level=two&required=yes&words.unknown=x&page=%22%3E&session=${'x'.repeat(3000)}`;
    expect(read(hostile)).to.deep.equal({widget: 'shoot-picker'});
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => {
      read(`#widget=shoot-picker&${text}`);
    }));
  });
});

describe('the embed that the values mean', () => {
  const files = {base: '/shootkit/'};
  const embed = (values) => embedOf({widget: 'shoot-picker', ...values}, fields, {elements, files});

  it('has only what was changed', () => {
    expect(embed({persist: 'local', 'booking-url': '/book', lang: 'de', 'words.result-book': 'Termin', '--accent': '#a4502f'})).to.deep.equal({
      widget: 'shoot-picker', attributes: {'booking-url': '/book'}, lang: 'de', tokens: {accent: '#a4502f'}, wording: {'result-book': 'Termin'}, files,
    });
  });

  it('writes a switch as an attribute that is there', () => {
    expect(embed({required: 'on'}).attributes).to.deep.equal({required: ''});
  });

  it('waits with a value until it is one', () => {
    expect(embed({'--accent': '#a4', 'heading-level': 'x'})).to.deep.include({attributes: {}, tokens: {}});
  });
});

describe('what people type', () => {
  const link = {kind: 'url'};

  it('is completed where only the beginning of an address is missing', () => {
    expect(completed(link, 'calendly.com/mara')).to.equal('https://calendly.com/mara');
    expect(completed(link, 'müller-foto.example')).to.equal('https://müller-foto.example');
    for (const whole of ['https://a.example', 'mailto:me@a.example', 'tel:+49', '/book', './book.html', '', 'my page']) expect(completed(link, whole)).to.equal(whole);
    expect(completed({kind: 'text'}, 'calendly.com')).to.equal('calendly.com');
  });

  it('is found fault with only where it leads nowhere', () => {
    for (const fine of ['', 'https://a.example', 'mailto:me@a.example', 'tel:+49', '/book', '../x', '#x']) expect(complaintAbout(link, fine)).to.equal('');
    for (const wrong of ['my page', 'javascript:alert(1)', 'ftp://x']) expect(complaintAbout(link, wrong)).to.include('https://');
    expect(complaintAbout({kind: 'email'}, 'me')).to.include('@');
  });
});
