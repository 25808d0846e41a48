/** The two kinds of picture that the widgets tell apart. */
export type StyleId = 'headshot' | 'portrait';

/** What a recommendation can come to. */
export type RecommendedStyle = StyleId | 'both';

/** Anything with words in it. `facts` names the claims it carries; the project's own advice carries none. */
export interface Piece {
  readonly id: string;
  readonly facts: readonly string[];
}

/** A sentence on its own. */
export interface Point extends Piece {
  readonly text: string;
}

/** One possible outcome: a headshot, a portrait, or both. */
export interface Style extends Piece {
  readonly id: RecommendedStyle;
  /** As the answer to "what do I need?": "A headshot". */
  readonly name: string;
  /** As a column heading or a label: "Headshot". */
  readonly label: string;
  /** What it is, in one or two sentences. */
  readonly summary: string;
  /** What the client gets out of it. */
  readonly points: readonly Point[];
  /** Where the booking button leads for this style; wins over the element's `booking-url`. */
  readonly bookingUrl?: string;
}

/** How strongly an answer speaks for each style, in points from 0 up. Equal points speak for both. */
export interface Evidence {
  readonly headshot: number;
  readonly portrait: number;
}

export interface Option extends Piece {
  readonly label: string;
  readonly hint?: string;
  readonly evidence: Evidence;
  /** Why this answer counts, as it is told on the result. */
  readonly reason: string;
}

export interface Question extends Piece {
  readonly label: string;
  readonly hint?: string;
  /** Several options may be chosen together. */
  readonly multiple?: boolean;
  readonly options: readonly Option[];
}

/** Groups rows of the comparison, so that a visitor can narrow them. */
export interface Topic extends Piece {
  readonly label: string;
}

/** One row of the comparison. */
export interface Aspect extends Piece {
  readonly topic: string;
  readonly label: string;
  readonly headshot: string;
  readonly portrait: string;
  /** The picker's questions on which this row bears: it is marked where their answers decide. */
  readonly questions?: readonly string[];
}

/** One stop of the framing slider: it holds from `from` (0–100) up to the next one. */
export interface Framing extends Piece {
  readonly from: number;
  readonly label: string;
  /** What a picture cropped like this is used for. */
  readonly use: string;
}

/** A stretch of the preparation, from weeks ahead to the session itself. */
export interface Phase extends Piece {
  readonly label: string;
}

export interface Task extends Piece {
  readonly phase: string;
  /** Only for this style; without it, for everybody. */
  readonly kind?: StyleId;
  /** Whole days before the session on which it falls due; 0 is the day itself. */
  readonly daysBefore: number;
  readonly label: string;
  readonly why: string;
  readonly how: string;
}

/** Something that a client may want to tell the photographer before the session. */
export interface Wish extends Piece {
  readonly label: string;
  /** An example. */
  readonly hint?: string;
}

/** A heading, a button or another phrase that a studio may want in its own words. */
export type Wording = Point;

/** Everything the widgets say, in one language. */
export interface ContentPack {
  /** BCP 47 tag of the language the texts are in. */
  readonly locale: string;
  readonly styles: readonly Style[];
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  readonly aspects: readonly Aspect[];
  readonly framings: readonly Framing[];
  readonly phases: readonly Phase[];
  readonly tasks: readonly Task[];
  readonly wishes: readonly Wish[];
  readonly wording: readonly Wording[];
}

/** The collections of a pack that are merged by id. */
export type Collection = Exclude<keyof ContentPack, 'locale'>;

type PartialPiece<T> = {
  [K in keyof T]?: T[K] extends readonly (infer U extends Piece)[] ? readonly PartialPiece<U>[]
    : T[K] extends Evidence ? Partial<Evidence> : T[K] | (undefined extends T[K] ? null : never);
} & {
  readonly id: string;
  /** Takes the piece of this id out of the pack. */
  readonly remove?: boolean;
};

type PartialContent = {
  [K in Collection]?: readonly PartialPiece<ContentPack[K][number]>[];
};

/** What a studio gives to change the default pack: pieces by id, each with only what differs; `null` for an optional value that is not wanted. */
export type PartialContentPack = PartialContent & {
  /** Wording by language, over what is said here for all of them; `de` serves `de-AT` too. */
  readonly locales?: Readonly<Record<string, PartialContent>>;
};

/** The piece of that id, or `undefined`. */
export const pieceById = <T extends Piece>(pieces: readonly T[], id: string): T | undefined =>
  pieces.find((piece) => piece.id === id);

/** The wording of that id; the empty string where the pack has none. */
export const wording = (pack: ContentPack, id: string): string => pieceById(pack.wording, id)?.text ?? '';
