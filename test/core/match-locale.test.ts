import {expect} from 'chai';
import fc from 'fast-check';
import {directionOf, matchLocale} from '../../src/core/match-locale.js';

const available = ['en', 'es', 'pt-BR', 'de', 'nb', 'he', 'zh-Hans', 'zh-Hant', 'fa'];

describe('The language for a tag', () => {
  const cases: Readonly<Record<string, string | null>> = {
    'de': 'de', 'de-AT': 'de', 'DE_ch': 'de', 'en-GB': 'en', 'es-419': 'es',
    'pt': 'pt-BR', 'pt-PT': 'pt-BR', 'pt-BR': 'pt-BR',
    'zh': 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-SG': 'zh-Hans', 'zh-TW': 'zh-Hant', 'zh-HK': 'zh-Hant', 'zh-Hant-MO': 'zh-Hant',
    'no': 'nb', 'nn-NO': 'nb', 'nb': 'nb', 'iw': 'he', 'he-IL': 'he', 'fa-AF': 'fa',
    'sw': null, '': null, 'not a tag': null, 'x-klingon': null, 'c': null,
  };
  for (const [tag, locale] of Object.entries(cases)) {
    it(`${tag || '(none)'} → ${locale ?? 'none'}`, () => expect(matchLocale(tag, available)).to.equal(locale));
  }

  it('is an available one or none, and asking never throws', () => {
    fc.assert(fc.property(fc.string(), (tag) => {
      expect([...available, null]).to.include(matchLocale(tag, available));
    }));
  });

  it('keeps what the visitor added to the tag out of the choice', () => {
    expect(matchLocale('de-u-nu-latn-ca-buddhist', available)).to.equal('de');
  });
});

describe('The direction of a language', () => {
  for (const tag of ['ar', 'he', 'iw', 'fa-AF', 'ur', 'ckb', 'ar-EG']) it(`${tag}: right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  for (const tag of ['en', 'ja', 'de', 'tr', 'az', 'nonsense tag']) it(`${tag}: left to right`, () => expect(directionOf(tag)).to.equal('ltr'));
});
