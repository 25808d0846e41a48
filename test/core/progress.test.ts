import {expect} from 'chai';
import fc from 'fast-check';
import {
  addOwnChange, dayChange, noteChange, ownId, readProgress, removeOwnChange, renameOwnChange, resetChange, tickChange,
} from '../../src/core/progress.js';
import {type Change, type Json, type Registers, applyChange, inverseChange, key, mergeRegisters} from '../../src/core/registers.js';
import {anyDate, anyText, anyTime} from './helpers/arbitraries.js';

const after = (...changes: readonly Change[]): Registers =>
  changes.reduce((registers, change, index) => applyChange(registers, change, index + 1), {} as Registers);
const progress = (...changes: readonly Change[]) => readProgress(after(...changes));

const anyId = fc.constantFrom('hair', 'talk', 'own-1-a', 'own-2-b', '__proto__');
const anyVisit: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.array(anyId), fc.boolean()).map(([ids, done]) => tickChange(ids, done)),
  fc.tuple(anyId, anyText).map(([id, text]) => noteChange(id, text)),
  fc.tuple(anyId, anyText).map(([id, label]) => addOwnChange(id, label, 'days')),
  anyId.map(removeOwnChange),
  fc.tuple(anyDate, anyTime).map(([date, time]) => dayChange({date, time, setOn: date})),
);

describe('A tick', () => {
  it('marks a task as done, and takes it back', () => {
    expect(progress(tickChange('hair', true)).done).to.deep.equal(['hair']);
    expect(progress(tickChange('hair', true), tickChange('hair', false)).done).to.deep.equal([]);
  });

  it('marks several at once', () => {
    expect(progress(tickChange(['hair', 'talk'], true), tickChange(['talk'], false)).done).to.deep.equal(['hair']);
  });
});

describe('An own task', () => {
  it('is added, renamed and taken away', () => {
    const added = addOwnChange('own-1-a', '  Iron the shirt ', 'days');
    expect(progress(added).own).to.deep.equal([{id: 'own-1-a', label: 'Iron the shirt', phase: 'days'}]);
    expect(progress(added, renameOwnChange(progress(added).own[0]!, 'Press the shirt')).own)
      .to.deep.equal([{id: 'own-1-a', label: 'Press the shirt', phase: 'days'}]);
    expect(progress(added, removeOwnChange('own-1-a')).own).to.deep.equal([]);
  });

  it('takes its tick and its note with it, and undo brings all three back', () => {
    const before = after(addOwnChange('own-1-a', 'Iron', 'days'), tickChange('own-1-a', true), noteChange('own-1-a', 'Cotton'));
    const removal = removeOwnChange('own-1-a');
    const removed = applyChange(before, removal, 10);
    expect(readProgress(removed)).to.deep.equal({done: [], own: [], notes: {}, day: null});
    expect(readProgress(applyChange(removed, inverseChange(before, removal), 11))).to.deep.equal(readProgress(before));
  });

  it('keeps its place when it is renamed', () => {
    const own = progress(
      addOwnChange('own-10-a', 'Third', 'days'), addOwnChange('own-9-a', 'Second', 'days'), addOwnChange('own-1-a', 'First', 'days'),
      renameOwnChange({id: 'own-1-a', label: 'First', phase: 'days'}, 'Still first'),
    ).own;
    expect(own.map(({label}) => label)).to.deep.equal(['Still first', 'Second', 'Third']);
  });

  it('gets an id of its own, in the order of adding', () => {
    fc.assert(fc.property(fc.array(fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}), {maxLength: 20}), (seeds) => {
      const ids = seeds.reduce<readonly string[]>((existing, seed) => [...existing, ownId(existing, seed)], []);
      expect(new Set(ids).size).to.equal(seeds.length);
      expect(progress(...ids.map((id) => addOwnChange(id, id, 'days')).reverse()).own.map(({id}) => id)).to.deep.equal(ids);
      for (const id of ids) expect(id).to.match(/^own-\d+-[0-9a-z]+$/);
    }));
  });

  it('does not get the id of one that another tab adds at the same moment', () => {
    const shared = after(addOwnChange('own-1-a', 'Iron', 'days'));
    const one = ownId(['own-1-a'], 0.25);
    const other = ownId(['own-1-a'], 0.75);
    const merged = mergeRegisters(applyChange(shared, addOwnChange(one, 'Glasses', 'days'), 5), applyChange(shared, addOwnChange(other, 'Lip balm', 'days'), 5));
    expect(readProgress(merged).own.map(({label}) => label)).to.have.members(['Iron', 'Glasses', 'Lip balm']);
  });
});

