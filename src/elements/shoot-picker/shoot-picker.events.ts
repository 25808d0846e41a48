import type {Answers} from '../../core/answers.js';
import type {Recommendation} from '../../core/recommend.js';

const init = <T>(detail: T): CustomEventInit<T> => ({detail, bubbles: true, composed: true});

/** The visitor gave, changed or took back an answer. `answer` is `null` where none is left. */
export class PickerAnswerEvent extends CustomEvent<{question: string; answer: string | readonly string[] | null; answers: Answers}> {
  constructor(question: string, answer: string | readonly string[] | null, answers: Answers) {
    super('picker-answer', init({question, answer, answers}));
  }
}

/** The visitor reached the result. */
export class PickerResultEvent extends CustomEvent<{recommendation: Recommendation | null; answers: Answers}> {
  constructor(recommendation: Recommendation | null, answers: Answers) {
    super('picker-result', init({recommendation, answers}));
  }
}

/** The visitor started over. */
export class PickerRestartEvent extends CustomEvent<null> {
  constructor() {
    super('picker-restart', init(null));
  }
}

/** The visitor is about to follow the booking link; cancel it to book in your own way. */
export class PickerBookEvent extends CustomEvent<{url: string; recommendation: Recommendation}> {
  constructor(url: string, recommendation: Recommendation) {
    super('picker-book', {...init({url, recommendation}), cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'picker-answer': PickerAnswerEvent;
    'picker-result': PickerResultEvent;
    'picker-restart': PickerRestartEvent;
    'picker-book': PickerBookEvent;
  }
}
