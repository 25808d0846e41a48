import type {CalendarDate} from './calendar-date.js';
import {type SessionDay, dayChange} from './progress.js';
import type {Change} from './registers.js';

/** The session's day as the page gives it. */
export interface GivenDay {
  readonly date: CalendarDate;
  /** `HH:MM` */
  readonly time?: string;
}

const nameOf = ({date, time}: GivenDay): string => [date, time].filter(Boolean).join(' ');

/** Whether the visitor's day holds: until the page gives another one than the one that the visitor replaced. */
const holds = (given: GivenDay | null, set: SessionDay): boolean => given === null || set.instead === nameOf(given);

/** The session's day: the visitor's where it holds, else the page's. */
export const sessionDay = (given: GivenDay | null, set: SessionDay | null): SessionDay | null => {
  if (set && holds(given, set)) return set;
  return given && {...given, ...set?.date === given.date && set.setOn && {setOn: set.setOn}};
};

/** Whether the visitor chose another day than the page gives. */
export const isMoved = (given: GivenDay | null, set: SessionDay | null): boolean =>
  set !== null && holds(given, set) && (given === null || nameOf(given) !== nameOf(set));

/** The change with which the visitor sets the day. */
export const setDayChange = (given: GivenDay | null, day: GivenDay, today: CalendarDate): Change =>
  dayChange({...day, setOn: today, ...given && {instead: nameOf(given)}});

/** Keeps since when the page's day has been known, so that what is missed from then on becomes overdue. */
export const keepDayChange = (given: GivenDay | null, set: SessionDay | null, today: CalendarDate): Change =>
  given === null || sessionDay(given, set)?.setOn ? {} : setDayChange(given, given, today);