describe('A note', () => {
  it('is kept as it was typed', () => {
    expect(progress(noteChange('hair', ' Tuesday,\nat ten ')).notes).to.deep.equal({hair: ' Tuesday,\nat ten '});
  });

  it('that is emptied is gone', () => {
    expect(progress(noteChange('hair', 'Tuesday'), noteChange('hair', ' \n')).notes).to.deep.equal({});
  });
});

describe('The day of the session', () => {
  it('is set, moved and taken away', () => {
    const set = dayChange({date: '2026-12-04', time: '09:30', setOn: '2026-11-01'});
    expect(progress(set).day).to.deep.equal({date: '2026-12-04', time: '09:30', setOn: '2026-11-01'});
    expect(progress(set, dayChange({date: '2026-12-11', setOn: '2026-11-02'})).day).to.deep.equal({date: '2026-12-11', setOn: '2026-11-02'});
    expect(progress(set, dayChange(null)).day).to.equal(null);
  });
});

describe('Starting over', () => {
  const before = after(
    tickChange(['hair', 'talk'], true), noteChange('hair', 'Tuesday'), addOwnChange('own-1-a', 'Iron', 'days'),
    dayChange({date: '2026-12-04', setOn: '2026-11-01'}), {[key.answer('purpose')]: 'job'},
  );

  it('clears ticks, notes and own tasks; the day and the answers stay', () => {
    const reset = applyChange(before, resetChange(before), 10);
    expect(readProgress(reset)).to.deep.equal({done: [], own: [], notes: {}, day: {date: '2026-12-04', setOn: '2026-11-01'}});
    expect(reset[key.answer('purpose')]).to.equal(before[key.answer('purpose')]);
  });

  it('can be taken back', () => {
    const reset = resetChange(before);
    expect(readProgress(applyChange(applyChange(before, reset, 10), inverseChange(before, reset), 11))).to.deep.equal(readProgress(before));
  });
});

describe('What the visitor did', () => {
  it('can always be taken back', () => {
    fc.assert(fc.property(fc.array(anyVisit), anyVisit, (visits, last) => {
      const before = after(...visits);
      const undone = applyChange(applyChange(before, last, 1000), inverseChange(before, last), 1001);
      const [was, is] = [readProgress(before), readProgress(undone)];
      expect({...is, done: [...is.done].sort()}).to.deep.equal({...was, done: [...was.done].sort()});
    }));
  });

  it('is read from any values without throwing, each of the right type', () => {
    const anyName = fc.oneof(fc.constantFrom('day', 'done/hair', 'note/hair', 'own/own-1-a', 'own/x', 'done/__proto__'), fc.string());
    const anyValue = fc.oneof(
      fc.jsonValue() as fc.Arbitrary<Json>,
      fc.record({label: fc.jsonValue(), phase: fc.jsonValue()}) as fc.Arbitrary<Json>,
      fc.record({date: fc.jsonValue(), time: fc.jsonValue(), setOn: fc.jsonValue()}) as fc.Arbitrary<Json>,
    );
    fc.assert(fc.property(fc.dictionary(anyName, fc.record({value: anyValue, at: fc.nat()})), (registers) => {
      const {done, own, notes, day} = readProgress(registers);
      for (const id of done) expect(id).to.be.a('string');
      for (const {id, label, phase} of own) for (const text of [id, label, phase]) expect(text).to.be.a('string');
      for (const note of Object.values(notes)) expect(note).to.be.a('string');
      if (day) expect(day.date).to.match(/^\d{4}-\d{2}-\d{2}$/);
    }));
  });

  it('is read without what is damaged', () => {
    const read = progress({
      'done/a': 'yes', 'done/b': 1, 'done/c': true, 'note/a': 7, 'note/b': ['x'], 'note/c': 'kept',
      'own/a': 'label', 'own/b': {label: 7, phase: 'days'}, 'own/c': {label: ' ', phase: 'days'}, 'own/d': {label: 'Kept'},
      day: {date: '2026-02-30', time: '09:30'},
    });
    expect(read).to.deep.equal({done: ['c'], own: [{id: 'd', label: 'Kept', phase: ''}], notes: {c: 'kept'}, day: null});
    expect(progress({day: {date: '2026-12-04', time: '9am', setOn: 5}}).day).to.deep.equal({date: '2026-12-04'});
  });
});
