import type {CalendarDate} from './calendar-date.js';

const DAY = 86_400_000;

// `h23`, or midnight may be told as hour 24.
const clockOf = (timeZone: string): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-US', {
  timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
  year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
});

/** Whether the platform knows the time zone, an IANA name such as `Europe/Lisbon`. */
export const isTimeZone = (text: unknown): text is string => {
  if (typeof text !== 'string' || text === '') return false;
  try {
    return Boolean(clockOf(text));
  } catch {
    return false;
  }
};

/** What the clock on that wall shows, as if the wall stood in UTC. */
const wallOf = (clock: Intl.DateTimeFormat, instant: number): number => {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
};

/**
 * The instant at which the clocks of a time zone show that day and time. When they show it twice, the first;
 * when they skip it, as long after midnight as if they had not.
 */
export const instantOf = (date: CalendarDate, time: string, timeZone: string): Date => {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const clock = clockOf(timeZone);
  const [before, after] = [-DAY, DAY].map((step) => wall - (wallOf(clock, wall + step) - (wall + step))) as [number, number];
  const shown = [Math.min(before, after), Math.max(before, after)].find((instant) => wallOf(clock, instant) === wall);
  return new Date(shown ?? before);
};
