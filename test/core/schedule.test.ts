import {expect} from 'chai';
import fc from 'fast-check';
import {addDays, daysBetween, isCalendarDate} from '../../src/core/calendar-date.js';
import type {ContentPack} from '../../src/core/content-pack.js';
import {type Schedule, type ScheduleInput, nextDue, progressOf, schedule} from '../../src/core/schedule.js';
import {anyDate, anyTime} from './helpers/arbitraries.js';
import {smallPack} from './helpers/small-pack.js';

const tasksOf = ({phases}: Schedule) => phases.flatMap(({tasks}) => tasks);
const plan = (input: Partial<ScheduleInput>) => schedule(smallPack, {kind: 'both', today: '2026-11-01', ...input});
const task = (input: Partial<ScheduleInput>, id: string) => tasksOf(plan(input)).find((one) => one.id === id)!;

const anyInput: fc.Arbitrary<ScheduleInput> = fc.record({
  sessionDate: anyDate,
  sessionTime: fc.option(anyTime),
  kind: fc.constantFrom('headshot', 'portrait', 'both'),
  today: anyDate,
  done: fc.subarray(smallPack.tasks.map(({id}) => id)),
  own: fc.subarray([{id: 'own-1-a', label: 'Iron', phase: 'days'}, {id: 'own-2-b', label: 'Call mum', phase: 'gone'}]),
}).chain((input) => fc.integer({min: 0, max: 400}).map((ago) => ({...input, setOn: addDays(input.today, -ago)})));

describe('A schedule', () => {
  it('dates each task by the days before the session', () => {
    const dates = tasksOf(plan({sessionDate: '2026-12-04'})).map(({id, due}) => [id, due]);
    expect(dates).to.deep.equal([
      ['talk', '2026-11-13'], ['props', '2026-11-20'], ['hair', '2026-11-27'], ['mirror', '2026-12-01'], ['sleep', '2026-12-03'], ['breathe', '2026-12-04'],
    ]);
  });

  it('counts calendar days, also where clocks are changed or a year is a leap year', () => {
    expect(task({sessionDate: '2026-03-09', today: '2026-01-01'}, 'sleep').due).to.equal('2026-03-08');
    expect(task({sessionDate: '2026-11-02', today: '2026-01-01'}, 'hair').due).to.equal('2026-10-26');
    expect(task({sessionDate: '2024-03-01', today: '2024-01-01'}, 'sleep').due).to.equal('2024-02-29');
    expect(task({sessionDate: '2011-12-31', today: '2011-12-01'}, 'sleep').due).to.equal('2011-12-30');
  });

  it('names the session for a calendar, with its day and time', () => {
    expect(plan({sessionDate: '2026-12-04', sessionTime: '09:30'}))
      .to.include({sessionDate: '2026-12-04', sessionTime: '09:30', sessionLabel: 'Photo session'});
  });

  it('keeps the phases and their order, and leaves out those without a task', () => {
    expect(plan({}).phases.map(({id, label}) => [id, label]))
      .to.deep.equal([['weeks', 'Weeks before'], ['days', 'The last days'], ['session', 'The session']]);
    const pack: ContentPack = {...smallPack, tasks: smallPack.tasks.filter(({phase}) => phase !== 'days')};
    expect(schedule(pack, {kind: 'both', today: '2026-11-01'}).phases.map(({id}) => id)).to.deep.equal(['weeks', 'session']);
  });

  it('holds the tasks for the kind of shoot; for both, all of them', () => {
    const ids = (kind: ScheduleInput['kind']) => tasksOf(plan({kind})).map(({id}) => id);
    expect(ids('headshot')).to.deep.equal(['talk', 'hair', 'mirror', 'sleep', 'breathe']);
    expect(ids('portrait')).to.deep.equal(['talk', 'props', 'hair', 'sleep', 'breathe']);
    expect(ids('both')).to.deep.equal(smallPack.tasks.map(({id}) => id));
  });
});

