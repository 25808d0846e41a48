import {type CalendarDate, addDays} from './calendar-date.js';
import {plainLines} from './plain-text.js';
import type {Schedule, ScheduledTask} from './schedule.js';
import {instantOf, isTimeZone} from './time-zone.js';

export interface ICalendarOptions {
  /** Names this calendar among all others. The same again, and a calendar app moves the entries it has. */
  readonly uid: string;
  /** How often the day was moved, from 0 up; default 0. */
  readonly sequence?: number;
  /** When the file is made: a date, or what `Date` takes; default now. */
  readonly now?: Date | string | number;
  /** The page to come back to; absolute, http(s). */
  readonly url?: string;
  /** How long the session takes, 1 to 1440; default 60. */
  readonly durationMinutes?: number;
  /** IANA name of the time zone of the session's time. Without one it holds wherever the client is. */
  readonly timeZone?: string;
  /** Where the session takes place. */
  readonly location?: string;
}

const DEFAULT_DURATION = 60;
const LONGEST_DURATION = 1440;

// All-day entries begin at midnight: nine hours later is a time to be reminded at.
const ON_THE_DAY = 'PT9H';
const ON_THE_DAY_BEFORE = '-PT15H';
const A_DAY_BEFORE = '-P1D';

const text = (value: string): string => plainLines(value).join('\n').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

const uri = (value: string | undefined): string | undefined => {
  try {
    const {protocol, href} = new URL(value ?? '');
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

const stampOf = (now: ICalendarOptions['now'] = new Date()): string => {
  const moment = new Date(now);
  return (Number.isNaN(moment.getTime()) ? new Date() : moment).toISOString();
};

const basic = (isoText: string): string => isoText.replace(/[-:]|\.\d+/g, '');

const encoder = new TextEncoder();

/** Lines of at most 75 octets; the rest of a longer one goes on behind a space. */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
};

const allDay = (date: CalendarDate): readonly string[] => [
  `DTSTART;VALUE=DATE:${basic(date)}`,
  `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
];

// The instant in UTC instead of TZID with a VTIMEZONE: some calendars refuse a zone whose name they do not know, some
// guess from the name and pass over the rules; all of them agree on UTC and show it in the client's own zone.
// DURATION instead of DTEND, because an hour stays an hour while clocks are changed.
const timed = (date: CalendarDate, time: string, {durationMinutes = DEFAULT_DURATION, timeZone}: ICalendarOptions): readonly string[] => {
  const minutes = Math.round(durationMinutes);
  const start = isTimeZone(timeZone) ? instantOf(date, time, timeZone).toISOString() : `${date}T${time}:00`;
  return [
    `DTSTART:${basic(start)}`,
    `DURATION:PT${minutes >= 1 && minutes <= LONGEST_DURATION ? minutes : DEFAULT_DURATION}M`,
  ];
};

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly when: readonly string[];
  readonly remind: string;
  readonly more: readonly string[];
}

const event = ({uid, summary, when, remind, more}: Entry, common: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${text(`${uid}@shootkit`)}`,
  ...common,
  ...when,
  `SUMMARY:${text(summary)}`,
  ...more,
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text(summary)}`,
  `TRIGGER:${remind}`,
  'END:VALARM',
  'END:VEVENT',
];

const sessionEntry = ({sessionDate, sessionTime, sessionLabel}: Schedule, options: ICalendarOptions): readonly Entry[] =>
  sessionDate === null ? [] : [{
    uid: options.uid,
    summary: sessionLabel,
    when: sessionTime ? timed(sessionDate, sessionTime, options) : allDay(sessionDate),
    remind: sessionTime ? A_DAY_BEFORE : ON_THE_DAY_BEFORE,
    more: options.location ? [`LOCATION:${text(options.location)}`] : [],
  }];

const taskEntry = ({id, label, due}: ScheduledTask, {uid}: ICalendarOptions): readonly Entry[] =>
  due === null ? [] : [{uid: `${uid}-${id}`, summary: label, when: allDay(due), remind: ON_THE_DAY, more: ['TRANSP:TRANSPARENT']}];

/** The session and every dated task, each with a reminder, as RFC 5545 text. */
export const toICalendar = (plan: Schedule, options: ICalendarOptions): string => {
  const {sequence = 0} = options;
  const url = uri(options.url);
  const common = [
    `DTSTAMP:${basic(stampOf(options.now))}`,
    `SEQUENCE:${Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0}`,
    ...url ? [`URL:${url}`] : [],
  ];
  const tasks = plan.phases.flatMap((phase) => phase.tasks);
  const entries = [...sessionEntry(plan, options), ...tasks.flatMap((task) => taskEntry(task, options))];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//shootkit//shootkit//EN',
    ...entries.flatMap((entry) => event(entry, common)),
    'END:VCALENDAR',
    '',
  ].map(fold).join('\r\n');
};
