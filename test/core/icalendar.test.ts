import {expect} from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {toICalendar as calendarOf} from '../../src/core.js';
import {addDays} from '../../src/core/calendar-date.js';
import {type ICalendarOptions, toICalendar} from '../../src/core/icalendar.js';
import {type ScheduleInput, schedule} from '../../src/core/schedule.js';
import {instantOf, isTimeZone} from '../../src/core/time-zone.js';
import {anyDate, anyText, anyTime} from './helpers/arbitraries.js';
import {type Component, readICalendar, unescaped, valueOf} from './helpers/read-icalendar.js';
import {smallPack} from './helpers/small-pack.js';

const NOW = new Date('2026-11-01T08:15:30.250Z');

const plan = (input: Partial<ScheduleInput> = {}) =>
  schedule(smallPack, {kind: 'both', today: '2026-11-01', sessionDate: '2026-12-04', sessionTime: '09:30', ...input});
const text = (options: Partial<ICalendarOptions> = {}, input: Partial<ScheduleInput> = {}): string =>
  toICalendar(plan(input), {uid: 'abc', now: NOW, ...options});
const events = (options?: Partial<ICalendarOptions>, input?: Partial<ScheduleInput>): readonly Component[] =>
  readICalendar(text(options, input)).components;
const session = (options?: Partial<ICalendarOptions>, input?: Partial<ScheduleInput>): Component => events(options, input)[0]!;
const line = ({properties}: Component, name: string): string | undefined => {
  const found = properties.find((property) => property.name === name);
  return found && `${found.name}${found.parameters}:${found.value}`;
};

const zones = ['UTC', 'America/New_York', 'Europe/Lisbon', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Chatham'];

describe('The calendar file', () => {
  it('holds the session and every dated task, ticked or not', () => {
    expect(events({}, {done: ['talk']}).map((event) => valueOf(event, 'SUMMARY'))).to.deep.equal([
      'Photo session', 'Talk it over', 'Find props', 'Have your hair cut', 'Try the mirror', 'Sleep well', 'Breathe',
    ]);
  });

  it('holds own tasks too', () => {
    const own = [{id: 'own-1-a', label: 'Iron the shirt', phase: 'days'}];
    const event = events({}, {own}).find((one) => valueOf(one, 'UID') === 'abc-own-1-a@shootkit')!;
    expect([valueOf(event, 'SUMMARY'), line(event, 'DTSTART')]).to.deep.equal(['Iron the shirt', 'DTSTART;VALUE=DATE:20261203']);
  });

  it('holds no entry while there is no date', () => {
    expect(events({}, {sessionDate: null})).to.deep.equal([]);
  });

  it('is made at the moment that is given, else now', () => {
    expect(valueOf(session(), 'DTSTAMP')).to.equal('20261101T081530Z');
    const before = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '');
    for (const now of [undefined, 'yesterday', new Date(NaN)]) expect(valueOf(session({now}), 'DTSTAMP')! >= `${before}Z`).to.equal(true);
    for (const now of [NOW.toISOString(), NOW.getTime()]) expect(valueOf(session({now}), 'DTSTAMP')).to.equal('20261101T081530Z');
  });

  it('needs only the days of a schedule, and then calls the session by its English name', () => {
    const written = calendarOf({sessionDate: '2026-12-04', phases: []}, {uid: 'abc'});
    expect(readICalendar(written).components.map((event) => valueOf(event, 'SUMMARY'))).to.deep.equal(['Your photo session']);
  });

  it('names who made it', () => {
    const calendar = readICalendar(text());
    expect([valueOf(calendar, 'VERSION'), valueOf(calendar, 'PRODID')]).to.deep.equal(['2.0', '-//shootkit//shootkit//EN']);
  });
});

