import type {Question} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';
import {audience} from './questions/audience.js';
import {feel} from './questions/feel.js';
import {framing} from './questions/framing.js';
import {impression} from './questions/impression.js';
import {place} from './questions/place.js';
import {purpose} from './questions/purpose.js';

/** The picker's questions, in the order in which they are asked: what matters most comes first. */
export const questions = (msg: Msg): readonly Question[] =>
  [purpose, place, impression, framing, feel, audience].map((question) => question(msg));
