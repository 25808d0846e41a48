import {str} from '@lit/localize/internal/str-tag.js';
import {type TemplateResult, html, nothing} from 'lit';
import {type Answers, chosenOptions} from '../../core/answers.js';
import type {ContentPack} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';

export interface AnswerTrailOptions {
  readonly msg: Msg;
  readonly pack: ContentPack;
  readonly answers: Answers;
  /** The step that is open and needs no way to itself. */
  readonly current: string;
  onChange(question: string): void;
}

/** What was answered so far; each answer leads back to its question. */
export const answerTrail = ({msg, pack, answers, current, onChange}: AnswerTrailOptions): TemplateResult | typeof nothing => {
  const answered = pack.questions.filter((question) => question.id !== current && chosenOptions(answers, question).length > 0);
  if (answered.length === 0) return nothing;
  const item = (question: typeof answered[number]): TemplateResult => html`
    ${chosenOptions(answers, question).map(({label}) => html`
      <li>
        <button part="answer" class="answer" type="button"
          aria-label=${msg(str`Change: ${question.label} ${label}`, {id: 'picker-change-answer', desc: 'Spoken name of a button that leads back to a question: the question, then what was answered'})}
          @click=${() => onChange(question.id)}>${label}</button>
      </li>`)}`;
  return html`
    <ul part="answers" class="answers" aria-label=${msg('Your answers so far', {id: 'picker-answers', desc: 'Spoken name of the list of given answers'})}>
      ${answered.map(item)}
    </ul>
  `;
};
