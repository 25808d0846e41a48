import {type Answers, chosenOptions} from './answers.js';
import {type ContentPack, pieceById, wording} from './content-pack.js';
import {plainLines} from './plain-text.js';
import type {OwnItem} from './progress.js';
import type {Recommendation} from './recommend.js';
import {isOfKind} from './schedule.js';

export interface BriefInput {
  readonly answers: Answers;
  readonly recommendation: Recommendation | null;
  /** The ids of the ticked tasks. */
  readonly done?: readonly string[];
  /** What the client noted, by the task's id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What the client wishes, by the wish's id. */
  readonly wishes?: Readonly<Record<string, string>>;
  /** The client's own tasks. */
  readonly own?: readonly OwnItem[];
  readonly pack: ContentPack;
}

const indented = (text: string): readonly string[] =>
  plainLines(text).map((line) => line.trimEnd()).filter((line) => line !== '').map((line) => `  ${line}`);

const oneLine = (text: string): string => plainLines(text).join(' ');
const listed = (text: string): string => `- ${oneLine(text)}`;

const styleLines = ({recommendation, pack}: BriefInput): readonly string[] => {
  const style = recommendation && pieceById(pack.styles, recommendation.style);
  return style ? [oneLine(style.name)] : [];
};

const answerLines = ({answers, pack}: BriefInput): readonly string[] =>
  pack.questions.flatMap((question) => {
    const chosen = chosenOptions(answers, question);
    return chosen.length > 0 ? [oneLine(question.label), ...chosen.map(({label}) => `  ${listed(label)}`)] : [];
  });

/** What the client wrote, each text below the label it belongs to. */
const written = (labels: readonly {readonly id: string; readonly label: string}[], texts: Readonly<Record<string, string>>): readonly string[] =>
  labels.flatMap(({id, label}) => {
    const text: unknown = Object.hasOwn(texts, id) ? texts[id] : undefined;
    const lines = typeof text === 'string' ? indented(text) : [];
    return lines.length > 0 ? [listed(label), ...lines] : [];
  });

/**
 * The client's one-page brief for the photographer, as plain text. A part without anything to say, or without its
 * heading in the pack, is left out; the whole is empty where the client has done nothing yet.
 */
export const brief = (input: BriefInput): string => {
  const {recommendation, pack} = input;
  // What is not there may also come as `null`, from JSON.
  const {notes, wishes, own} = {notes: input.notes ?? {}, wishes: input.wishes ?? {}, own: input.own ?? []};
  const ticked = new Set(input.done);
  const tasks = [...pack.tasks.filter((task) => isOfKind(task, recommendation?.style ?? 'both')), ...own];
  const all = [...pack.tasks, ...own];
  const isDone = ({id}: {readonly id: string}): boolean => ticked.has(id);

  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['brief-style', styleLines(input)],
    ['brief-wishes', written(pack.wishes, wishes)],
    ['brief-notes', written(all, notes)],
    ['brief-reasons', recommendation?.reasons.map(({text}) => listed(text)) ?? []],
    ['brief-answers', answerLines(input)],
    ['brief-ready', all.filter(isDone).map(({label}) => listed(label))],
    // A client who never ticked anything is not behind: the list was not used.
    ['brief-open', tasks.some(isDone) ? tasks.filter((task) => !isDone(task)).map(({label}) => listed(label)) : []],
  ];

  const sections = parts
    .map(([heading, lines]) => [wording(pack, heading), lines] as const)
    .filter(([heading, lines]) => heading !== '' && lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].join('\n'));
  const title = wording(pack, 'brief-title');
  return sections.length === 0 ? '' : `${[...title ? [title] : [], ...sections].join('\n\n')}\n`;
};
