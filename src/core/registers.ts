import {isRecord, isShallow} from './foreign.js';
import {toJson} from './json.js';

/** A value that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/** One thing the visitor did last, and when: a logical time in milliseconds. */
export interface Register {
  readonly value: Json;
  readonly at: number;
}

/**
 * A client's session: one register for each answer, tick, note and date. Because each item has its own time,
 * two tabs that change different items lose nothing when they are merged.
 */
export type Registers = Readonly<Record<string, Register>>;

/** New values by key; `null` clears a register but keeps its time, so that an older value cannot come back. */
export type Change = Readonly<Record<string, Json>>;

/** The keys of a session: `kind/id`, or the kind alone where there is one only. */
export const key = {
  wish: (id: string) => `wish/${id}`,
  answer: (question: string) => `answer/${question}`,
  done: (task: string) => `done/${task}`,
  own: (item: string) => `own/${item}`,
  note: (task: string) => `note/${task}`,
  day: 'day',
  step: 'step',
  choice: 'choice',
  calendarSequence: 'calendar-sequence',
  calendarUid: 'calendar-uid',
} as const;

/** The version of the stored form. */
export const REGISTERS_VERSION = 1;

const newest = (registers: Registers): number =>
  Object.values(registers).reduce((latest, {at}) => Math.max(latest, at), 0);

/** The later register wins; at the same time the greater text does, so that both tabs decide alike. */
const later = (a: Register, b: Register): Register => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return toJson(a.value) >= toJson(b.value) ? a : b;
};

/** Joins what two tabs know, item by item. Commutative, associative and idempotent. */
export const mergeRegisters = (a: Registers, b: Registers): Registers => {
  const merged: Record<string, Register> = {...a};
  for (const [name, register] of Object.entries(b)) {
    merged[name] = Object.hasOwn(merged, name) ? later(merged[name]!, register) : register;
  }
  return merged;
};

/** Writes a change, always later than everything known, even when the device's clock was set back. */
export const applyChange = (registers: Registers, change: Change, now: number): Registers => {
  const at = Math.max(now, newest(registers) + 1);
  const changed = Object.entries(change).map(([name, value]) => [name, {value, at}] as const);
  return {...registers, ...Object.fromEntries(changed)};
};

/** The change that takes `change` back. */
export const inverseChange = (registers: Registers, change: Change): Change =>
  Object.fromEntries(Object.keys(change).map((name) => [name, readRegister(registers, name)]));

/** The value under that key; `null` where there is none. */
export const readRegister = (registers: Registers, name: string): Json =>
  Object.hasOwn(registers, name) ? registers[name]!.value : null;

/** The change that brings all values to another place. */
export const valuesOf = (registers: Registers): Change =>
  Object.fromEntries(Object.entries(registers).map(([name, {value}]) => [name, value]));

/** All values of one kind, by the id behind the slash, without the cleared ones. */
export const readKind = (registers: Registers, kind: string): Record<string, Json> => {
  const prefix = `${kind}/`;
  const found = Object.entries(registers).filter(([name, {value}]) => name.startsWith(prefix) && value !== null);
  return Object.fromEntries(found.map(([name, {value}]) => [name.slice(prefix.length), value]));
};

const FUTURE_LIMIT = 8.64e15;

const isRegister = (value: unknown): value is Register =>
  isRecord(value) && 'value' in value && isShallow(value.value) && typeof value.at === 'number' && value.at >= 0 && value.at < FUTURE_LIMIT;

/** Reads the stored form; keeps what can be read of foreign or damaged data, and never throws. */
export const parseRegisters = (text: string | null): Registers => {
  if (text === null) return {};
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored) || !isRecord(stored.entries)) return {};
    const readable = Object.entries(stored.entries).filter(([name, value]) => name !== '__proto__' && isRegister(value));
    return Object.fromEntries(readable) as Registers;
  } catch {
    return {};
  }
};

/** The stored form. */
export const serializeRegisters = (entries: Registers): string => toJson({version: REGISTERS_VERSION, entries});
