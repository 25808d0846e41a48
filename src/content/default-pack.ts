import type {ContentPack} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';
import {aspects, topics} from './aspects.js';
import {framings} from './framings.js';
import {questions} from './questions.js';
import {styles} from './styles.js';
import {phases, tasks} from './tasks.js';
import {wishes} from './wishes.js';
import {wordings} from './wording.js';

/** The whole content in the language that `msg` speaks. */
export const createDefaultPack = (msg: Msg, locale: string): ContentPack => ({
  locale,
  styles: styles(msg),
  questions: questions(msg),
  topics: topics(msg),
  aspects: aspects(msg),
  framings: framings(msg),
  phases: phases(msg),
  tasks: tasks(msg),
  wishes: wishes(msg),
  wording: wordings(msg),
});
