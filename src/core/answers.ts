import type {ContentPack, Option, Question} from './content-pack.js';
import {pieceById} from './content-pack.js';
import {type Change, type Json, key} from './registers.js';

/** What the client answered: an option's id, or several where the question takes several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

// Page code in JavaScript may leave an answer undefined, or give anything.
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');

/** The options chosen in a question, in the pack's order; what the pack does not know is left out. */
export const chosenOptions = (answers: Answers, question: Question): readonly Option[] => {
  const ids = texts(Object.hasOwn(answers, question.id) ? answers[question.id] : undefined);
  if (question.multiple) return question.options.filter(({id}) => ids.includes(id));
  const first = ids.find((id) => pieceById(question.options, id));
  return question.options.filter(({id}) => id === first);
};

/** The answer to a question after the visitor chose an option, or took it back. `null` where none is left. */
export const answerAfter = (answers: Answers, question: Question, option: string, chosen: boolean): string | readonly string[] | null => {
  if (!question.multiple) return chosen ? option : null;
  const before = chosenOptions(answers, question).map(({id}) => id).filter((id) => id !== option);
  const after = chosen ? [...before, option] : before;
  return after.length > 0 ? question.options.map(({id}) => id).filter((id) => after.includes(id)) : null;
};

/** Answers as they come from outside, brought into shape; which ids are known is a matter of the pack. */
export const shapeAnswers = (given: unknown): Answers => {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.map(([id, value]) => [id, texts(value)] as const).filter(([, ids]) => ids.length > 0));
};

/** The part of the answers that the pack knows. */
export const knownAnswers = (answers: Answers, pack: ContentPack): Answers =>
  Object.fromEntries(pack.questions.flatMap((question) => {
    const ids = chosenOptions(answers, question).map(({id}) => id);
    return ids.length > 0 ? [[question.id, question.multiple ? ids : ids[0]!] as const] : [];
  }));

/** The ids in the answers that the pack does not know: `question`, or `question/option`. */
export const unknownAnswers = (answers: Answers, pack: ContentPack): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const question = pieceById(pack.questions, id);
    if (!question) return [id];
    return [answer].flat().filter((option) => !pieceById(question.options, option)).map((option) => `${id}/${option}`);
  });

/** The change that makes `answers` the whole of what is answered. */
export const answersChange = (answers: Answers, before: Readonly<Record<string, Json>>): Change => {
  const cleared = Object.keys(before).map((id) => [key.answer(id), null] as const);
  const given = Object.entries(answers).map(([id, answer]) => [key.answer(id), answer] as const);
  return Object.fromEntries([...cleared, ...given]);
};
