import {expect} from 'chai';
import {createDefaultPack} from '../../src/content/default-pack.js';
import type {Piece} from '../../src/core/content-pack.js';
import type {MessageOptions, Msg} from '../../src/localize/msg.js';

const numbered = (letter: string, last: number): readonly string[] =>
  Array.from({length: last}, (_, index) => `${letter}${index + 1}`);

/** What the widgets have to say: headshots, portraits, choosing, preparing, taking part. */
const FACTS = [...numbered('H', 14), ...numbered('P', 10), ...numbered('D', 8), ...numbered('S', 7), ...numbered('T', 4)];

/** Ids that sites, plugins and stored answers rely on. */
const ANSWERS = {
  purpose: ['job', 'business', 'audition', 'brand', 'artwork'],
  place: ['linkedin', 'website', 'resume', 'casting', 'social', 'home'],
  impression: ['trust', 'style', 'story'],
  framing: ['face', 'body', 'mix'],
  feel: ['polished', 'relaxed', 'either'],
  audience: ['clients', 'casting', 'people', 'self'],
};

const messages: ({readonly text: string} & MessageOptions)[] = [];
const recording = ((text: string, options: MessageOptions) => {
  messages.push({text, ...options});
  return text;
}) as Msg;

const pack = createDefaultPack(recording, 'en');
const {styles, questions, topics, aspects, framings, phases, tasks, wording} = pack;
const options = questions.flatMap((question) => question.options);
const points = styles.flatMap((style) => style.points);
const idsOf = (pieces: readonly Piece[]): readonly string[] => pieces.map(({id}) => id);
const strings = (...texts: readonly (string | undefined)[]): readonly string[] => texts.filter((text) => text !== undefined);

const pieces: readonly Piece[] = [
  ...styles, ...points, ...questions, ...options, ...topics, ...aspects, ...framings, ...phases, ...tasks, ...wording,
];

const LEAN_FACTS = FACTS.filter((fact) => fact.startsWith('D'));

describe('the default content', () => {
  describe('says what it has to say', () => {
    it('carries each of the 43 facts in at least one piece', () => {
      expect(FACTS).to.have.length(43);
      const carried = new Set(pieces.flatMap(({facts}) => facts));
      expect(FACTS.filter((fact) => !carried.has(fact))).to.deep.equal([]);
    });

    it('names no fact that does not exist', () => {
      expect(pieces.flatMap(({facts}) => facts).filter((fact) => !FACTS.includes(fact))).to.deep.equal([]);
    });

    it('puts no more than three facts into one piece, and none twice', () => {
      expect(pieces.filter(({facts}) => facts.length > 3 || new Set(facts).size < facts.length)).to.deep.equal([]);
    });

    it('leaves no fact to the labels that only group: topics and phases', () => {
      expect([...topics, ...phases].flatMap(({facts}) => facts)).to.deep.equal([]);
    });

    it('tells every reason for choosing outside the checklist, where the choice is made', () => {
      const told = new Set(pieces.filter((piece) => !tasks.includes(piece as never)).flatMap(({facts}) => facts));
      expect(LEAN_FACTS.filter((fact) => !told.has(fact))).to.deep.equal([]);
    });
  });

  describe('keeps the ids that others rely on', () => {
    it('has the three styles', () => {
      expect(idsOf(styles)).to.deep.equal(['headshot', 'portrait', 'both']);
    });

    it('asks the questions with their options in order', () => {
      const ids = Object.fromEntries(questions.map((question) => [question.id, idsOf(question.options)]));
      expect(Object.entries(ids)).to.deep.equal(Object.entries(ANSWERS));
    });

    it('takes several answers for the place alone', () => {
      expect(idsOf(questions.filter(({multiple}) => multiple))).to.deep.equal(['place']);
    });

    for (const [name, collection] of Object.entries({styles, points, questions, topics, aspects, framings, phases, tasks, wording})) {
      it(`gives every piece of ${name} an id of its own`, () => {
        expect(new Set(idsOf(collection)).size).to.equal(collection.length);
      });
    }
  });

  describe('weighs the answers', () => {
    it('gives each option whole points, and not none at all', () => {
      for (const {id, evidence: {headshot, portrait}} of options) {
        expect([headshot, portrait].every((part) => Number.isInteger(part) && part >= 0), id).to.equal(true);
        expect(headshot + portrait, id).to.be.greaterThan(0);
      }
    });

    for (const question of questions) {
      it(`offers answers to "${question.id}" that lean each way`, () => {
        const leans = new Set(question.options.map(({evidence}) => Math.sign(evidence.headshot - evidence.portrait)));
        expect([...leans]).to.include.members([1, -1]);
      });
    }
  });

  describe('holds together', () => {
    it('puts every row of the comparison into a topic, and leaves no topic empty', () => {
      expect(new Set(aspects.map(({topic}) => topic))).to.deep.equal(new Set(idsOf(topics)));
    });

    it('starts the framing at the headshot and moves on in steps up to the portrait', () => {
      const stops = framings.map(({from}) => from);
      expect(stops[0]).to.equal(0);
      expect(stops.every((from, index) => from <= 100 && (index === 0 || from > stops[index - 1]!))).to.equal(true);
    });

    it('puts every task into a phase, in the order of the phases, and leaves no phase empty', () => {
      const used = tasks.map(({phase}) => phase);
      expect([...new Set(used)]).to.deep.equal(idsOf(phases));
      const positions = used.map((phase) => idsOf(phases).indexOf(phase));
      expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    });

    it('lets the tasks fall due one after the other, on whole days before the session', () => {
      const days = tasks.map(({daysBefore}) => daysBefore);
      expect(days.every((day) => Number.isInteger(day) && day >= 0)).to.equal(true);
      expect(days).to.deep.equal([...days].sort((a, b) => b - a));
    });

    it('has tasks for each of the two styles alone', () => {
      expect(new Set(tasks.map(({kind}) => kind))).to.deep.equal(new Set([undefined, 'headshot', 'portrait']));
    });
  });

  describe('can be translated', () => {
    it('gives every message an id of its own', () => {
      const ids = messages.map(({id}) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    });

    it('gives every message a note for the translator', () => {
      expect(messages.filter(({desc}) => desc.length < 20 || !desc.endsWith('.'))).to.deep.equal([]);
    });
  });

  describe('reads well', () => {
    it('uses typographic quotation marks and apostrophes', () => {
      expect(messages.filter(({text}) => /['"]/.test(text))).to.deep.equal([]);
    });

    it('has no stray spaces', () => {
      expect(messages.filter(({text}) => /\s\s|^\s|\s$|^$/.test(text))).to.deep.equal([]);
    });

    it('never raises its voice', () => {
      expect(messages.filter(({text}) => text.includes('!'))).to.deep.equal([]);
    });

    it('keeps labels, hints and cells short enough for a phone', () => {
      const long = (limit: number, texts: readonly string[]): readonly string[] => texts.filter((text) => text.length > limit);
      expect(long(30, options.map(({label}) => label))).to.deep.equal([]);
      expect(long(60, [...questions, ...options].flatMap(({hint}) => strings(hint)))).to.deep.equal([]);
      expect(long(110, aspects.flatMap(({headshot, portrait}) => [headshot, portrait]))).to.deep.equal([]);
      expect(long(40, tasks.map(({label}) => label))).to.deep.equal([]);
    });

    it('says no more than a visitor would read', () => {
      expect(messages.reduce((length, {text}) => length + text.length, 0)).to.be.at.most(17_000);
    });
  });
});
