import {calendarEntry} from '../../core/calendar-entry.js';
import {type ICalendarOptions, toICalendar} from '../../core/icalendar.js';
import type {Change, Registers} from '../../core/registers.js';
import type {Schedule} from '../../core/schedule.js';
import {downloadText} from '../../platform/download.js';

const freshUid = (): string => crypto.getRandomValues(new Uint32Array(4)).reduce((uid, part) => uid + part.toString(36), '');

// In a `srcdoc` frame there is no address to come back to.
const pageUrl = (): string | undefined => (location.protocol.startsWith('http') ? location.href : undefined);

interface Export {
  readonly text: string;
  readonly change: Change;
}

/** The session and its tasks for the visitor's calendar. */
export const exportCalendar = (
  plan: Schedule,
  registers: Registers,
  options: Pick<ICalendarOptions, 'durationMinutes' | 'timeZone' | 'location'>,
): Export => {
  const day = [plan.sessionDate, plan.sessionTime].filter(Boolean).join(' ');
  const {uid, sequence, change} = calendarEntry(registers, day, freshUid());
  const text = toICalendar(plan, {...options, uid, sequence, url: pageUrl()});
  return {text, change};
};

/** Hands the file over; `false` where the browser may have refused it without a word. */
export const saveCalendar = (text: string): Promise<boolean> => downloadText('session.ics', 'text/calendar', text);
