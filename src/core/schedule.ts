import {type CalendarDate, addDays, daysBetween, earlier, isCalendarDate, isClockTime, later} from './calendar-date.js';
import {type ContentPack, type RecommendedStyle, type Task, wording} from './content-pack.js';
import type {OwnItem} from './progress.js';

/** Where a task stands today; `soon` is within seven days. */
export type TaskState = 'done' | 'overdue' | 'today' | 'soon' | 'later' | 'undated';

export interface ScheduledTask {
  readonly id: string;
  readonly label: string;
  /** The day on which it should be done; `null` while the session has no day. */
  readonly due: CalendarDate | null;
  readonly state: TaskState;
  /** Whether the visitor added it. */
  readonly own: boolean;
}

export interface ScheduledPhase {
  readonly id: string;
  readonly label: string;
  readonly tasks: readonly ScheduledTask[];
}

/** What to do when. Phases without a task are left out. */
export interface Schedule {
  readonly sessionDate: CalendarDate | null;
  /** `HH:MM` */
  readonly sessionTime?: string;
  /** What the session is called in a calendar. */
  readonly sessionLabel: string;
  readonly phases: readonly ScheduledPhase[];
}

export interface ScheduleInput {
  /** The session's day; anything but an existing day leaves the tasks undated. */
  readonly sessionDate?: CalendarDate | null;
  /** `HH:MM` */
  readonly sessionTime?: string | null;
  /** Which tasks; `both` is all of them. */
  readonly kind: RecommendedStyle;
  readonly today: CalendarDate;
  /** The ids of the ticked tasks. */
  readonly done?: readonly string[] | null;
  /** The visitor's own tasks; those of an unknown phase stand in the last one. */
  readonly own?: readonly OwnItem[] | null;
  /** The day on which the session's day was set; without it, today. */
  readonly setOn?: CalendarDate;
}

const SOON = 7;

const stateOf = (due: CalendarDate | null, today: CalendarDate): TaskState => {
  if (due === null) return 'undated';
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= SOON ? 'soon' : 'later';
};

/** Whether a task is for that kind of shoot. */
export const isOfKind = (task: Task, kind: RecommendedStyle): boolean =>
  task.kind === undefined || kind === 'both' || task.kind === kind;

/** Lays the tasks out over the days up to the session. */
export const schedule = (pack: ContentPack, options: ScheduleInput): Schedule => {
  const {kind, today, setOn} = options;
  const own = options.own ?? [];
  const session = isCalendarDate(options.sessionDate) && isCalendarDate(today) ? options.sessionDate : null;
  const time = session !== null && isClockTime(options.sessionTime) ? options.sessionTime : undefined;
  // A device's clock may have been ahead when the day was set.
  const knownFrom = isCalendarDate(setOn) ? earlier(setOn, today) : today;
  const ticked = new Set(options.done);
  const phaseIds = pack.phases.map(({id}) => id);
  const phaseOf = (phase: string): string | undefined => (phaseIds.includes(phase) ? phase : phaseIds.at(-1));

  const dueOn = (daysBefore: number): CalendarDate | null =>
    session === null ? null : earlier(later(addDays(session, -daysBefore), knownFrom), session);

  const place = ({id, label}: OwnItem | Task, due: CalendarDate | null, isOwn: boolean): ScheduledTask =>
    ({id, label, due, state: ticked.has(id) ? 'done' : stateOf(due, today), own: isOwn});

  const phases = pack.phases.map(({id, label}) => {
    const all = pack.tasks.filter(({phase}) => phaseOf(phase) === id);
    const tasks = all.filter((task) => isOfKind(task, kind));
    const last = (tasks.length > 0 ? tasks : all).reduce((days, {daysBefore}) => Math.min(days, daysBefore), Infinity);
    return {
      id,
      label,
      tasks: [
        ...tasks.map((task) => place(task, dueOn(task.daysBefore), false)),
        ...own.filter(({phase}) => phaseOf(phase) === id).map((item) => place(item, dueOn(Number.isFinite(last) ? last : 0), true)),
      ],
    };
  });

  return {
    sessionDate: session,
    ...time !== undefined && {sessionTime: time},
    sessionLabel: wording(pack, 'session-event'),
    phases: phases.filter(({tasks}) => tasks.length > 0),
  };
};

const tasksOf = ({phases}: Schedule): readonly ScheduledTask[] => phases.flatMap(({tasks}) => tasks);

/** How many tasks are done, of how many. */
export const progressOf = (plan: Schedule): {readonly count: number; readonly total: number; readonly complete: boolean} => {
  const tasks = tasksOf(plan);
  const count = tasks.filter(({state}) => state === 'done').length;
  return {count, total: tasks.length, complete: count > 0 && count === tasks.length};
};

/** What to do now: all that is overdue or due today, else what falls due next. */
export const nextDue = (plan: Schedule): readonly ScheduledTask[] => {
  const open = tasksOf(plan).filter(({state, due}) => state !== 'done' && due !== null);
  const now = open.filter(({state}) => state === 'overdue' || state === 'today');
  if (now.length > 0) return now;
  const next = open.map(({due}) => due!).sort()[0];
  return open.filter(({due}) => due === next);
};