describe('The session in a calendar', () => {
  it('floats without a time zone: it is at that time wherever the client is', () => {
    expect(line(session(), 'DTSTART')).to.equal('DTSTART:20261204T093000');
  });

  it('takes an hour, or as long as the studio says', () => {
    expect(valueOf(session(), 'DURATION')).to.equal('PT60M');
    expect(valueOf(session({durationMinutes: 90}), 'DURATION')).to.equal('PT90M');
    for (const durationMinutes of [0, -5, NaN, Infinity, 5000]) expect(valueOf(session({durationMinutes}), 'DURATION')).to.equal('PT60M');
  });

  it('is an instant with a time zone, on either side of daylight saving', () => {
    const start = (sessionDate: string, timeZone: string) => valueOf(session({timeZone}, {sessionDate}), 'DTSTART');
    expect(start('2026-12-04', 'America/New_York')).to.equal('20261204T143000Z');
    expect(start('2026-07-04', 'America/New_York')).to.equal('20260704T133000Z');
    expect(start('2026-12-04', 'Asia/Kolkata')).to.equal('20261204T040000Z');
    expect(start('2026-12-04', 'Pacific/Apia')).to.equal('20261203T203000Z');
  });

  it('floats with a time zone that nobody knows', () => {
    expect(line(session({timeZone: 'Mars/Olympus'}), 'DTSTART')).to.equal('DTSTART:20261204T093000');
  });

  it('fills the day while it has no time', () => {
    const event = session({timeZone: 'Europe/Lisbon'}, {sessionTime: undefined});
    expect([line(event, 'DTSTART'), line(event, 'DTEND')]).to.deep.equal(['DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261205']);
    expect(valueOf(event, 'DURATION')).to.equal(undefined);
  });

  it('reminds one day before; without a time, on the morning before', () => {
    const trigger = (event: Component) => valueOf(event.components[0]!, 'TRIGGER');
    expect(trigger(session())).to.equal('-P1D');
    expect(trigger(session({}, {sessionTime: undefined}))).to.equal('-PT15H');
  });

  it('says where it is, and leads back to the page', () => {
    const event = session({location: '5 Mill Lane, back door; ring "B\\C"', url: 'https://studio.example/prepare?a=1,2;3'});
    expect(unescaped(valueOf(event, 'LOCATION')!)).to.equal('5 Mill Lane, back door; ring "B\\C"');
    expect(valueOf(event, 'URL')).to.equal('https://studio.example/prepare?a=1,2;3');
    for (const url of ['no address', 'javascript:alert(1)']) expect(valueOf(session({url}), 'URL')).to.equal(undefined);
  });
});

describe('A task in a calendar', () => {
  it('fills its day, leaves the client free, and reminds at nine', () => {
    const event = events()[1]!;
    expect([line(event, 'DTSTART'), line(event, 'DTEND')]).to.deep.equal(['DTSTART;VALUE=DATE:20261113', 'DTEND;VALUE=DATE:20261114']);
    expect(valueOf(event, 'TRANSP')).to.equal('TRANSPARENT');
    const alarm = event.components[0]!;
    expect([alarm.name, valueOf(alarm, 'ACTION'), valueOf(alarm, 'DESCRIPTION'), valueOf(alarm, 'TRIGGER')])
      .to.deep.equal(['VALARM', 'DISPLAY', 'Talk it over', 'PT9H']);
  });
});

describe('The same calendar again', () => {
  it('moves the entries that are there: the same names whatever the date', () => {
    const names = (input: Partial<ScheduleInput>) => events({}, input).map((event) => valueOf(event, 'UID'));
    expect(names({})).to.deep.equal(names({sessionDate: '2027-03-01', sessionTime: undefined, done: ['talk']}));
    expect(names({})).to.deep.equal(['abc@shootkit', ...smallPack.tasks.map(({id}) => `abc-${id}@shootkit`)]);
  });

  it('carries how often it was moved', () => {
    expect(events({sequence: 3}).every((event) => valueOf(event, 'SEQUENCE') === '3')).to.equal(true);
    for (const sequence of [undefined, -1, 1.5, NaN, Infinity]) expect(valueOf(session({sequence}), 'SEQUENCE')).to.equal('0');
  });
});

describe('Any text in a calendar', () => {
  const clean = (given: string): string =>
    given.replaceAll('\t', ' ').replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');

  it('stays that text: it starts no line, no property and no entry of its own', () => {
    fc.assert(fc.property(anyText, anyText, anyText, anyText, (label, location, uid, url) => {
      const all = events({location, uid, url}, {own: [{id: `own-1-${label}`, label, phase: 'days'}]});
      expect(all.length).to.equal(smallPack.tasks.length + 2);
      const own = all.find((event) => unescaped(valueOf(event, 'UID')!) === `${clean(`${uid}-own-1-${label}`)}@shootkit`)!;
      expect(unescaped(valueOf(own, 'SUMMARY')!)).to.equal(clean(label));
      expect(unescaped(valueOf(own.components[0]!, 'DESCRIPTION')!)).to.equal(clean(label));
      expect(unescaped(valueOf(all[0]!, 'LOCATION') ?? '')).to.equal(clean(location));
      for (const event of all) {
        expect(event.properties.map(({name}) => name)).not.to.include.members(['ATTENDEE', 'ATTACH']);
        expect(event.components.length).to.equal(1);
      }
    }), {numRuns: 300});
  });

  it('is folded at 75 octets, without breaking a character', () => {
    const decoder = new TextDecoder('utf-8', {fatal: true});
    fc.assert(fc.property(fc.oneof(anyText, fc.string({unit: 'grapheme', minLength: 60, maxLength: 300})), (label) => {
      const written = text({location: label, uid: label}, {own: [{id: 'own-1-a', label, phase: 'days'}]});
      for (const octets of Buffer.from(written).toString('latin1').split('\r\n')) {
        expect(octets.length).to.be.at.most(75);
        decoder.decode(Buffer.from(octets, 'latin1'));
      }
      expect(written).to.match(/^(?:[^\r\n]*\r\n)*$/);
      expect(written).not.to.match(/[\p{Cs}\u2028\u2029\u0085]/u);
    }));
  });
});

