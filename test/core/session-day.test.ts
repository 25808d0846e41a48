import {expect} from 'chai';
import {type SessionDay, readProgress} from '../../src/core/progress.js';
import {type Change, applyChange} from '../../src/core/registers.js';
import {isMoved, keepDayChange, sessionDay, setDayChange} from '../../src/core/session-day.js';

const GIVEN = {date: '2026-12-04', time: '10:30'};
const OTHER = {date: '2026-12-11'};
const TODAY = '2026-11-22';

const after = (change: Change): SessionDay | null => readProgress(applyChange({}, change, 1)).day;

describe('The day of the session', () => {
  it('is unknown while nobody has set it', () => {
    expect(sessionDay(null, null)).to.equal(null);
  });

  it('is the day that the page gives', () => {
    expect(sessionDay(GIVEN, null)).to.deep.equal(GIVEN);
  });

  it('is the day that the client set, where the page gives none', () => {
    expect(sessionDay(null, after(setDayChange(null, OTHER, TODAY)))).to.deep.equal({...OTHER, setOn: TODAY});
  });

  it('is the day that the client set instead of the page\'s', () => {
    expect(sessionDay(GIVEN, after(setDayChange(GIVEN, OTHER, TODAY)))).to.include(OTHER);
  });

  it('is the page\'s again once the page gives another one', () => {
    const later = {date: '2026-12-18'};
    expect(sessionDay(later, after(setDayChange(GIVEN, OTHER, TODAY)))).to.deep.equal(later);
  });

  it('follows the page when only the time was changed there', () => {
    const later = {...GIVEN, time: '14:00'};
    expect(sessionDay(later, after(setDayChange(GIVEN, OTHER, TODAY)))).to.deep.equal(later);
  });

  it('stays the client\'s on a page that gives none', () => {
    expect(sessionDay(null, after(setDayChange(GIVEN, OTHER, TODAY)))).to.include(OTHER);
  });
});

describe('A day that the client moved', () => {
  it('is one that differs from the page\'s', () => {
    expect(isMoved(GIVEN, after(setDayChange(GIVEN, OTHER, TODAY)))).to.equal(true);
    expect(isMoved(GIVEN, after(setDayChange(GIVEN, {date: GIVEN.date}, TODAY)))).to.equal(true);
  });

  it('is not one that was only kept', () => {
    expect(isMoved(GIVEN, after(keepDayChange(GIVEN, null, TODAY)))).to.equal(false);
    expect(isMoved(GIVEN, null)).to.equal(false);
  });
});

describe('Since when the day is known', () => {
  it('is kept at the client\'s first act', () => {
    expect(sessionDay(GIVEN, after(keepDayChange(GIVEN, null, TODAY)))?.setOn).to.equal(TODAY);
  });

  it('does not move with the acts that follow', () => {
    expect(keepDayChange(GIVEN, after(keepDayChange(GIVEN, null, TODAY)), '2026-12-01')).to.deep.equal({});
  });

  it('stays when the page gives the same day at another time', () => {
    const set = after(keepDayChange(GIVEN, null, TODAY));
    expect(sessionDay({...GIVEN, time: '14:00'}, set)).to.deep.equal({...GIVEN, time: '14:00', setOn: TODAY});
  });

  it('is not kept where there is no day', () => {
    expect(keepDayChange(null, null, TODAY)).to.deep.equal({});
  });
});
