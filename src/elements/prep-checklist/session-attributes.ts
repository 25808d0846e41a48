import {isCalendarDate, isClockTime} from '../../core/calendar-date.js';
import type {ICalendarOptions} from '../../core/icalendar.js';
import type {GivenDay} from '../../core/session-day.js';
import {isTimeZone} from '../../core/time-zone.js';
import {warnOnce} from '../../platform/warn.js';

/** The session's day as the attributes give it; what is no day or no time is passed over. */
export const givenDay = (date: string | null, time: string | null): GivenDay | null => {
  if (!date) return null;
  if (!isCalendarDate(date)) {
    warnOnce(`<prep-checklist> session-date="${date}" is no day; the tasks stay undated. Write YYYY-MM-DD, such as 2026-12-04.`);
    return null;
  }
  if (!time) return {date};
  // A database may write its seconds.
  const clock = /^(\d\d:\d\d):\d\d$/.exec(time)?.[1] ?? time;
  if (isClockTime(clock)) return {date, time: clock};
  warnOnce(`<prep-checklist> session-time="${time}" is no time and is left out. Write HH:MM, such as 10:30.`);
  return {date};
};

interface CalendarAttributes {
  readonly sessionDuration: number;
  readonly timeZone: string | null;
  readonly location: string;
}

/** What the attributes say of the session's entry in a calendar. */
export const calendarOptions = ({sessionDuration, timeZone, location}: CalendarAttributes): Pick<ICalendarOptions, 'durationMinutes' | 'timeZone' | 'location'> => {
  if (!(sessionDuration >= 1 && sessionDuration <= 1440)) {
    warnOnce(`<prep-checklist> session-duration="${sessionDuration}" is not used in the calendar. Write minutes, 1 to 1440.`);
  }
  if (timeZone && !isTimeZone(timeZone)) {
    warnOnce(`<prep-checklist> time-zone="${timeZone}" is not known; the session's time holds wherever the client is. Write an IANA name, such as Europe/Lisbon.`);
  }
  return {durationMinutes: sessionDuration, timeZone: timeZone ?? undefined, location};
};
