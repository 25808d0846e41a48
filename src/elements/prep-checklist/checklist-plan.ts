import {shapeAnswers} from '../../core/answers.js';
import type {CalendarDate} from '../../core/calendar-date.js';
import type {ContentPack, RecommendedStyle} from '../../core/content-pack.js';
import {readProgress} from '../../core/progress.js';
import {recommend} from '../../core/recommend.js';
import {type Registers, key, readKind, readRegister} from '../../core/registers.js';
import {type Schedule, schedule} from '../../core/schedule.js';
import {type GivenDay, sessionDay} from '../../core/session-day.js';

/** Whose tasks to show; `auto` follows what the visitor found out or chose. */
export type ChecklistKind = 'auto' | RecommendedStyle;

interface PlanOptions {
  readonly kind: ChecklistKind;
  readonly given: GivenDay | null;
  readonly today: CalendarDate;
}

const STYLES: readonly unknown[] = ['headshot', 'portrait', 'both'] satisfies readonly RecommendedStyle[];
const isStyle = (value: unknown): value is RecommendedStyle => STYLES.includes(value);

const kindOf = (kind: ChecklistKind, pack: ContentPack, registers: Registers): RecommendedStyle => {
  if (kind !== 'auto') return kind;
  const recommended = recommend(shapeAnswers(readKind(registers, 'answer')), pack);
  const choice = readRegister(registers, key.choice);
  return recommended?.style ?? (isStyle(choice) ? choice : 'both');
};

/** The list as the session stands. */
export const planOf = (pack: ContentPack, registers: Registers, {kind, given, today}: PlanOptions): Schedule => {
  const {done, own, day} = readProgress(registers);
  const {date, time, setOn} = sessionDay(given, day) ?? {};
  return schedule(pack, {sessionDate: date, sessionTime: time, setOn, kind: kindOf(kind, pack, registers), today, done, own});
};

/** The ids of the ticked tasks, in the list's order. */
export const tickedIn = ({phases}: Schedule): string[] =>
  phases.flatMap(({tasks}) => tasks.filter(({state}) => state === 'done').map(({id}) => id));