describe('A task', () => {
  it('whose day had passed when the date was set falls due that day', () => {
    expect(task({sessionDate: '2026-12-04', today: '2026-11-30'}, 'talk')).to.include({due: '2026-11-30', state: 'today'});
  });

  it('whose day had passed when the date was set is overdue from the next day on', () => {
    expect(task({sessionDate: '2026-12-04', today: '2026-12-01', setOn: '2026-11-30'}, 'talk')).to.include({due: '2026-11-30', state: 'overdue'});
  });

  it('that is missed becomes overdue, when the date was set in time', () => {
    expect(task({sessionDate: '2026-12-04', today: '2026-11-30', setOn: '2026-11-01'}, 'talk')).to.include({due: '2026-11-13', state: 'overdue'});
  });

  it('never falls due after the session, even one that is over', () => {
    expect(task({sessionDate: '2026-12-04', today: '2026-12-10'}, 'talk')).to.include({due: '2026-12-04', state: 'overdue'});
  });

  it('is due today as long as nobody can have known of it earlier, when the clock was ahead on the day it was set', () => {
    expect(task({sessionDate: '2026-12-04', today: '2026-11-30', setOn: '2027-05-01'}, 'talk')).to.include({due: '2026-11-30', state: 'today'});
  });

  it('is soon within seven days, and later beyond', () => {
    const state = (today: string) => task({sessionDate: '2026-12-04', setOn: '2026-01-01', today}, 'breathe').state;
    expect(['2026-11-26', '2026-11-27', '2026-12-03', '2026-12-04', '2026-12-05'].map(state))
      .to.deep.equal(['later', 'soon', 'soon', 'today', 'overdue']);
  });

  it('that is ticked is done, however late, dated or not', () => {
    expect(task({sessionDate: '2026-12-04', today: '2027-01-01', done: ['talk']}, 'talk').state).to.equal('done');
    expect(task({done: ['talk']}, 'talk')).to.include({due: null, state: 'done'});
  });

  it('needs neither ticks nor own items: there may be none', () => {
    const given = {kind: 'both', today: '2026-11-01', sessionDate: '2026-12-04'} as const;
    expect(schedule(smallPack, {...given, done: null, own: null})).to.deep.equal(schedule(smallPack, given));
  });

  it('has no date while the session has none, or one that does not exist', () => {
    for (const sessionDate of [undefined, null, '', '2026-02-30', 'soon', 7 as unknown as string]) {
      const undated = plan({sessionDate, sessionTime: '09:30'});
      expect(undated.sessionDate).to.equal(null);
      expect(undated).not.to.have.property('sessionTime');
      expect(tasksOf(undated).every(({due, state}) => due === null && state === 'undated')).to.equal(true);
    }
  });

  it('of a phase that is not in the pack stands in the last one', () => {
    const lost: ContentPack = {...smallPack, tasks: smallPack.tasks.map((one) => ({...one, phase: 'gone'}))};
    const {phases} = schedule(lost, {kind: 'both', today: '2026-11-01'});
    expect(phases.map(({id, tasks}) => [id, tasks.length])).to.deep.equal([['session', 6]]);
  });

  it('is neither lost, doubled nor moved out of bounds by any dates', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const all = tasksOf(schedule(smallPack, input));
      const expected = smallPack.tasks.filter(({kind}) => kind === undefined || input.kind === 'both' || kind === input.kind);
      expect(all.filter(({own}) => !own).map(({id}) => id)).to.deep.equal(expected.map(({id}) => id));
      expect(all.filter(({own}) => own).length).to.equal(input.own!.length);
      for (const {id, due, state} of all) {
        expect(isCalendarDate(due)).to.equal(true);
        expect(due! <= input.sessionDate!).to.equal(true);
        if (state === 'done') expect(input.done).to.include(id);
        else expect(state).to.equal(due! < input.today ? 'overdue' : due === input.today ? 'today' : daysBetween(input.today, due!) <= 7 ? 'soon' : 'later');
      }
      for (const {id, daysBefore} of expected) {
        const due = all.find((one) => one.id === id)!.due!;
        const planned = addDays(input.sessionDate!, -daysBefore);
        expect([planned, input.setOn, input.sessionDate]).to.include(due);
        expect(due >= planned).to.equal(true);
        if (input.setOn! <= planned) expect(due).to.equal(planned);
      }
    }));
  });

  it('never falls due earlier because the session moves to a later day', () => {
    fc.assert(fc.property(anyInput, fc.integer({min: 1, max: 90}), (input, days) => {
      const before = tasksOf(schedule(smallPack, input));
      const after = tasksOf(schedule(smallPack, {...input, sessionDate: addDays(input.sessionDate!, days)}));
      before.forEach(({due}, index) => expect(after[index]!.due! >= due!).to.equal(true));
    }));
  });
});

