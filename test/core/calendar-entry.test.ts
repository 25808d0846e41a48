import {expect} from 'chai';
import {calendarEntry} from '../../src/core/calendar-entry.js';
import {type Registers, applyChange, key} from '../../src/core/registers.js';

const exported = (registers: Registers, day: string): Registers =>
  applyChange(registers, calendarEntry(registers, day, 'fresh').change, 1);

describe('A calendar entry', () => {
  it('begins with a fresh uid and the sequence 0', () => {
    expect(calendarEntry({}, '2026-12-04', 'fresh')).to.include({uid: 'fresh', sequence: 0});
  });

  it('keeps uid and sequence while the day stays', () => {
    const registers = exported({}, '2026-12-04');
    expect(calendarEntry(registers, '2026-12-04', 'other')).to.include({uid: 'fresh', sequence: 0});
  });

  it('raises the sequence each time the day has moved since the last export', () => {
    const once = exported({}, '2026-12-04');
    const twice = exported(once, '2026-12-11 10:30');
    expect(calendarEntry(once, '2026-12-11', 'other')).to.include({uid: 'fresh', sequence: 1});
    expect(calendarEntry(twice, '2026-12-04', 'other').sequence).to.equal(2);
  });

  it('survives foreign values', () => {
    const registers = applyChange({}, {[key.calendarUid]: 7, [key.calendarSequence]: ['x']}, 1);
    expect(calendarEntry(registers, '2026-12-04', 'fresh')).to.include({uid: 'fresh', sequence: 0});
  });
});
