import type {Phase, Task} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';
import {lastDaysTasks} from './tasks/last-days.js';
import {sessionTasks} from './tasks/session.js';
import {weekTasks} from './tasks/week.js';
import {weeksTasks} from './tasks/weeks.js';

/** The stretches of the preparation, in the order of time. */
export const phases = (msg: Msg): readonly Phase[] => [
  {id: 'weeks', facts: [], label: msg('Weeks ahead', {id: 'phase-weeks', desc: 'Heading over tasks that are done one to three weeks before the photo session.'})},
  {id: 'week', facts: [], label: msg('The week before', {id: 'phase-week', desc: 'Heading over tasks of the last seven days before the photo session.'})},
  {id: 'eve', facts: [], label: msg('The day before', {id: 'phase-eve', desc: 'Heading over tasks of the last day before the photo session.'})},
  {id: 'day', facts: [], label: msg('On the day', {id: 'phase-day', desc: 'Heading over tasks of the day of the photo session, before it begins.'})},
  {id: 'session', facts: [], label: msg('At the session', {id: 'phase-session', desc: 'Heading over what to think of while the pictures are taken.'})},
];

/** What there is to do, in the order of time. */
export const tasks = (msg: Msg): readonly Task[] => [
  ...weeksTasks(msg),
  ...weekTasks(msg),
  ...lastDaysTasks(msg),
  ...sessionTasks(msg),
];
