import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const byUid = (entries) => Object.fromEntries(entries.map(({uid, ...entry}) => [uid, entry]).sort(([a], [b]) => (a < b ? -1 : 1)));

const readers = {
  'ical.js': (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: component.getFirstPropertyValue('sequence'),
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      reminders: component.getAllSubcomponents('valarm').length,
    };
  }),
  'node-ical': (text) => Object.values(nodeIcal.sync.parseICS(text)).filter(({type}) => type === 'VEVENT').map((event) => ({
    uid: event.uid,
    summary: event.summary,
    sequence: Number(event.sequence),
    start: event.datetype === 'date' ? day(event.start) : event.start.toISOString(),
    reminders: event.alarms.length,
  })),
};

/** What each of the two readers finds in a calendar file: its entries by their uid. */
export const readCalendar = (text) => Object.entries(readers).map(([reader, read]) => ({reader, entries: byUid(read(text))}));
