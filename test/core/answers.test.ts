import {expect} from 'chai';
import {defaultPack} from '../../src/core.js';
import {answerAfter, answersChange, knownAnswers, shapeAnswers, unknownAnswers} from '../../src/core/answers.js';
import {RESULT, stepAfter, stepBefore, stepOf} from '../../src/core/steps.js';

const pack = defaultPack();
const place = pack.questions.find(({id}) => id === 'place')!;
const purpose = pack.questions.find(({id}) => id === 'purpose')!;

describe('Answers', () => {
  it('replace one another where a question takes one', () => {
    expect(answerAfter({purpose: 'job'}, purpose, 'brand', true)).to.equal('brand');
  });

  it('gather in the order of the options where a question takes several', () => {
    expect(answerAfter({place: ['social']}, place, 'linkedin', true)).to.deep.equal(['linkedin', 'social']);
    expect(answerAfter({place: ['social']}, place, 'social', false)).to.equal(null);
  });

  it('that the pack does not know are named and left out', () => {
    const given = shapeAnswers({purpose: 'wedding', place: ['linkedin', 'moon'], pets: 'cat', feel: 7});
    expect(knownAnswers(given, pack)).to.deep.equal({place: ['linkedin']});
    expect(unknownAnswers(given, pack)).to.deep.equal(['purpose/wedding', 'place/moon', 'pets']);
  });

  it('of any shape do no harm', () => {
    for (const given of [null, undefined, 5, 'job', [], [['job']], {purpose: {}}, {purpose: null}]) {
      expect(knownAnswers(shapeAnswers(given), pack)).to.deep.equal({});
    }
  });

  it('set as a whole clear those that are gone', () => {
    expect(answersChange({feel: 'either'}, {purpose: 'job'})).to.deep.equal({'answer/purpose': null, 'answer/feel': 'either'});
  });
});

describe('The steps', () => {
  it('lead from the first question through all of them to the result, and back', () => {
    const forwards = [stepOf(pack, null)];
    while (forwards.at(-1) !== RESULT) forwards.push(stepAfter(pack, forwards.at(-1)!));
    expect(forwards).to.deep.equal([...pack.questions.map(({id}) => id), RESULT]);
    expect(forwards.slice(1).map((step) => stepBefore(pack, step))).to.deep.equal(forwards.slice(0, -1));
    expect(stepBefore(pack, 'purpose')).to.equal(null);
  });

  it('start at the first question when the stored one is gone from the pack', () => {
    expect(stepOf(pack, 'a question of last year')).to.equal('purpose');
  });
});
