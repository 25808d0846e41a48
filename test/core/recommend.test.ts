import {expect} from 'chai';
import fc from 'fast-check';
import {type Answers, defaultPack, recommend} from '../../src/core.js';
import type {Option, Question, RecommendedStyle} from '../../src/core/content-pack.js';

const pack = defaultPack();
const LEVEL: Record<RecommendedStyle, number> = {portrait: 0, both: 1, headshot: 2};

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.reduce<readonly (readonly string[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

const answersTo = ({id, options, multiple}: Question): readonly Answers[] => {
  const ids = options.map((option) => option.id);
  return multiple ? subsets(ids).map((set) => (set.length ? {[id]: set} : {})) : [{}, ...ids.map((option) => ({[id]: option}))];
};

function* everyCombination(questions: readonly Question[] = pack.questions): Generator<Answers> {
  const [first, ...rest] = questions;
  if (!first) return yield {};
  for (const others of everyCombination(rest)) for (const answer of answersTo(first)) yield {...answer, ...others};
}

const optionOf = (question: string, option: string): Option =>
  pack.questions.find(({id}) => id === question)!.options.find(({id}) => id === option)!;

const changed = (answers: Answers, question: string, option: string): Answers => {
  if (question !== 'place') return {...answers, [question]: option};
  const place = (answers.place ?? []) as readonly string[];
  return {...answers, place: place.includes(option) ? place.filter((id) => id !== option) : [...place, option]};
};

/** Whether `b` speaks at least as much for the headshot, and at most as much for the portrait, as `a`. */
const towardsHeadshot = (a: Option, b: Option): boolean =>
  b.evidence.headshot >= a.evidence.headshot && b.evidence.portrait <= a.evidence.portrait;

const anyAnswers: fc.Arbitrary<Answers> = fc.tuple(...pack.questions.map((question) => fc.constantFrom(...answersTo(question))))
  .map((parts) => Object.assign({}, ...parts) as Answers);

describe('The recommendation', () => {
  it('says nothing where nothing is answered', () => {
    expect(recommend({})).to.equal(null);
    expect(recommend({place: []})).to.equal(null);
    expect(recommend({unknown: 'job', purpose: 'unknown'})).to.equal(null);
    expect(recommend({purpose: undefined, place: null} as unknown as Answers)).to.equal(null);
  });

  it('takes answers of any shape, and what can be read of them', () => {
    for (const given of [undefined, null, 5, 'job', [], {purpose: 5}, {purpose: {}}, {place: {}}, {place: [['home']]}]) {
      expect(recommend(given as unknown as Answers)).to.equal(null);
    }
    expect(recommend({place: 'home'})).to.deep.equal(recommend({place: ['home']}));
    expect(recommend({purpose: ['wedding', 'artwork', 'job']})).to.deep.equal(recommend({purpose: 'artwork'}));
  });

  describe('for each of the more than a hundred thousand combinations of answers', () => {
    const combinations = [...everyCombination()];
    const results = combinations.map((answers) => recommend(answers));

    const forEach = (check: (result: NonNullable<ReturnType<typeof recommend>>, answers: Answers) => string | false): void => {
      const wrong = combinations.flatMap((answers, index) => {
        const result = results[index];
        const complaint = result && check(result, answers);
        return complaint ? [`${complaint}: ${JSON.stringify(answers)}`] : [];
      });
      expect(wrong.slice(0, 3)).to.deep.equal([]);
    };

    it('is there, but for the empty one', () => {
      expect(combinations).to.have.length.above(100_000);
      expect(results.filter((result) => result === null)).to.have.length(1);
    });

    it('has shares that add up to 1', () => {
      forEach(({shares: {headshot, portrait}}) => (headshot + portrait !== 1 || headshot < 0 || portrait < 0) && 'shares');
    });

    it('names the style that holds more than 60 % of the evidence, and both where neither does', () => {
      forEach(({style, shares}) => {
        const expected = shares.headshot > 0.6 + 1e-9 ? 'headshot' : shares.portrait > 0.6 + 1e-9 ? 'portrait' : 'both';
        return style !== expected && `${style} at ${shares.headshot}`;
      });
    });

    it('gives reasons that were answered and lean the way they say', () => {
      forEach(({reasons, doubts}, answers) => [...reasons, ...doubts].some(({question, option, leans, text}) => {
        const {evidence: {headshot, portrait}, reason} = optionOf(question, option);
        const truth = headshot === portrait ? 'both' : headshot > portrait ? 'headshot' : 'portrait';
        return ![answers[question]].flat().includes(option) || leans !== truth || text !== reason;
      }) && 'reason');
    });

    it('gives the strongest reason first, and never one against its own style', () => {
      forEach(({style, reasons}) => {
        const strengths = reasons.map(({question, option}) => {
          const {headshot, portrait} = optionOf(question, option).evidence;
          return style === 'both' ? headshot + portrait : style === 'headshot' ? headshot - portrait : portrait - headshot;
        });
        return (reasons.length === 0 || strengths.some((strength, index) => strength <= 0 || strength > (strengths[index - 1] ?? Infinity))) && 'order';
      });
    });

    it('moves towards a style, or stays, when one answer does', () => {
      const byAnswers = new Map(combinations.map((answers, index) => [JSON.stringify(answers), results[index]]));
      forEach((result, answers) => pack.questions.some(({id, options, multiple}) => {
        if (multiple || answers[id] === undefined) return false;
        const here = optionOf(id, answers[id] as string);
        return options.some((option) => {
          const moved = byAnswers.get(JSON.stringify({...answers, [id]: option.id}))!;
          return towardsHeadshot(here, option) && (LEVEL[moved.style] < LEVEL[result.style] || moved.shares.headshot < result.shares.headshot - 1e-12);
        });
      }) && 'moved away');
    });
  });

  it('names every single change of an answer that leads elsewhere, and no other', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      const result = recommend(answers);
      if (!result) return;
      const leading = pack.questions.flatMap(({id: question, options}) => options.flatMap(({id: option}) => {
        const flipped = recommend(changed(answers, question, option));
        return flipped && flipped.style !== result.style ? [{question, option, style: flipped.style}] : [];
      }));
      expect(result.flips).to.deep.equal(leading);
    }), {numRuns: 500});
  });

  it('does not depend on the order of answering', () => {
    fc.assert(fc.property(anyAnswers, fc.integer(), (answers, seed) => {
      const turn = <T>(list: readonly T[]): T[] => list.map((_, index) => list[(index + Math.abs(seed)) % list.length]!);
      const reordered = Object.fromEntries(turn(Object.entries(answers)).map(([question, answer]) => [question, Array.isArray(answer) ? turn(answer) : answer]));
      expect(recommend(reordered)).to.deep.equal(recommend(answers));
    }));
  });

  describe('follows the facts', () => {
    const style = (answers: Answers): RecommendedStyle | undefined => recommend(answers)?.style;

    it('job, business, trust, the face alone, polish and clients speak for a headshot (D2, D5, D6)', () => {
      for (const answers of [{purpose: 'job'}, {purpose: 'business'}, {impression: 'trust'}, {framing: 'face'}, {feel: 'polished'}, {audience: 'clients'}, {place: ['linkedin', 'website', 'resume']}]) {
        expect(style(answers as unknown as Answers), JSON.stringify(answers)).to.equal('headshot');
      }
    });

    it('story, style, the whole figure, ease, home and the people close to you speak for a portrait (D3, D5, D6)', () => {
      for (const answers of [{purpose: 'artwork'}, {purpose: 'brand'}, {impression: 'story'}, {impression: 'style'}, {framing: 'body'}, {feel: 'relaxed'}, {place: ['home', 'social']}, {audience: 'people'}, {audience: 'self'}]) {
        expect(style(answers as unknown as Answers), JSON.stringify(answers)).to.equal('portrait');
      }
    });

    it('auditions, both framings and places of both kinds speak for both (D4, D8)', () => {
      for (const answers of [{purpose: 'audition'}, {audience: 'casting'}, {place: ['casting']}, {framing: 'mix'}, {feel: 'either'}, {place: ['linkedin', 'home']}]) {
        expect(style(answers as unknown as Answers), JSON.stringify(answers)).to.equal('both');
      }
    });

    it('a tie stays a tie: both, at half and half', () => {
      const result = recommend({purpose: 'job', framing: 'body'})!;
      expect(result).to.include({style: 'both', clarity: 'balanced'});
      expect(result.shares).to.deep.equal({headshot: 0.5, portrait: 0.5});
    });

    it('tells a clear case from one that only leans', () => {
      expect(recommend({purpose: 'job', framing: 'face'})!.clarity).to.equal('clear');
      expect(recommend({purpose: 'job', impression: 'story', feel: 'polished'})!.clarity).to.equal('leaning');
    });
  });
});
