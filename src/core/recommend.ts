import {type Answers, chosenOptions} from './answers.js';
import type {ContentPack, Evidence, Option, Question, RecommendedStyle, StyleId} from './content-pack.js';

export type {Answers} from './answers.js';

/** One answer that speaks for the recommendation. */
export interface Reason {
  readonly question: string;
  readonly option: string;
  /** What this answer alone speaks for. */
  readonly leans: RecommendedStyle;
  readonly text: string;
}

// More would be a list, not a reason.
const STRONGEST = 3;

/** The reasons that carry a recommendation. */
export const strongestReasons = ({reasons}: {readonly reasons: readonly Reason[]}): readonly Reason[] => reasons.slice(0, STRONGEST);

/** One answer that, changed alone, would change the recommended style. */
export interface Flip {
  readonly question: string;
  readonly option: string;
  readonly style: RecommendedStyle;
}

/** How far the evidence goes: all but one-sided, on one side, or near balance. */
export type Clarity = 'clear' | 'leaning' | 'balanced';

export interface Recommendation {
  readonly style: RecommendedStyle;
  readonly clarity: Clarity;
  /** The parts of the evidence, 0 to 1, together 1. */
  readonly shares: Readonly<Record<StyleId, number>>;
  /** The answers that speak for the recommended style, the strongest first; for `both` all that speak for anything. */
  readonly reasons: readonly Reason[];
  /** The answers that speak for the other style, the strongest first; none for `both`. */
  readonly doubts: readonly Reason[];
  /** Every single change of an answer that would change the style. In a question with several answers it toggles the option. */
  readonly flips: readonly Flip[];
}

// A style leads when it holds more than this part of the evidence. In between the honest answer is both: a tie is
// never broken. Whole points are compared, so that no rounding decides.
const LEAD = {parts: 3, of: 5};
const CLEAR = {parts: 4, of: 5};

interface Answered {
  readonly question: Question;
  readonly option: Option;
}

const total = ({headshot, portrait}: Evidence): number => headshot + portrait;

const holdsMoreThan = (points: number, evidence: Evidence, {parts, of}: typeof LEAD): boolean =>
  points * of > total(evidence) * parts;

// In the pack's own order, so that the order of answering cannot matter.
const answered = (answers: Answers, pack: ContentPack): readonly Answered[] =>
  pack.questions.flatMap((question) => chosenOptions(answers, question).map((option) => ({question, option})));

const weigh = (options: readonly Answered[]): Evidence =>
  options.reduce((sum, {option: {evidence}}) => ({
    headshot: sum.headshot + evidence.headshot,
    portrait: sum.portrait + evidence.portrait,
  }), {headshot: 0, portrait: 0});

const styleOf = (evidence: Evidence): RecommendedStyle => {
  if (holdsMoreThan(evidence.headshot, evidence, LEAD)) return 'headshot';
  if (holdsMoreThan(evidence.portrait, evidence, LEAD)) return 'portrait';
  return 'both';
};

const clarityOf = (style: RecommendedStyle, evidence: Evidence): Clarity => {
  if (style === 'both') return 'balanced';
  return holdsMoreThan(evidence[style], evidence, CLEAR) ? 'clear' : 'leaning';
};

const otherStyle = (style: StyleId): StyleId => (style === 'headshot' ? 'portrait' : 'headshot');

/** How strongly an answer speaks for a style: what it gives it beyond what it gives the other. */
const strengthFor = (style: RecommendedStyle, evidence: Evidence): number =>
  style === 'both' ? total(evidence) : evidence[style] - evidence[otherStyle(style)];

const reasonsFor = (style: RecommendedStyle, options: readonly Answered[]): readonly Reason[] =>
  options
    .filter(({option}) => strengthFor(style, option.evidence) > 0)
    .sort((a, b) => strengthFor(style, b.option.evidence) - strengthFor(style, a.option.evidence))
    .map(({question, option}) => ({question: question.id, option: option.id, leans: styleOf(option.evidence), text: option.reason}));

const toggle = (given: readonly Answered[], one: Answered): readonly Answered[] =>
  given.some(({option}) => option === one.option) ? given.filter(({option}) => option !== one.option) : [...given, one];

const flipsOf = (given: readonly Answered[], pack: ContentPack, style: RecommendedStyle): readonly Flip[] =>
  pack.questions.flatMap((question) => {
    const here = given.filter((answer) => answer.question === question);
    const elsewhere = given.filter((answer) => answer.question !== question);
    return question.options.flatMap((option) => {
      const changed = [...elsewhere, ...(question.multiple ? toggle(here, {question, option}) : [{question, option}])];
      const flipped = styleOf(weigh(changed));
      return changed.length === 0 || flipped === style ? [] : [{question: question.id, option: option.id, style: flipped}];
    });
  });

/**
 * Which kind of shoot the answers speak for, by adding up the evidence of each. `null` where nothing is answered;
 * unknown questions and options count for nothing.
 *
 * @source facts D1–D8: the points stand beside each option in the pack.
 */
export const recommend = (answers: Answers, pack: ContentPack): Recommendation | null => {
  const given = answered(answers, pack);
  if (given.length === 0) return null;
  const evidence = weigh(given);
  const style = styleOf(evidence);
  const headshot = total(evidence) === 0 ? 0.5 : evidence.headshot / total(evidence);
  return {
    style,
    clarity: clarityOf(style, evidence),
    shares: {headshot, portrait: 1 - headshot},
    reasons: reasonsFor(style, given),
    doubts: style === 'both' ? [] : reasonsFor(otherStyle(style), given),
    flips: flipsOf(given, pack, style),
  };
};
