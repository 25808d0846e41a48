import {expect} from 'chai';
import fc from 'fast-check';
import {addDays, daysBetween, isCalendarDate, isClockTime, todayOf} from '../../src/core/calendar-date.js';
import {anyDate} from './helpers/arbitraries.js';

describe('A calendar date', () => {
  it('is a day that exists', () => {
    for (const date of ['2026-12-04', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31']) expect(isCalendarDate(date), date).to.equal(true);
  });

  it('is nothing else', () => {
    for (const given of ['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '+2026-01-01',
      '2026-12-04T00:00', ' 2026-12-04', '2026-12-04\n', '', 'tomorrow', null, undefined, 20261204, new Date(), ['2026-12-04'], {}]) {
      expect(isCalendarDate(given), String(given)).to.equal(false);
    }
  });

  it('of any kind of value is read without throwing', () => {
    fc.assert(fc.property(fc.anything(), (given) => typeof isCalendarDate(given) === 'boolean'));
  });

  it('steps over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2025-03-01', -1)).to.equal('2025-02-28');
  });

  it('is not moved by clocks that are changed, nor by a day that a country skipped', () => {
    expect(addDays('2026-03-08', 1)).to.equal('2026-03-09');
    expect(addDays('2026-11-01', 1)).to.equal('2026-11-02');
    expect(addDays('2011-12-29', 1)).to.equal('2011-12-30');
    expect(daysBetween('2026-03-01', '2026-04-01')).to.equal(31);
  });

  it('plus so many days is so many days away, and back again', () => {
    fc.assert(fc.property(anyDate, fc.integer({min: -5000, max: 5000}), (date, days) => {
      const moved = addDays(date, days);
      expect(isCalendarDate(moved)).to.equal(true);
      expect(daysBetween(date, moved)).to.equal(days);
      expect(addDays(moved, -days)).to.equal(date);
      expect(moved < date).to.equal(days < 0);
    }));
  });

  it('stays a date whatever is added', () => {
    fc.assert(fc.property(anyDate, fc.double(), (date, days) => isCalendarDate(addDays(date, days))));
    expect(addDays('2026-12-04', Infinity)).to.equal('9999-12-31');
    expect(addDays('2026-12-04', -Infinity)).to.equal('0000-01-01');
  });

  it('of today is the one on the wall where the visitor is', () => {
    expect(todayOf(new Date(2026, 11, 4, 0, 0))).to.equal('2026-12-04');
    expect(todayOf(new Date(2026, 11, 4, 23, 59))).to.equal('2026-12-04');
    expect(todayOf(new Date(2026, 2, 8, 12, 0))).to.equal('2026-03-08');
  });
});

describe('A clock time', () => {
  it('is hours and minutes of one day', () => {
    for (const time of ['00:00', '09:30', '23:59']) expect(isClockTime(time), time).to.equal(true);
    for (const time of ['24:00', '9:30', '09:60', '09:30:00', '', null, 930]) expect(isClockTime(time), String(time)).to.equal(false);
  });
});
