import type {Aspect, Collection, Framing, Option, Phase, Piece, Point, Question, Style, Task, Topic, Wish, Wording} from './content-pack.js';
import {itemsIn} from './foreign.js';
import {isSafeUrl} from './safe-url.js';

/** Whether the merged pack has a piece of that id. */
export type Has = (collection: Collection, id: unknown) => boolean;

/** A single value. */
export interface ValueField {
  /** What it has to be, for the message that refuses another. */
  readonly expected: string;
  readonly accepts: (value: unknown, has: Has) => boolean;
  readonly optional?: boolean;
}

/** Values that belong together. */
export interface RecordField {
  readonly values: Fields;
  readonly optional?: false;
}

/** Pieces inside a piece, or a collection of the pack. */
export interface PiecesField {
  readonly pieces: Fields;
  /** There has to be one at least. */
  readonly needed: boolean;
  /** Which id a new piece may have. */
  readonly newId: ValueField;
  readonly optional?: boolean;
}

export type Field = ValueField | RecordField | PiecesField;
export type Fields = Readonly<Record<string, Field>>;

// A piece that gains a field gains its rule here, or the types do not fit.
type FieldsOf<P extends Piece> = {readonly [K in Exclude<keyof P, keyof Piece>]-?: Field};

const LONGEST_TEXT = 5000;
const MOST_POINTS = 100;
const MOST_DAYS = 3650;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isWithin = (value: unknown, most: number): value is number => typeof value === 'number' && value >= 0 && value <= most;
const isOneOf = (words: readonly string[]) => (value: unknown): boolean => words.includes(value as string);

const optional = (field: ValueField): ValueField => ({...field, optional: true, expected: `${field.expected}, or null for none`});
const whole = (most: number): ValueField =>
  ({expected: `a whole number from 0 to ${most}`, accepts: (value) => isWithin(value, most) && Number.isInteger(value)});
const idIn = (collection: Collection): ValueField =>
  ({expected: `the id of one of the ${collection}`, accepts: (value, has) => has(collection, value)});

const text: ValueField = {
  expected: `a text of 1 to ${LONGEST_TEXT} characters`,
  accepts: (value) => isText(value) && value.trim() !== '',
};
const anyText: ValueField = {expected: `a text of at most ${LONGEST_TEXT} characters`, accepts: isText};
const yesOrNo: ValueField = {expected: 'true or false', accepts: (value) => typeof value === 'boolean'};
const percent: ValueField = {expected: 'a number from 0 to 100', accepts: (value) => isWithin(value, 100)};
const style: ValueField = {expected: '"headshot" or "portrait"', accepts: isOneOf(['headshot', 'portrait'])};
const link: ValueField = {
  expected: 'an address that begins with https:, http:, mailto:, tel: or /',
  accepts: (value) => isText(value) && isSafeUrl(value),
};
const ids: ValueField = {
  expected: 'a list of ids',
  accepts: (value) => itemsIn(value)?.every((id) => isText(id)) ?? false,
};

// Ids go into addresses, form values and calendar entries.
const anyId: ValueField = {
  expected: 'an id: a letter or digit, then up to 63 letters, digits, "-", "_" or "."',
  accepts: (value) => typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,63}$/u.test(value),
};
const styleId: ValueField = {
  expected: '"headshot", "portrait" or "both"',
  accepts: isOneOf(['headshot', 'portrait', 'both']),
};

const pieces = <P extends Piece>(fields: FieldsOf<P>, needed: boolean, newId = anyId): PiecesField =>
  ({pieces: {facts: ids, ...fields}, needed, newId});
const some = <P extends Piece>(fields: FieldsOf<P>, newId = anyId): PiecesField => pieces<P>(fields, true, newId);

const points = pieces<Point>({text}, false);
const options = some<Option>({
  label: text,
  hint: optional(anyText),
  evidence: {values: {headshot: whole(MOST_POINTS), portrait: whole(MOST_POINTS)}},
  reason: text,
});

/** What the pieces of each collection are made of; a collection stands behind those that its fields refer to. */
export const PACK_SHAPE: Readonly<Record<Collection, PiecesField>> = {
  styles: some<Style>({name: text, label: text, summary: text, points, bookingUrl: optional(link)}, styleId),
  questions: some<Question>({label: text, hint: optional(anyText), multiple: optional(yesOrNo), options}),
  topics: some<Topic>({label: text}),
  aspects: some<Aspect>({topic: idIn('topics'), label: text, headshot: text, portrait: text, questions: optional(ids)}),
  framings: some<Framing>({from: percent, label: text, use: text}),
  phases: some<Phase>({label: text}),
  tasks: some<Task>({phase: idIn('phases'), kind: optional(style), daysBefore: whole(MOST_DAYS), label: text, why: text, how: text}),
  wishes: pieces<Wish>({label: text, hint: optional(anyText)}, false),
  wording: some<Wording>({text: anyText}),
};
