import {startSettings} from './settings.js';

const WEEKS_AHEAD = 3;

/** The calendar date so many weeks from today, as `YYYY-MM-DD`, in the visitor's own time zone. */
const dateInWeeks = (weeks) => {
  const date = new Date();
  date.setDate(date.getDate() + weeks * 7);
  const twoDigits = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
};

const setSessionDate = (date) => {
  for (const checklist of document.querySelectorAll('prep-checklist')) checklist.setAttribute('session-date', date);
};

startSettings();
setSessionDate(dateInWeeks(WEEKS_AHEAD));
