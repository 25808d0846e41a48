import {expect} from 'chai';
import fc from 'fast-check';
import {type BriefInput, brief} from '../../src/core/brief.js';
import {recommend} from '../../src/core/recommend.js';
import {anyText} from './helpers/arbitraries.js';
import {smallPack} from './helpers/small-pack.js';

const nothing: BriefInput = {answers: {}, recommendation: null, done: [], notes: {}, pack: smallPack};
const answered = (answers: BriefInput['answers'], more: Partial<BriefInput> = {}): BriefInput =>
  ({...nothing, answers, recommendation: recommend(answers, smallPack), ...more});

describe('The brief for the photographer', () => {
  it('says on one page what the client wants, why, and how far they are', () => {
    const own = [{id: 'own-1-a', label: 'Iron the shirt', phase: 'days'}];
    const notes = {talk: 'Ask about the garden.\nAnd the dog.', 'own-1-a': 'The blue one'};
    expect(brief(answered({purpose: 'job', place: ['linkedin']}, {done: ['hair', 'own-1-a'], notes, own, wishes: {worries: 'My glasses'}}))).to.equal(`My brief

What I would like
A headshot

My wishes
- What I worry about
  My glasses

My notes
- Talk it over
  Ask about the garden.
  And the dog.
- Iron the shirt
  The blue one

Why
- Employers look at the face.
- A small round picture.

My answers
What for?
  - A new job
Where?
  - LinkedIn

Ready
- Have your hair cut
- Iron the shirt

Still open
- Talk it over
- Try the mirror
- Sleep well
- Breathe
`);
  });

  it('holds only the parts that say something', () => {
    expect(brief({...nothing, notes: {talk: 'The garden'}})).to.equal('My brief\n\nMy notes\n- Talk it over\n  The garden\n');
    expect(brief(answered({purpose: 'artwork'}))).not.to.include('Ready');
    expect(brief(nothing)).to.equal('');
  });

  it('does not call a client behind who never used the checklist', () => {
    expect(brief(answered({purpose: 'job'}))).not.to.include('Still open');
  });

  it('leaves a part out whose heading a studio has silenced', () => {
    const pack = {...smallPack, wording: smallPack.wording.filter(({id}) => id !== 'brief-reasons' && id !== 'brief-title')};
    const text = brief(answered({purpose: 'job'}, {pack}));
    expect(text.startsWith('What I would like\nA headshot\n\nMy answers')).to.equal(true);
  });

  it('lists what is open for the style that is recommended', () => {
    const open = (answers: BriefInput['answers']) => brief(answered(answers, {done: ['talk']})).split('Still open\n')[1];
    expect(open({purpose: 'job'})).to.include('Try the mirror').and.not.to.include('Find props');
    expect(open({purpose: 'artwork'})).to.include('Find props').and.not.to.include('Try the mirror');
    expect(open({})).to.include('Find props').and.to.include('Try the mirror');
  });

  it('passes over answers, ticks and notes that the pack does not know', () => {
    expect(brief({...nothing, answers: {purpose: 'wedding', pets: 'cat'}, done: ['gone'], notes: {gone: 'x', toString: 'y'}})).to.equal('');
  });

  it('says nothing of an empty note, or of what is no text', () => {
    expect(brief({...nothing, notes: {talk: ' \n\t\n'}})).to.equal('');
    expect(brief({...nothing, notes: {talk: null} as unknown as BriefInput['notes']})).to.equal('');
    expect(brief({...nothing, done: null, notes: null} as unknown as BriefInput)).to.equal('');
  });

  it('cannot be forged: what was typed starts no line of its own', () => {
    const headings = smallPack.wording.map(({text}) => text);
    fc.assert(fc.property(anyText, anyText, (label, note) => {
      const forged = `${note}\nReady\n- Everything${note}`;
      const text = brief(answered({purpose: 'job'}, {wishes: {worries: forged}, notes: {talk: forged, 'own-1-a': forged}, done: ['own-1-a'], own: [{id: 'own-1-a', label: `${label}\nReady`, phase: 'days'}]}));
      const lines = text.split('\n');
      expect(lines.filter((line) => headings.includes(line))).to.deep.equal(headings.slice(1));
      expect(text).not.to.match(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029]/u);
      for (const line of lines) {
        if (!/^(?:- | {2}|$)/.test(line)) expect([...headings, 'A headshot', 'What for?']).to.include(line);
      }
    }));
  });
});
