import type {Collection, ContentPack} from './content-pack.js';
import {describe, inPath, isRecord, itemsIn, namesIn, valueIn} from './foreign.js';
import {matchLocale} from './match-locale.js';
import {type Field, type Fields, type Has, PACK_SHAPE, type PiecesField} from './pack-shape.js';

/** A part of a studio's content that could not be used. */
export interface Problem {
  /** Where: `tasks[2].daysBefore`. */
  readonly path: string;
  /** What was found, what is expected, and what happens instead. */
  readonly message: string;
}

type Values = Readonly<Record<string, unknown>>;
type LoosePiece = Values & {readonly id: string};

interface Merge {
  readonly has: Has;
  readonly report: (path: string, message: string) => void;
}

/** A list with its changes in it; what is to be taken out still stands there. */
interface Draft {
  readonly pieces: Map<string, LoosePiece>;
  /** The paths of the wishes to take a piece out, by id. */
  readonly removals: Map<string, string>;
}

const COLLECTIONS = Object.keys(PACK_SHAPE) as readonly Collection[];

// What cannot go while another piece refers to it.
const REFERENCES: {readonly [K in Collection]?: readonly [from: Collection, field: string]} = {
  topics: ['aspects', 'topic'],
  phases: ['tasks', 'phase'],
};

const isMissing = (field: Field, value: unknown): boolean =>
  !field.optional && (value === undefined || ('pieces' in field && field.needed && (value as readonly unknown[]).length === 0));

const mergeField = (field: Field, before: unknown, given: unknown, path: string, merge: Merge): unknown => {
  if ('pieces' in field) {
    const draft = draftList(field, (before ?? []) as readonly LoosePiece[], given, path, merge);
    return takeOut(field, draft, merge, () => undefined);
  }
  if ('values' in field && isRecord(given)) return mergeValues(field.values, (before ?? {}) as Values, given, path, merge) ?? before;
  if ('accepts' in field && field.accepts(given, merge.has)) return itemsIn(given) ?? given;
  const expected = 'values' in field ? `an object with ${Object.keys(field.values).join(' and ')}` : field.expected;
  merge.report(path, `found ${describe(given)}, expected ${expected}; ${before === undefined ? 'it is left out' : 'the default stays'}`);
  return before;
};

/** The values with the given ones over them; `undefined` where a needed one is missing. */
const mergeValues = (fields: Fields, before: Values, given: Values, path: string, merge: Merge): Values | undefined => {
  const merged: Record<string, unknown> = {...before};
  for (const name of namesIn(given)) {
    const value = valueIn(given, name);
    const valuePath = `${path}.${inPath(name)}`;
    if (value === undefined || name === 'id' || name === 'remove') continue;
    if (!Object.hasOwn(fields, name)) {
      merge.report(valuePath, `is not known here, expected one of: ${Object.keys(fields).join(', ')}; it is ignored`);
    } else if (value === null && fields[name]!.optional) {
      delete merged[name];
    } else {
      const after = mergeField(fields[name]!, merged[name], value, valuePath, merge);
      if (after !== undefined) merged[name] = after;
    }
  }
  const missing = Object.keys(fields).filter((name) => isMissing(fields[name]!, merged[name]));
  if (missing.length === 0) return merged;
  merge.report(path, `is new and lacks a valid ${missing.join(', ')}; it is left out`);
  return undefined;
};

const mergePiece = (field: PiecesField, {pieces, removals}: Draft, given: unknown, path: string, merge: Merge): void => {
  if (!isRecord(given)) {
    merge.report(path, `found ${describe(given)}, expected an object with an id; it is ignored`);
    return;
  }
  const id = valueIn(given, 'id');
  const before = pieces.get(id as string);
  if (!before && !field.newId.accepts(id, merge.has)) {
    merge.report(`${path}.id`, `found ${describe(id)}, expected the id of a piece there is or ${field.newId.expected}; the piece is ignored`);
    return;
  }
  const remove = valueIn(given, 'remove');
  if (remove === true && before) removals.set(before.id, path);
  if (remove === true && !before) merge.report(path, `found no ${describe(id)} to remove, expected the id of a piece there is; nothing changes`);
  if (remove === true) return;
  if (remove !== undefined && remove !== false) {
    merge.report(`${path}.remove`, `found ${describe(remove)}, expected true or false; the piece stays`);
  }
  const piece = mergeValues(field.pieces, before ?? {id, facts: []}, given, path, merge);
  if (piece) pieces.set(id as string, piece as LoosePiece);
};

