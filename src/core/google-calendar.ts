import {addDays} from './calendar-date.js';
import type {ICalendarOptions} from './icalendar.js';
import type {Schedule} from './schedule.js';
import {instantOf, isTimeZone} from './time-zone.js';

const MINUTE = 60_000;

const compact = (isoText: string): string => isoText.replace(/[-:]|\.\d+/g, '');

const datesOf = (date: string, time: string | undefined, {timeZone, durationMinutes = 60}: Pick<ICalendarOptions, 'timeZone' | 'durationMinutes'>): string => {
  if (time === undefined) return `${compact(date)}/${compact(addDays(date, 1))}`;
  const minutes = durationMinutes >= 1 && durationMinutes <= 1440 ? durationMinutes : 60;
  const begin = isTimeZone(timeZone) ? instantOf(date, time, timeZone) : new Date(`${date}T${time}:00Z`);
  const form = (instant: Date): string => compact(instant.toISOString()).slice(0, isTimeZone(timeZone) ? undefined : -1);
  return `${form(begin)}/${form(new Date(begin.getTime() + minutes * MINUTE))}`;
};

/**
 * A link that offers the session alone to Google Calendar, which takes one event at a time; `null` without a day.
 *
 * @source Google Calendar's event template: action=TEMPLATE, text, dates, location
 */
export const googleCalendarUrl = (plan: Schedule, options: Pick<ICalendarOptions, 'timeZone' | 'durationMinutes' | 'location'>): string | null => {
  const {sessionDate, sessionTime, sessionLabel} = plan;
  if (sessionDate === null) return null;
  const parameters = new URLSearchParams({action: 'TEMPLATE', text: sessionLabel, dates: datesOf(sessionDate, sessionTime, options)});
  if (options.location) parameters.set('location', options.location);
  return `https://calendar.google.com/calendar/render?${parameters}`;
};
