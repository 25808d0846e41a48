import {str} from '@lit/localize/internal/str-tag.js';
import {type TemplateResult, html, nothing} from 'lit';
import type {Answers} from '../../core/answers.js';
import {type ContentPack, type RecommendedStyle, type Style, pieceById, wording} from '../../core/content-pack.js';
import type {Clarity, Recommendation} from '../../core/recommend.js';
import {RESULT} from '../../core/steps.js';
import type {Msg} from '../../localize/msg.js';
import {heading} from '../shared/heading.js';
import {answerTrail} from './answer-trail.js';
import {evidenceView} from './evidence-view.js';
import {stylePicture} from './picture-view.js';
import {flipList, reasonList} from './reasons-view.js';

/** A way onwards: a link, an element on this page, or none. */
export type Way = string | (() => void) | null;

export interface ResultViewOptions {
  readonly msg: Msg;
  readonly tag: string;
  readonly level: number;
  readonly pack: ContentPack;
  readonly answers: Answers;
  readonly recommendation: Recommendation | null;
  readonly bookingUrl: string | null;
  /** The brief is copied when the visitor books. */
  readonly bookingCopies: boolean;
  /** What the visitor chose in the comparison of the same session. */
  readonly chosen: Style | undefined;
  readonly compare: Way;
  readonly prepare: Way;
  /** The button that opens the brief. */
  readonly brief: TemplateResult;
  /** The button that deletes what is kept. */
  readonly forget: TemplateResult;
  onBook(event: Event): void;
  onChange(question: string): void;
  onRestart(): void;
}

const clarityText = (msg: Msg, clarity: Clarity): string => ({
  clear: () => msg('A clear case', {id: 'picker-clear', desc: 'How clear the recommendation is: nearly all answers point one way'}),
  leaning: () => msg('Most of your answers point this way', {id: 'picker-leaning', desc: 'How clear the recommendation is: more for one style than for the other'}),
  balanced: () => msg('Your answers speak for each of the two', {id: 'picker-balanced', desc: 'How clear the recommendation is: the evidence for headshot and portrait is near balance'}),
})[clarity]();

const way = (to: Way, part: string, label: string): TemplateResult | typeof nothing => {
  if (to === null) return nothing;
  return typeof to === 'string'
    ? html`<a part=${part} class="button" href=${to}><span>${label}</span></a>`
    : html`<button part=${part} class="button" type="button" @click=${to}><span>${label}</span></button>`;
};

const actions = (view: ResultViewOptions): TemplateResult => html`
  <div part="actions" class="actions">
    ${view.bookingUrl ? html`
      <a part="book" class="button primary" href=${view.bookingUrl} @click=${view.onBook}>
        <span>${wording(view.pack, 'result-book')}</span>
      </a>` : nothing}
    ${view.brief}
    ${way(view.prepare, 'prepare', wording(view.pack, 'result-prepare'))}
    ${way(view.compare, 'compare', wording(view.pack, 'result-compare'))}
  </div>
  ${view.bookingCopies ? html`<p part="book-hint" class="hint">${view.msg('Booking copies your answers too: paste them there, and your photographer knows.', {id: 'picker-book-copies', desc: 'Below the booking button: a click on it also copies the answers, for the booking form that opens. There: in that form.'})}</p>` : nothing}
`;

const points = (style: Style): TemplateResult => html`
  <ul part="points" class="points">${style.points.map(({text}) => html`<li><p>${text}</p></li>`)}</ul>
`;

const disclosure = (part: string, title: string, content: unknown): TemplateResult => html`
  <details part=${part} class="disclosure">
    <summary>${title}</summary>
    <div class="disclosed">${content}</div>
  </details>
`;

/** What the styles that are not recommended on their own would give: the other one, or each of the two. */
const alternatives = ({msg, pack}: ResultViewOptions, recommended: RecommendedStyle): readonly TemplateResult[] =>
  pack.styles
    .filter(({id}) => id !== recommended && (id !== 'both' || recommended === 'both'))
    .map((style) => disclosure('alternative', msgAlternative(msg, style.id), html`<p>${style.summary}</p>${points(style)}`));

const msgAlternative = (msg: Msg, style: RecommendedStyle): string => style === 'headshot'
  ? msg('What a headshot would give you', {id: 'picker-alternative-headshot', desc: 'Disclosure on the result: what the headshot is good for'})
  : msg('What a portrait would give you', {id: 'picker-alternative-portrait', desc: 'Disclosure on the result: what the portrait is good for'});

const flips = ({msg, pack, answers, recommendation, onChange}: ResultViewOptions): TemplateResult | typeof nothing =>
  recommendation!.flips.length === 0 ? nothing : disclosure(
    'flips',
    msg('What would change the result', {id: 'picker-flips', desc: 'Disclosure on the result: single answers that would lead to another recommendation'}),
    flipList({msg, pack, answers, flips: recommendation!.flips, onChange}),
  );

const restart = ({msg, onRestart}: ResultViewOptions): TemplateResult => html`
  <button part="restart" class="link" type="button" @click=${onRestart}>
    ${msg('Start over', {id: 'picker-restart', desc: 'Button: takes all answers back and shows the first question'})}
  </button>
`;

const unanswered = (view: ResultViewOptions): TemplateResult => html`
  <div part="result" class="step result">
    ${heading(view.level, view.msg('Nothing answered yet', {id: 'picker-unanswered', desc: 'Heading of the result when every question was skipped'}), {part: 'result-heading', id: 'step-heading', focusable: true})}
    <p part="summary">${view.msg('One answer is enough for a first suggestion.', {id: 'picker-unanswered-hint', desc: 'Below "Nothing answered yet"'})}</p>
    <div class="actions">${restart(view)}</div>
  </div>
`;

/** The recommendation: what, how clear, why, what else, and what to do next. */
export const resultView = (view: ResultViewOptions): TemplateResult => {
  const {msg, level, pack, answers, recommendation, onChange} = view;
  const style = recommendation && pieceById(pack.styles, recommendation.style);
  if (!recommendation || !style) return unanswered(view);
  return html`
    <div part="result" class="step result">
      <div class="verdict">
        ${stylePicture(style.id)}
        <div>
          <p part="position">${msg('Our suggestion', {id: 'picker-suggestion', desc: 'Small line above the recommended style'})}</p>
          ${heading(level, style.name, {part: 'result-heading', id: 'step-heading', focusable: true})}
          <p part="summary">${style.summary}</p>
          ${view.chosen ? html`<p part="chosen">${msg(str`In the comparison you chose: ${view.chosen.label}`, {id: 'picker-chosen', desc: 'On the result: the style that the visitor chose in the comparison widget, “Headshot” or “Portrait”'})}</p>` : nothing}
        </div>
      </div>
      ${actions(view)}
      ${evidenceView(view.tag, pack, clarityText(msg, recommendation.clarity), recommendation)}
      <div class="case">
        ${reasonList({msg, pack, level: level + 1, reasons: recommendation.reasons, onChange})}
        <div>
          ${heading(level + 1, msg('What you get', {id: 'picker-points', desc: 'Heading above the list of what the recommended style gives'}), {part: 'points-heading'})}
          ${points(style)}
        </div>
      </div>
      ${flips(view)}
      ${alternatives(view, style.id)}
      <div part="review" class="review">
        ${answerTrail({msg, pack, answers, current: RESULT, onChange})}
        <div>${restart(view)} ${view.forget}</div>
      </div>
    </div>
  `;
};