const draftList = (field: PiecesField, before: readonly LoosePiece[], given: unknown, path: string, merge: Merge): Draft => {
  const draft: Draft = {pieces: new Map(before.map((piece) => [piece.id, piece])), removals: new Map()};
  const items = itemsIn(given);
  if (items === null) merge.report(path, `found ${describe(given)}, expected a list of pieces; the default stays`);
  items?.forEach((item, index) => mergePiece(field, draft, item, `${path}[${index}]`, merge));
  return draft;
};

/** Takes out what may go, once all that was added is there; `use` says what still needs a piece. */
const takeOut = ({needed}: PiecesField, {pieces, removals}: Draft, merge: Merge, use: (id: string) => string | undefined): readonly LoosePiece[] => {
  for (const [id, path] of removals) {
    const obstacle = needed && pieces.size === 1 ? 'it is the last one here' : use(id);
    if (obstacle) merge.report(path, `found remove for ${describe(id)}, but ${obstacle}; it stays`);
    else pieces.delete(id);
  }
  return [...pieces.values()];
};

const userOf = (drafts: ReadonlyMap<Collection, Draft>, pack: ContentPack, name: Collection, id: string): string | undefined => {
  const [from, field] = REFERENCES[name] ?? [];
  if (!from) return undefined;
  const pieces = [...drafts.get(from)?.pieces.values() ?? pack[from]] as readonly LoosePiece[];
  const user = pieces.find((piece) => piece[field!] === id);
  return user && `${describe(user.id)} of the ${from} needs it`;
};

const mergeContent = (pack: ContentPack, partial: unknown, report: Merge['report']): ContentPack => {
  if (!isRecord(partial)) {
    report('pack', `found ${describe(partial)}, expected an object with ${COLLECTIONS.join(', ')}; the default stays`);
    return pack;
  }
  const drafts = new Map<Collection, Draft>();
  const has: Has = (name, id) => drafts.get(name)?.pieces.has(id as string) ?? pack[name].some((piece) => piece.id === id);
  const merge: Merge = {has, report};

  // A studio may start from a copy of the whole pack, which says its language.
  const isKnown = (name: string): boolean =>
    Object.hasOwn(PACK_SHAPE, name) || name === 'locales' || (name === 'locale' && valueIn(partial, name) === pack.locale);
  for (const name of namesIn(partial).filter((given) => !isKnown(given))) {
    report(inPath(name), `is not known here, expected one of: ${COLLECTIONS.join(', ')}; it is ignored`);
  }
  for (const name of COLLECTIONS) {
    const given = valueIn(partial, name);
    if (given !== undefined) drafts.set(name, draftList(PACK_SHAPE[name], pack[name] as unknown as readonly LoosePiece[], given, name, merge));
  }
  const merged: Partial<Record<Collection, readonly LoosePiece[]>> = {};
  for (const [name, draft] of [...drafts].reverse()) {
    merged[name] = takeOut(PACK_SHAPE[name], draft, merge, (id) => userOf(drafts, pack, name, id));
  }
  merged.framings &&= (merged.framings as unknown as ContentPack['framings'])
    .toSorted((a, b) => a.from - b.from) as unknown as readonly LoosePiece[];
  return {...pack, ...merged} as unknown as ContentPack;
};

/** Whether it can be merged over: every collection is there, with nothing but pieces in it. */
export const isWholePack = (given: unknown): given is ContentPack => {
  const isPiece = (piece: unknown): boolean => isRecord(piece) && typeof valueIn(piece, 'id') === 'string';
  return isRecord(given) && COLLECTIONS.every((name) => itemsIn(valueIn(given, name))?.every(isPiece));
};

/**
 * Lays a studio's content over a pack, piece by piece and field by field; what it says in the pack's own language
 * (`locales`) lies on top. What cannot be used is named and refused alone.
 *
 * @param partial A {@link PartialContentPack}, usually from JSON; anything else is tolerated.
 */
export const mergePack = (pack: ContentPack, partial: unknown): {readonly pack: ContentPack; readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const report: Merge['report'] = (path, message) => problems.push({path, message});
  const forAll = mergeContent(pack, partial, report);
  const locales = isRecord(partial) ? valueIn(partial, 'locales') : undefined;
  if (locales !== undefined && !isRecord(locales)) {
    report('locales', `found ${describe(locales)}, expected an object of content by language; it is ignored`);
  }
  const locale = isRecord(locales) ? matchLocale(pack.locale, namesIn(locales)) : null;
  if (locale === null) return {pack: forAll, problems};
  const inLanguage = mergeContent(forAll, valueIn(locales as Values, locale), (path, message) => report(`locales.${inPath(locale)}.${path}`, message));
  return {pack: inLanguage, problems};
};
