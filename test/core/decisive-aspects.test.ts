import {expect} from 'chai';
import fc from 'fast-check';
import {defaultPack} from '../../src/core.js';
import type {Answers} from '../../src/core/answers.js';
import {decisiveAspects} from '../../src/core/decisive-aspects.js';
import {mergePack} from '../../src/core/merge-pack.js';
import {recommend} from '../../src/core/recommend.js';

const pack = defaultPack();
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(pack.questions.map(({id, options}) => [id, fc.subarray(options.map((option) => option.id))])),
);
const decisive = (answers: Answers, content = pack): readonly string[] =>
  decisiveAspects(recommend(answers, content)!, content).map(({id}) => id);

describe('The rows that decide for a client', () => {
  it('are those on which the strongest reasons bear', () => {
    expect(decisive({purpose: 'job', place: ['linkedin'], framing: 'face', feel: 'polished'})).to.deep.equal(['frame', 'purpose', 'places']);
  });

  it('are the same whichever of the two styles they decide for', () => {
    expect(decisive({framing: 'face'})).to.deep.equal(['frame']);
    expect(decisive({framing: 'body'})).to.deep.equal(['frame']);
    expect(decisive({framing: 'mix'})).to.deep.equal(['frame']);
  });

  it('leave out an answer that speaks against the style', () => {
    expect(decisive({purpose: 'job', framing: 'face', impression: 'trust', feel: 'relaxed'})).not.to.include('character');
  });

  it('are some, and never all: a mark on every row would say nothing', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      const recommendation = recommend(answers, pack);
      fc.pre(recommendation !== null && recommendation.reasons.length > 0);
      expect(decisive(answers)).to.have.lengthOf.within(1, Math.floor(pack.aspects.length / 2));
    }));
  });

  it('may be a studio’s own, which says on what its row bears', () => {
    const parking = {id: 'light', topic: 'picture', label: 'Light', headshot: 'Soft', portrait: 'As it falls', questions: ['framing', 'no-such-question']};
    const {pack: own, problems} = mergePack(pack, {aspects: [parking, {id: 'frame', questions: null}]});
    expect(problems).to.deep.equal([]);
    expect(decisive({framing: 'face'}, own)).to.deep.equal(['light']);
  });

  it('bear on questions that there are', () => {
    const known = pack.questions.map(({id}) => id);
    expect(pack.aspects.flatMap(({questions = []}) => questions).filter((id) => !known.includes(id))).to.deep.equal([]);
    expect(known.filter((id) => !pack.aspects.some(({questions}) => questions?.includes(id)))).to.deep.equal([]);
  });
});
