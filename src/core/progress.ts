import {type CalendarDate, isCalendarDate, isClockTime} from './calendar-date.js';
import {isRecord} from './foreign.js';
import {type Change, type Json, type Registers, key, readKind, readRegister} from './registers.js';

/** A task that the visitor added. */
export interface OwnItem {
  readonly id: string;
  readonly label: string;
  /** The phase in which it stands. */
  readonly phase: string;
}

/** The session's day as the visitor set it. */
export interface SessionDay {
  readonly date: CalendarDate;
  /** `HH:MM` */
  readonly time?: string;
  /** The day on which the visitor set it. */
  readonly setOn?: CalendarDate;
  /** The day that the page gave, which the visitor replaced with this one. */
  readonly instead?: string;
}

/** How far the visitor has come. */
export interface Progress {
  /** The ids of the ticked tasks. */
  readonly done: readonly string[];
  /** The visitor's own tasks, in the order in which they were added. */
  readonly own: readonly OwnItem[];
  /** What the visitor noted, by the task's id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly day: SessionDay | null;
}

/** Ticks or unticks one task or several. */
export const tickChange = (ids: string | readonly string[], done: boolean): Change =>
  Object.fromEntries([ids].flat().map((id) => [key.done(id), done || null]));

const numberOf = (id: string): number => Number(/^own-(\d+)-/.exec(id)?.[1] ?? 0);

/**
 * A new id for an own task. The number keeps the order of adding; the seed, a random number from 0 up to 1,
 * keeps apart what two tabs add at the same moment.
 */
export const ownId = (existing: readonly string[], seed: number): string =>
  `own-${Math.max(0, ...existing.map(numberOf)) + 1}-${Math.floor(seed * 36 ** 7).toString(36)}`;

export const addOwnChange = (id: string, label: string, phase: string): Change => ({[key.own(id)]: {label: label.trim(), phase}});

export const renameOwnChange = ({id, phase}: OwnItem, label: string): Change => addOwnChange(id, label, phase);

/** Takes an own task away, with its tick and its note. */
export const removeOwnChange = (id: string): Change => ({[key.own(id)]: null, [key.done(id)]: null, [key.note(id)]: null});

/** Notes something with a task; a blank text takes the note away. */
export const noteChange = (id: string, text: string): Change => ({[key.note(id)]: text.trim() === '' ? null : text});

/** Sets or moves the session's day; `null` takes it away. */
export const dayChange = (day: SessionDay | null): Change => ({[key.day]: day && {...day}});

/** Clears ticks, notes and own tasks; the day stays. */
export const resetChange = (registers: Registers): Change =>
  Object.fromEntries((['done', 'note', 'own'] as const).flatMap((kind) =>
    Object.keys(readKind(registers, kind)).map((id) => [key[kind](id), null])));

const readOwn = (registers: Registers): readonly OwnItem[] =>
  Object.entries(readKind(registers, 'own'))
    .flatMap(([id, value]) => {
      if (!isRecord(value) || typeof value.label !== 'string' || value.label.trim() === '') return [];
      return [{id, label: value.label, phase: typeof value.phase === 'string' ? value.phase : ''}];
    })
    .sort((a, b) => numberOf(a.id) - numberOf(b.id) || (a.id < b.id ? -1 : 1));

const readDay = (value: Json): SessionDay | null => {
  if (!isRecord(value) || !isCalendarDate(value.date)) return null;
  return {
    date: value.date,
    ...isClockTime(value.time) && {time: value.time},
    ...isCalendarDate(value.setOn) && {setOn: value.setOn},
    ...typeof value.instead === 'string' && {instead: value.instead},
  };
};

/** How far the visitor has come, as the registers tell; foreign and damaged values are passed over. */
export const readProgress = (registers: Registers): Progress => {
  const ticks = Object.entries(readKind(registers, 'done'));
  const notes = Object.entries(readKind(registers, 'note'));
  return {
    done: ticks.filter(([, value]) => value === true).map(([id]) => id),
    own: readOwn(registers),
    notes: Object.fromEntries(notes.filter((note): note is [string, string] => typeof note[1] === 'string')),
    day: readDay(readRegister(registers, key.day)),
  };
};
