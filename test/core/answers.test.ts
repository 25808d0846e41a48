import {expect} from 'chai';
import {defaultPack} from '../../src/core.js';
import {answerAfter, answersChange, knownAnswers, shapeAnswers, unknownAnswers} from '../../src/core/answers.js';
import {bookingUrl} from '../../src/core/booking.js';
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

describe('The booking address', () => {
  it('tells the studio the style and the answers, URL-encoded', () => {
    expect(bookingUrl('https://book.example/?style={style}&note={answers}', 'headshot', {purpose: 'job', place: ['linkedin', 'website']}))
      .to.equal('https://book.example/?style=headshot&note=purpose%3Djob%3Bplace%3Dlinkedin%2Cwebsite');
  });

  it('may be a mail or a phone number', () => {
    expect(bookingUrl('mailto:studio@example.com', 'both', {})).to.equal('mailto:studio@example.com');
    expect(bookingUrl('tel:+4712345678', 'both', {})).to.equal('tel:+4712345678');
  });

  it('is refused when following it could run something', () => {
    for (const address of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', '']) {
      expect(bookingUrl(address, 'both', {}), address).to.equal(null);
    }
  });
});
