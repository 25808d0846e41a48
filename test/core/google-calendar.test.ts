import {expect} from 'chai';
import {googleCalendarUrl} from '../../src/core/google-calendar.js';
import {schedule} from '../../src/core/schedule.js';
import {smallPack} from './helpers/small-pack.js';

const plan = (sessionDate: string | null, sessionTime?: string) =>
  schedule(smallPack, {sessionDate, sessionTime, kind: 'both', today: '2026-11-22'});

const parameters = (url: string | null): Record<string, string> => Object.fromEntries(new URL(url!).searchParams);

describe('The link to Google Calendar', () => {
  it('offers the session with its day, time and place', () => {
    expect(parameters(googleCalendarUrl(plan('2026-12-04', '10:30'), {durationMinutes: 90, location: 'Mill Lane 3'})))
      .to.include({action: 'TEMPLATE', dates: '20261204T103000/20261204T120000', location: 'Mill Lane 3'});
  });

  it('means the time where the studio is, when it says so', () => {
    expect(parameters(googleCalendarUrl(plan('2026-12-04', '10:30'), {timeZone: 'America/New_York'})).dates)
      .to.equal('20261204T153000Z/20261204T163000Z');
  });

  it('offers the whole day when there is no time', () => {
    expect(parameters(googleCalendarUrl(plan('2026-12-31'), {})).dates).to.equal('20261231/20270101');
  });

  it('runs past midnight', () => {
    expect(parameters(googleCalendarUrl(plan('2026-12-31', '23:30'), {})).dates).to.equal('20261231T233000/20270101T003000');
  });

  it('is not there without a day', () => {
    expect(googleCalendarUrl(plan(null), {})).to.equal(null);
  });
});
