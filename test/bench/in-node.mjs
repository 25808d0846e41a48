import {defaultPack, recommend} from '../../dist/core.js';

const subsets = (ids) => ids.reduce((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
const answersTo = ({id, options, multiple}) => {
  const ids = options.map((option) => option.id);
  return multiple ? subsets(ids).map((set) => ({[id]: set})) : [{}, ...ids.map((option) => ({[id]: option}))];
};

/** Every way to answer all questions. */
const combinations = (questions) => questions.reduce(
  (given, question) => given.flatMap((answers) => answersTo(question).map((answer) => ({...answers, ...answer}))),
  [{}],
);

/** The time that a recommendation takes over every combination of answers, a few times over. */
export const measureInNode = (rounds = 5) => {
  const pack = defaultPack();
  const all = combinations(pack.questions);
  const times = Array.from({length: rounds}, () => {
    const start = performance.now();
    for (const answers of all) recommend(answers, pack);
    return performance.now() - start;
  });
  return {count: all.length, times};
};
