import {type Change, type Registers, key, readRegister} from './registers.js';

/** What ties a calendar entry to those that were exported before. */
export interface CalendarEntry {
  readonly uid: string;
  /** How often the session has moved since the first export. */
  readonly sequence: number;
  /** Records this export. */
  readonly change: Change;
}

/**
 * The entry for the next export of a session.
 *
 * @param day When the session is, as text; another one than at the last export raises the sequence.
 * @param fresh The uid of a session that was never exported.
 */
export const calendarEntry = (registers: Registers, day: string, fresh: string): CalendarEntry => {
  const kept = readRegister(registers, key.calendarUid);
  const uid = typeof kept === 'string' ? kept : fresh;
  const last = readRegister(registers, key.calendarSequence);
  const [before, lastDay] = Array.isArray(last) && Number.isSafeInteger(last[0]) ? last as [number, unknown] : [0, day];
  const sequence = lastDay === day ? before : before + 1;
  return {uid, sequence, change: {[key.calendarUid]: uid, [key.calendarSequence]: [sequence, day]}};
};
