import {str} from '@lit/localize/internal/str-tag.js';
import {type TemplateResult, html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {type Answers, chosenOptions} from '../../core/answers.js';
import type {ContentPack, Option, Question} from '../../core/content-pack.js';
import {stepBefore} from '../../core/steps.js';
import {formatNumber} from '../../localize/format.js';
import type {Msg} from '../../localize/msg.js';
import {heading} from '../shared/heading.js';
import {onSubmit} from '../shared/on-submit.js';
import {answerTrail} from './answer-trail.js';
import {optionPicture} from './picture-view.js';

export interface QuestionViewOptions {
  readonly msg: Msg;
  /** Language tag for numbers and lists. */
  readonly tag: string;
  readonly level: number;
  readonly pack: ContentPack;
  readonly question: Question;
  readonly answers: Answers;
  /** The visitor came from the result to change this answer, and goes back there. */
  readonly changing: boolean;
  onAnswer(option: string, chosen: boolean): void;
  onNext(): void;
  onBack(): void;
  onChange(step: string): void;
}

const nextLabel = ({msg, changing, answers, question, pack}: QuestionViewOptions): string => {
  if (changing) return msg('Back to the result', {id: 'picker-to-result', desc: 'Button after changing one answer: returns to the recommendation'});
  if (chosenOptions(answers, question).length === 0) return msg('Skip', {id: 'picker-skip', desc: 'Button: leaves this question unanswered and goes on'});
  const last = pack.questions.at(-1) === question;
  return last
    ? msg('See the result', {id: 'picker-see-result', desc: 'Button on the last question'})
    : msg('Next', {id: 'picker-next', desc: 'Button: goes on to the next question'});
};

const choice = (view: QuestionViewOptions, option: Option): TemplateResult => {
  const {question, answers} = view;
  const chosen = chosenOptions(answers, question).includes(option);
  const single = !question.multiple;
  // A tap goes on at once. Someone who moves through the options with the keyboard has no pointer (detail 0) and stays
  // until they ask for the next question; the second tap of a double tap must not answer what comes after.
  let tapped = false;
  const onClick = (event: MouseEvent): void => {
    tapped = single && event.detail === 1;
    if (tapped && chosen) view.onNext();
  };
  const onChange = (event: Event): void => {
    view.onAnswer(option.id, (event.target as HTMLInputElement).checked);
    if (tapped) view.onNext();
  };
  return html`
    <label part="choice" class="choice">
      <input
        type=${question.multiple ? 'checkbox' : 'radio'}
        name=${question.id}
        value=${option.id}
        .checked=${live(chosen)}
        @click=${onClick}
        @change=${onChange}
      >
      ${optionPicture(question.id, option.id)}
      <span class="choice-text sentence">
        <span part="choice-label">${option.label}</span>
        ${option.hint ? html`<span part="choice-hint">${option.hint}</span>` : nothing}
      </span>
    </label>
  `;
};

/** One question: what was answered so far, the options, and the way on and back. */
export const questionView = (view: QuestionViewOptions): TemplateResult => {
  const {msg, tag, level, pack, question, answers} = view;
  const number = pack.questions.indexOf(question) + 1;
  const total = pack.questions.length;
  const position = msg(str`Question ${formatNumber(tag, number)} of ${formatNumber(tag, total)}`, {id: 'picker-position', desc: 'Where the visitor is: the number of this question, and how many there are'});
  return html`
    <form part="question" class="step">
      <p part="position"><span>${position}</span></p>
      <progress part="progress" class="bar" max=${total} value=${number - 1} aria-label=${position}></progress>
      <fieldset aria-describedby=${ifDefined(question.hint ? 'hint' : undefined)}>
        <legend>
          ${heading(level, question.label, {part: 'question-label', id: 'step-heading', focusable: true})}
        </legend>
        ${question.hint ? html`<p part="question-hint" id="hint">${question.hint}</p>` : nothing}
        <div part="choices" class="choices">${question.options.map((option) => choice(view, option))}</div>
      </fieldset>
      <div part="navigation" class="navigation">
        ${stepBefore(pack, question.id) && !view.changing ? html`
          <button part="back" class="button quiet" type="button" @click=${view.onBack}>
            <span>${msg('Back', {id: 'picker-back', desc: 'Button: the question before'})}</span>
          </button>` : nothing}
        <button part="next" class="button ${chosenOptions(answers, question).length > 0 ? 'primary' : ''}" type="submit" @click=${onSubmit(() => view.onNext())}>
          <span>${nextLabel(view)}</span>
        </button>
      </div>
      ${answerTrail({msg, pack, answers, current: question.id, onChange: view.onChange})}
    </form>
  `;
};