describe('Calendar programs', () => {
  const times = (given: Partial<ICalendarOptions>, input: Partial<ScheduleInput>) => {
    const written = text(given, input);
    const component = new ICAL.Component(ICAL.parse(written) as unknown[]);
    const read = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return {read, node: Object.values(nodeIcal.sync.parseICS(written)).filter((one) => one?.type === 'VEVENT')};
  };

  it('read the session and the tasks at the right time, whatever the day, the zone and the length', () => {
    fc.assert(fc.property(anyDate, anyTime, fc.constantFrom(...zones), fc.integer({min: 1, max: 1440}), (sessionDate, sessionTime, timeZone, durationMinutes) => {
      const {read, node} = times({timeZone, durationMinutes}, {sessionDate, sessionTime, today: addDays(sessionDate, -60)});
      const start = instantOf(sessionDate, sessionTime, timeZone);
      expect(read[0]!.startDate.toJSDate().getTime()).to.equal(start.getTime());
      expect(read[0]!.endDate.toJSDate().getTime() - start.getTime()).to.equal(durationMinutes * 60_000);
      const entry = node[0] as nodeIcal.VEvent;
      expect(new Date(entry.start).getTime()).to.equal(start.getTime());
      expect(new Date(entry.end!).getTime() - start.getTime()).to.equal(durationMinutes * 60_000);
      smallPack.tasks.forEach(({daysBefore, label}, index) => {
        const {startDate, endDate, summary} = read[index + 1]!;
        expect([summary, startDate.toString(), endDate.toString()])
          .to.deep.equal([label, addDays(sessionDate, -daysBefore), addDays(sessionDate, 1 - daysBefore)]);
      });
    }), {numRuns: 60});
  });

  it('read a floating session as the clock on the wall', () => {
    const {read} = times({durationMinutes: 45}, {sessionDate: '2026-03-08', sessionTime: '23:30', today: '2026-01-01'});
    expect([read[0]!.startDate.toString(), read[0]!.endDate.toString()]).to.deep.equal(['2026-03-08T23:30:00', '2026-03-09T00:15:00']);
  });
});

describe('A time in a time zone', () => {
  const wallIn = (timeZone: string, instant: Date): string => new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'short'}).format(instant);

  it('is the instant at which its clocks show it', () => {
    fc.assert(fc.property(anyDate, anyTime, fc.constantFrom(...zones), (date, time, timeZone) => {
      const shown = wallIn(timeZone, instantOf(date, time, timeZone));
      // Clocks that are set forward skip some times; then the instant is as much later.
      if (shown !== `${date} ${time}`) expect(shown > `${date} ${time}`).to.equal(true);
    }));
  });

  it('that the clocks show twice is the first of the two', () => {
    expect(instantOf('2026-11-01', '01:30', 'America/New_York').toISOString()).to.equal('2026-11-01T05:30:00.000Z');
    expect(instantOf('2026-04-05', '01:45', 'Australia/Lord_Howe').toISOString()).to.equal('2026-04-04T14:45:00.000Z');
  });

  it('that the clocks skip is as long after midnight as if they had not', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/New_York').toISOString()).to.equal('2026-03-08T07:30:00.000Z');
    expect(instantOf('2011-12-30', '12:00', 'Pacific/Apia').toISOString()).to.equal('2011-12-30T22:00:00.000Z');
  });

  it('needs a zone that the platform knows', () => {
    for (const zone of zones) expect(isTimeZone(zone), zone).to.equal(true);
    for (const zone of ['Mars/Olympus', '', 'Europe/Lisbon\r\nX:1', null, undefined, 7]) expect(isTimeZone(zone), String(zone)).to.equal(false);
  });

  it('of any day of four digits is an instant', () => {
    fc.assert(fc.property(fc.integer({min: -719_528, max: 2_932_896}), anyTime, fc.constantFrom(...zones), (day, time, zone) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(Number.isFinite(instantOf(date, time, zone).getTime())).to.equal(true);
    }));
  });
});
