/** A day of the calendar, `YYYY-MM-DD`: no instant, so no time zone and no daylight saving can move it. */
export type CalendarDate = string;

const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

// UTC has no daylight saving, so that days are always of one length.
const toDayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const fromDayNumber = (day: number): CalendarDate => new Date(day * DAY).toISOString().slice(0, 10);

// Four digits of a year, so that dates compare as texts.
const FIRST_DAY = toDayNumber('0000-01-01');
const LAST_DAY = toDayNumber('9999-12-31');

/** Whether the text is a day that exists: `2026-02-30` is none. */
export const isCalendarDate = (text: unknown): text is CalendarDate => {
  if (typeof text !== 'string' || !FORM.test(text)) return false;
  const day = toDayNumber(text);
  return Number.isFinite(day) && fromDayNumber(day) === text;
};

/** Whether the text is a time of the day, `HH:MM`. */
export const isClockTime = (text: unknown): text is string => typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** That many whole days later; the years 0000 and 9999 are the ends of the calendar. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(Math.min(LAST_DAY, Math.max(FIRST_DAY, toDayNumber(date) + (Math.trunc(days) || 0))));

/** Days from `from` to `to`; negative where `to` lies before it. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => toDayNumber(to) - toDayNumber(from);

export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
export const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** The day that it is where the visitor is. */
export const todayOf = (now: Date): CalendarDate =>
  `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
