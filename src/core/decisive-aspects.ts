import type {Aspect, ContentPack} from './content-pack.js';
import {type Recommendation, strongestReasons} from './recommend.js';

/** The rows of the comparison that decide for this client: those that bear on the questions behind the strongest reasons. */
export const decisiveAspects = (recommendation: Recommendation, {aspects}: ContentPack): readonly Aspect[] => {
  const asked = strongestReasons(recommendation).map(({question}) => question);
  return aspects.filter(({questions = []}) => questions.some((id) => asked.includes(id)));
};
