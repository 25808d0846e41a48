import {expect} from 'chai';
import fc from 'fast-check';
import {
  type Change, type Json, type Registers, applyChange, inverseChange, key, mergeRegisters, parseRegisters, readKind, readRegister,
  serializeRegisters,
} from '../../src/core/registers.js';

const anyName = fc.constantFrom('day', 'done/hair', 'done/talk', 'note/hair', 'own/own-1-x', 'answer/purpose', 'answer/__proto__');
// As deep as what the elements keep, and deeper.
const anyValue = fc.oneof(fc.constantFrom<Json>(null, true, 'job', ['linkedin', 'home'], {date: '2026-12-04'}), fc.jsonValue({maxDepth: 3}) as fc.Arbitrary<Json>)
  // JSON does not tell -0 from 0.
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);
const anyRegisters: fc.Arbitrary<Registers> = fc.dictionary(anyName, fc.record({value: anyValue, at: fc.integer({min: 0, max: 5})}))
  .map((entries) => ({...entries}));
const anyChange: fc.Arbitrary<Change> = fc.dictionary(anyName, anyValue).map((change) => ({...change}));

describe('Two tabs', () => {
  it('that change different things both keep what they did', () => {
    const before = applyChange({}, {[key.done('hair')]: true}, 100);
    const one = applyChange(before, {[key.done('talk')]: true}, 200);
    const other = applyChange(before, {[key.note('hair')]: 'Tuesday'}, 150);
    const merged = mergeRegisters(one, other);
    expect(readKind(merged, 'done')).to.deep.equal({hair: true, talk: true});
    expect(readKind(merged, 'note')).to.deep.equal({hair: 'Tuesday'});
  });

  it('that change the same thing keep what was done last', () => {
    const ticked = applyChange({}, {[key.done('hair')]: true}, 100);
    const unticked = applyChange(ticked, {[key.done('hair')]: null}, 200);
    expect(readKind(mergeRegisters(ticked, unticked), 'done')).to.deep.equal({});
    expect(readKind(mergeRegisters(unticked, ticked), 'done')).to.deep.equal({});
  });

  it('come to the same whichever hears of the other first, and however often', () => {
    fc.assert(fc.property(anyRegisters, anyRegisters, anyRegisters, (a, b, c) => {
      expect(mergeRegisters(a, b)).to.deep.equal(mergeRegisters(b, a));
      expect(mergeRegisters(mergeRegisters(a, b), c)).to.deep.equal(mergeRegisters(a, mergeRegisters(b, c)));
      expect(mergeRegisters(a, a)).to.deep.equal(a);
      expect(mergeRegisters(mergeRegisters(a, b), b)).to.deep.equal(mergeRegisters(a, b));
    }));
  });

  it('lose no item', () => {
    fc.assert(fc.property(anyRegisters, anyRegisters, (a, b) => {
      expect(Object.keys(mergeRegisters(a, b)).sort()).to.deep.equal([...new Set([...Object.keys(a), ...Object.keys(b)])].sort());
    }));
  });
});

