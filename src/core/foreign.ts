import {toJson} from './json.js';

// Reading what others gave: a getter or a proxy may throw, an object may be endless, a list immense.

const LONGEST_LIST = 1000;
const SHOWN = 40;

const UNREADABLE = Symbol('unreadable');

const attempt = <T, U>(read: () => T, otherwise: U): T | U => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** Whether it is an object with named values, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && attempt(() => !Array.isArray(value), false);

/** The names of its own values. */
export const namesIn = (record: object): readonly string[] => attempt(() => Object.keys(record), []);

/** Its own value of that name; `undefined` where it has none. */
export const valueIn = (record: object, name: string | number): unknown =>
  attempt(() => (Object.hasOwn(record, name) ? record[name as keyof object] : undefined), UNREADABLE);

/** The items of a list, up to the thousandth; `null` where it is no list. */
export const itemsIn = (value: unknown): readonly unknown[] | null => {
  const length = attempt(() => (Array.isArray(value) ? value.length : null), null);
  return length === null ? null : Array<unknown>(Math.min(length, LONGEST_LIST)).fill(null).map((_, index) => valueIn(value as object, index));
};

/** Whether it has an end: what is nested too deep can be read, but neither compared nor written again. */
export const isShallow = (value: unknown, levels = 4): boolean =>
  typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1)));

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Names a value in a message, in a few characters. */
export const describe = (value: unknown): string => {
  if (value === UNREADABLE) return 'a value that cannot be read';
  if (typeof value === 'string') return toJson(shortened(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  return isRecord(value) ? 'an object' : 'a list';
};

/** A name as it stands in a path. */
export const inPath = (name: string): string => (/^[\w$-]+$/.test(name) ? shortened(name) : describe(name));
