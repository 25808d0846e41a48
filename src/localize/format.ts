import type {CalendarDate} from '../core/calendar-date.js';
import {daysBetween} from '../core/calendar-date.js';

// Making an Intl formatter costs far more than using it.
const cache = new Map<string, unknown>();
const cached = <T>(name: string, create: () => T): T => {
  if (!cache.has(name)) cache.set(name, create());
  return cache.get(name) as T;
};

// Session days are set and told in the Gregorian calendar, whatever the language's own, unless the tag asks for another.
const supported = (tag: string): Intl.Locale => {
  try {
    const {calendar} = new Intl.Locale(tag);
    return new Intl.Locale(tag, {calendar: calendar ?? 'gregory'});
  } catch {
    return new Intl.Locale('en');
  }
};

// A calendar date is no instant: it is formatted at noon UTC, in UTC, so that no time zone can move it.
const utcNoon = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);

/** Long: "Friday, December 4, 2026"; short: "Fri, Dec 4". */
export const formatDate = (tag: string, date: CalendarDate, length: 'long' | 'short'): string =>
  cached(`date ${tag} ${length}`, () => new Intl.DateTimeFormat(supported(tag), length === 'long'
    ? {dateStyle: 'full', timeZone: 'UTC'}
    : {weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC'})).format(utcNoon(date));

/** `HH:MM` as the language writes it. */
export const formatTime = (tag: string, time: string): string =>
  cached(`time ${tag}`, () => new Intl.DateTimeFormat(supported(tag), {timeStyle: 'short', timeZone: 'UTC'}))
    .format(new Date(`2000-01-01T${time}:00Z`));

/** "today", "tomorrow", "in 12 days", "in 3 weeks". */
export const formatRelativeDay = (tag: string, date: CalendarDate, today: CalendarDate): string => {
  const days = daysBetween(today, date);
  const format = cached(`relative ${tag}`, () => new Intl.RelativeTimeFormat(supported(tag), {numeric: 'auto'}));
  return Math.abs(days) >= 21 ? format.format(Math.round(days / 7), 'week') : format.format(days, 'day');
};

/** A share of 1 as a percentage. */
export const formatPercent = (tag: string, share: number): string =>
  cached(`percent ${tag}`, () => new Intl.NumberFormat(supported(tag), {style: 'percent', maximumFractionDigits: 0})).format(share);

export const formatNumber = (tag: string, value: number): string =>
  cached(`number ${tag}`, () => new Intl.NumberFormat(supported(tag))).format(value);
