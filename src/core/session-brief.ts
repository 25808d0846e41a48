import {type Answers, knownAnswers, shapeAnswers} from './answers.js';
import {brief} from './brief.js';
import type {ContentPack} from './content-pack.js';
import {readProgress} from './progress.js';
import {recommend} from './recommend.js';
import {type Registers, readKind} from './registers.js';

/** What the session says about the answers, as far as the pack knows them. */
export const sessionAnswers = (registers: Registers, pack: ContentPack): Answers =>
  knownAnswers(shapeAnswers(readKind(registers, 'answer')), pack);

/** What the client wrote for the photographer, by the wish's id. */
export const sessionWishes = (registers: Registers): Readonly<Record<string, string>> => {
  const wishes = Object.entries(readKind(registers, 'wish'));
  return Object.fromEntries(wishes.filter((wish): wish is [string, string] => typeof wish[1] === 'string'));
};

/** The brief of all that a session knows; empty where the client has done nothing yet. */
export const sessionBrief = (registers: Registers, pack: ContentPack): string => {
  const answers = sessionAnswers(registers, pack);
  const {done, notes, own} = readProgress(registers);
  return brief({answers, recommendation: recommend(answers, pack), wishes: sessionWishes(registers), done, notes, own, pack});
};