describe('What the visitor did', () => {
  it('counts, even when the clock of the device was set back', () => {
    fc.assert(fc.property(anyRegisters, anyChange, fc.integer({min: 0, max: 10}), (before, change, now) => {
      const after = applyChange(before, change, now);
      for (const [name, value] of Object.entries(change)) {
        expect(readRegister(after, name)).to.deep.equal(value);
        expect(readRegister(mergeRegisters(after, before), name)).to.deep.equal(value);
      }
    }));
  });

  it('leaves all else as it was', () => {
    fc.assert(fc.property(anyRegisters, anyChange, (before, change) => {
      const copy = structuredClone(before);
      const after = applyChange(before, change, 7);
      expect(before).to.deep.equal(copy);
      for (const name of Object.keys(before).filter((one) => !Object.hasOwn(change, one))) expect(after[name]).to.equal(before[name]);
    }));
  });

  it('can be taken back, also where another tab was at work meanwhile', () => {
    fc.assert(fc.property(anyRegisters, anyChange, anyChange, (before, change, meanwhile) => {
      const elsewhere = Object.fromEntries(Object.entries(meanwhile).filter(([name]) => !Object.hasOwn(change, name)));
      const after = applyChange(applyChange(before, change, 7), elsewhere, 8);
      const undone = applyChange(after, inverseChange(before, change), 9);
      for (const name of Object.keys(change)) expect(readRegister(undone, name)).to.deep.equal(readRegister(before, name));
      for (const [name, value] of Object.entries(elsewhere)) expect(readRegister(undone, name)).to.deep.equal(value);
    }));
  });

  it('is read by kind, without what was cleared', () => {
    const registers = applyChange({}, {[key.done('hair')]: true, [key.done('talk')]: null, [key.own('hair')]: 'no tick', day: null}, 1);
    expect(readKind(registers, 'done')).to.deep.equal({hair: true});
    expect(readRegister(registers, 'done/unknown')).to.equal(null);
    expect(readRegister(registers, 'toString')).to.equal(null);
  });
});

describe('The stored form', () => {
  it('gives back what was stored', () => {
    fc.assert(fc.property(anyRegisters, (registers) => {
      expect(parseRegisters(serializeRegisters(registers))).to.deep.equal(registers);
    }));
  });

  it('of any text is read without throwing, and can be written on', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((entries) => JSON.stringify({version: 1, entries}))), (text) => {
      const registers = parseRegisters(text);
      const after = applyChange(registers, {[key.done('hair')]: true}, 1);
      expect(readKind(parseRegisters(serializeRegisters(after)), 'done')).to.include({hair: true});
    }));
  });

  it('is read without the parts that are damaged', () => {
    const good = {value: true, at: 5};
    const entries = {'done/hair': good, 'done/a': 7, 'done/b': {at: 5}, 'done/c': {value: true}, 'done/d': {value: true, at: -1}, 'done/e': {value: true, at: '5'}, 'done/f': null};
    expect(parseRegisters(JSON.stringify({version: 1, entries}))).to.deep.equal({'done/hair': good});
    expect(parseRegisters(`{"version": 1, "entries": {"done/hair": {"value": true, "at": 1e300}}}`)).to.deep.equal({});
  });

  it('is read without what is nested deeper than it can be written', () => {
    const well = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = `{"version": 1, "entries": {"answer/feel": {"value": ${well}, "at": 5}, "done/hair": {"value": true, "at": 5}}}`;
    expect(parseRegisters(text)).to.deep.equal({'done/hair': {value: true, at: 5}});
  });

  it('cannot reach the prototype of objects', () => {
    const registers = parseRegisters('{"version": 1, "entries": {"__proto__": {"value": true, "at": 5}, "done/__proto__": {"value": true, "at": 5}}}');
    const merged = mergeRegisters(registers, registers);
    expect(Object.keys(merged)).to.deep.equal(['done/__proto__']);
    expect(Object.keys(readKind(merged, 'done'))).to.deep.equal(['__proto__']);
    expect(({} as {at?: number}).at).to.equal(undefined);
  });

  it('of nothing is nothing', () => {
    for (const text of [null, '', 'null', '[]', '{}', '{"entries": []}', '{"entries": {']) expect(parseRegisters(text)).to.deep.equal({});
  });

  it('is the same on a page whose old library turns lists into texts of their own', () => {
    const lists = Array.prototype as {toJSON?: () => string};
    const registers = applyChange({}, {[key.answer('place')]: ['linkedin', 'home']}, 1);
    lists.toJSON = () => '["spoilt"]';
    try {
      expect(parseRegisters(serializeRegisters(registers))).to.deep.equal(registers);
    } finally {
      delete lists.toJSON;
    }
  });
});
