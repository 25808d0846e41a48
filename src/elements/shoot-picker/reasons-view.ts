import {str} from '@lit/localize/internal/str-tag.js';
import {type TemplateResult, html, nothing} from 'lit';
import {type Answers, chosenOptions} from '../../core/answers.js';
import {type ContentPack, pieceById} from '../../core/content-pack.js';
import {type Flip, type Reason, strongestReasons} from '../../core/recommend.js';
import type {Msg} from '../../localize/msg.js';
import {heading} from '../shared/heading.js';

// More would be a list, not a help.
const MOST_TELLING = 4;

interface ReasonListOptions {
  readonly msg: Msg;
  readonly pack: ContentPack;
  readonly level: number;
  readonly reasons: readonly Reason[];
  onChange(question: string): void;
}

/** The strongest reasons, each tied to the answer behind it, with the way to change that answer. */
export const reasonList = ({msg, pack, level, reasons, onChange}: ReasonListOptions): TemplateResult | typeof nothing => {
  if (reasons.length === 0) return nothing;
  const item = ({question: questionId, option: optionId, text}: Reason): TemplateResult => {
    const question = pieceById(pack.questions, questionId)!;
    const {label} = pieceById(question.options, optionId)!;
    return html`
      <li part="reason" class="reason">
        <p part="reason-answer">${msg(str`Because you said “${label}”`, {id: 'picker-because', desc: 'Above a reason: quotes the answer it rests on'})}</p>
        <p part="reason-text">${text}</p>
        <button part="change" class="link" type="button" @click=${() => onChange(questionId)}
          aria-label=${msg(str`Change: ${question.label} ${label}`, {id: 'picker-change-answer', desc: 'Spoken name of a button that leads back to a question: the question, then what was answered'})}>
          ${msg('Change', {id: 'picker-change', desc: 'Short button beside a reason: leads back to that question'})}
        </button>
      </li>
    `;
  };
  return html`
    <div part="reasons">
      ${heading(level, msg('Why', {id: 'picker-why', desc: 'Heading above the reasons for the recommendation'}), {part: 'reasons-heading'})}
      <ol class="reasons">${strongestReasons({reasons}).map(item)}</ol>
    </div>
  `;
};

interface FlipListOptions {
  readonly msg: Msg;
  readonly pack: ContentPack;
  readonly answers: Answers;
  readonly flips: readonly Flip[];
  onChange(question: string): void;
}

/** Single answers that would have led elsewhere; each leads back to its question. */
export const flipList = ({msg, pack, answers, flips, onChange}: FlipListOptions): TemplateResult => {
  const text = (flip: Flip): string => {
    const question = pieceById(pack.questions, flip.question)!;
    const option = pieceById(question.options, flip.option)!;
    const style = pieceById(pack.styles, flip.style)!.name;
    return chosenOptions(answers, question).includes(option)
      ? msg(str`Without “${option.label}”: ${style}`, {id: 'picker-flip-without', desc: 'What the result would be if this answer were taken back: the answer, then the style'})
      : msg(str`With “${option.label}”: ${style}`, {id: 'picker-flip-with', desc: 'What the result would be with this answer instead: the answer, then the style'});
  };
  return html`
    <ul class="flips">
      ${flips.slice(0, MOST_TELLING).map((flip) => html`
        <li><button part="flip" class="link" type="button" @click=${() => onChange(flip.question)}>${text(flip)}</button></li>`)}
    </ul>
  `;
};
