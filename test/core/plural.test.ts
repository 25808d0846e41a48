import {expect} from 'chai';
import {plural} from '../../src/localize/plural.js';

const form = (tag: string, count: number): string =>
  plural(tag, count, {zero: () => 'zero', one: () => 'one', two: () => 'two', few: () => 'few', many: () => 'many', other: () => 'other'});

describe('The form that goes with a number', () => {
  const cases: Readonly<Record<string, Readonly<Record<number, string>>>> = {
    en: {0: 'other', 1: 'one', 2: 'other', 21: 'other'},
    pl: {1: 'one', 2: 'few', 4: 'few', 5: 'many', 12: 'many', 22: 'few', 25: 'many'},
    ru: {1: 'one', 2: 'few', 5: 'many', 11: 'many', 21: 'one', 24: 'few'},
    ar: {0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other'},
    ja: {1: 'other', 2: 'other'},
  };
  for (const [tag, numbers] of Object.entries(cases)) {
    for (const [count, category] of Object.entries(numbers)) it(`${tag}: ${count} is ${category}`, () => expect(form(tag, Number(count))).to.equal(category));
  }
});