describe('An own task', () => {
  const iron = {id: 'own-1-a', label: 'Iron the shirt', phase: 'days'};

  it('stands at the end of its phase, and falls due with the last task there', () => {
    const days = plan({sessionDate: '2026-12-04', own: [iron]}).phases[1]!;
    expect(days.tasks.at(-1)).to.deep.equal({id: 'own-1-a', label: 'Iron the shirt', due: '2026-12-03', state: 'later', own: true});
  });

  it('of an unknown phase stands in the last one', () => {
    expect(plan({own: [{...iron, phase: 'gone'}]}).phases.at(-1)!.tasks.at(-1)).to.include({id: 'own-1-a', own: true});
  });

  it('keeps its phase in the schedule where the kind of shoot has no task there', () => {
    const pack: ContentPack = {...smallPack, tasks: smallPack.tasks.filter(({id}) => id !== 'talk')};
    const {phases} = schedule(pack, {kind: 'headshot', today: '2026-11-01', sessionDate: '2026-12-04', own: [{...iron, phase: 'weeks'}]});
    expect(phases[0]!.tasks.map(({id, due}) => [id, due])).to.deep.equal([['own-1-a', '2026-11-20']]);
  });

  it('is due on the day of the session where its phase has no task at all', () => {
    const pack: ContentPack = {...smallPack, tasks: []};
    const {phases} = schedule(pack, {kind: 'both', today: '2026-11-01', sessionDate: '2026-12-04', own: [iron]});
    expect(phases[0]!.tasks[0]!.due).to.equal('2026-12-04');
  });

  it('can be ticked like any other', () => {
    expect(task({own: [iron], done: ['own-1-a']}, 'own-1-a').state).to.equal('done');
  });
});

describe('Progress', () => {
  it('counts what is done of all that is to do', () => {
    expect(progressOf(plan({done: ['talk', 'hair', 'unknown']}))).to.deep.equal({count: 2, total: 6, complete: false});
  });

  it('is complete with the last task, and not where there is nothing to do', () => {
    expect(progressOf(plan({done: smallPack.tasks.map(({id}) => id)})).complete).to.equal(true);
    expect(progressOf(schedule({...smallPack, tasks: []}, {kind: 'both', today: '2026-11-01'}))).to.deep.equal({count: 0, total: 0, complete: false});
  });
});

describe('What is due now', () => {
  const due = (input: Partial<ScheduleInput>) => nextDue(plan({sessionDate: '2026-12-04', setOn: '2026-01-01', ...input})).map(({id}) => id);

  it('is all that is overdue or due today', () => {
    expect(due({today: '2026-11-27'})).to.deep.equal(['talk', 'props', 'hair']);
    expect(due({today: '2026-11-27', done: ['talk']})).to.deep.equal(['props', 'hair']);
  });

  it('is else what comes next', () => {
    expect(due({today: '2026-11-01'})).to.deep.equal(['talk']);
    expect(due({today: '2026-11-27', done: ['talk', 'props', 'hair'], own: [{id: 'own-1-a', label: 'Rest', phase: 'days'}]})).to.deep.equal(['mirror']);
    expect(due({today: '2026-12-02', done: ['talk', 'props', 'hair', 'mirror'], own: [{id: 'own-1-a', label: 'Rest', phase: 'days'}]})).to.deep.equal(['sleep', 'own-1-a']);
  });

  it('is nothing when all is done, or while there is no date', () => {
    expect(due({done: smallPack.tasks.map(({id}) => id)})).to.deep.equal([]);
    expect(due({sessionDate: null})).to.deep.equal([]);
  });
});
