import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {type Answers, answerAfter, answersChange, knownAnswers, shapeAnswers, unknownAnswers} from '../../core/answers.js';
import {type BookingInput, bookingUrl, leavesBriefBehind} from '../../core/booking.js';
import {brief} from '../../core/brief.js';
import {type Question, pieceById} from '../../core/content-pack.js';
import {type Recommendation, recommend} from '../../core/recommend.js';
import {type Change, key} from '../../core/registers.js';
import {isSafeUrl} from '../../core/safe-url.js';
import {sessionBrief, sessionWishes} from '../../core/session-brief.js';
import {RESULT, stepAfter, stepBefore, stepOf} from '../../core/steps.js';
import {warnOnce} from '../../platform/warn.js';
import {heading} from '../shared/heading.js';
import {ShootField} from '../shared/shoot-field.js';
import {questionView} from './question-view.js';
import {resultView} from './result-view.js';
import {PickerAnswerEvent, PickerBookEvent, PickerRestartEvent, PickerResultEvent} from './shoot-picker.events.js';
import {pickerStyles} from './shoot-picker.styles.js';

/**
 * Which kind of shoot? A short guided choice that ends in a headshot, a portrait or both, with the reasons and the
 * way to booking.
 *
 * @tag shoot-picker
 * @fires {PickerAnswerEvent} picker-answer - The visitor gave, changed or took back an answer.
 * @fires {PickerResultEvent} picker-result - The visitor reached the result.
 * @fires {PickerRestartEvent} picker-restart - The visitor started over.
 * @fires {PickerBookEvent} picker-book - The visitor is about to follow the booking link; cancel it to book in your own way.
 * @csspart question - A question with its choices.
 * @csspart position - Which question this is; on the result, the line above the suggestion.
 * @csspart progress - The native progress bar.
 * @csspart question-label - The question.
 * @csspart question-hint - The hint below it.
 * @csspart choices - All choices.
 * @csspart choice - One choice.
 * @csspart choice-picture - Its line picture.
 * @csspart choice-label - Its words.
 * @csspart choice-hint - The hint below them.
 * @csspart navigation - The buttons below a question.
 * @csspart back - The button to the question before.
 * @csspart next - The button to the next question, or to the result.
 * @csspart answers - The answers so far.
 * @csspart answer - One of them; leads back to its question.
 * @csspart result - The result.
 * @csspart result-picture - The line picture of the suggested style.
 * @csspart result-heading - The name of the suggested style.
 * @csspart summary - What it is.
 * @csspart chosen - What the visitor chose in the comparison.
 * @csspart evidence - How clear the case is.
 * @csspart clarity - The same in a sentence.
 * @csspart balance - The bar between headshot and portrait.
 * @csspart share - The share of one of the two.
 * @csspart actions - What to do next.
 * @csspart book - The booking link.
 * @csspart book-hint - Says that booking copies the brief, where no form takes it.
 * @csspart prepare - The way to the checklist.
 * @csspart compare - The way to the comparison.
 * @csspart reasons - Why.
 * @csspart reasons-heading - The heading above the reasons.
 * @csspart reason - One reason.
 * @csspart reason-answer - The answer that it rests on.
 * @csspart reason-text - Why that answer counts.
 * @csspart change - The button that changes that answer.
 * @csspart points-heading - The heading above what the style gives.
 * @csspart points - What a style gives.
 * @csspart alternative - The disclosure of what another style would give.
 * @csspart flips - The disclosure of what would change the result.
 * @csspart flip - One answer that would; leads to its question.
 * @csspart review - The answers, and the buttons below them.
 * @csspart restart - The button that starts over.
 * @csspart forget - The button that deletes what is kept on the device.
 */
export class ShootPicker extends ShootField {
  static override styles: CSSResultGroup = [ShootField.styles, pickerStyles];

  /** Where the booking button leads: http(s), mailto or tel. `{style}` and `{answers}` in it are filled in. */
  @property({attribute: 'booking-url'}) bookingUrl = '';

  /** The field of the booking service's form that takes the answers: `a2` at Calendly, the field's number at Acuity. */
  @property({attribute: 'booking-field'}) bookingField?: string;

  /** Where "compare" leads when no `<style-compare>` of the same session is on the page. */
  @property({attribute: 'compare-url'}) compareUrl = '';

  /** Where "prepare" leads when no `<prep-checklist>` of the same session is on the page. */
  @property({attribute: 'prepare-url'}) prepareUrl = '';

  /** The visitor came back from the result to change one answer. */
  @state() private changing = false;

  #focusNext = false;

  /** What is answered: option ids by question id, several where the question takes several. Settable; unknown ids are ignored with a warning. */
  @property({attribute: false})
  get answers(): Answers {
    return knownAnswers(this.#given, this.pack);
  }

  set answers(answers: Answers) {
    this.visit.assign(answersChange(shapeAnswers(answers), this.#given));
  }

  /** What the answers speak for; `null` where nothing is answered. */
  get recommendation(): Recommendation | null {
    return recommend(this.answers, this.pack);
  }

  /** The recommended style, as the form around the element submits it. */
  get value(): string | null {
    return this.recommendation?.style ?? null;
  }

  /** Takes all answers back and shows the first question. */
  restart(): void {
    this.changing = false;
    this.visit.withdraw(this.#restartChange());
  }

  formResetCallback(): void {
    this.restart();
  }

  protected get missingMessage(): string {
    return this.msg('Answer at least one question.', {id: 'picker-missing', desc: 'The browser shows it when a form that needs the answers is sent without any'});
  }

  protected override renderContent(): TemplateResult {
    for (const id of unknownAnswers(this.#given, this.pack)) {
      warnOnce(`<shoot-picker> the answer "${id}" is not in the content pack and is ignored. Use the ids of its questions and options.`);
    }
    const question = pieceById(this.pack.questions, this.#step);
    return this.renderField(html`
      <div part="header">
        ${heading(this.level, this.wording('picker-heading'), {part: 'heading', focusable: true})}
        ${question ? html`<p part="intro">${this.wording('picker-intro')}</p>` : nothing}
      </div>
      ${keyed(this.#step, question ? this.#renderQuestion(question) : this.#renderResult())}
    `);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.renderRoot.querySelector<HTMLElement>('#step-heading')?.focus();
  }

  get #given(): Answers {
    return shapeAnswers(this.visit.readKind('answer'));
  }

  get #step(): string {
    return stepOf(this.pack, this.visit.read(key.step));
  }

  #renderQuestion(question: Question): TemplateResult {
    return questionView({
      msg: this.msg,
      tag: this.language.formatTag,
      level: this.level + 1,
      pack: this.pack,
      question,
      answers: this.answers,
      changing: this.changing,
      onAnswer: (option, chosen) => this.#answer(question, option, chosen),
      onNext: () => this.#go(this.changing ? RESULT : stepAfter(this.pack, question.id)),
      onBack: () => this.#go(stepBefore(this.pack, question.id) ?? question.id),
      onChange: (step) => this.#go(step, this.changing),
    });
  }

  #renderResult(): TemplateResult {
    const recommendation = this.recommendation;
    const {url = null, copies = false} = recommendation ? this.#booking(recommendation) : {};
    return resultView({
      msg: this.msg,
      tag: this.language.formatTag,
      level: this.level + 1,
      pack: this.pack,
      answers: this.answers,
      recommendation,
      bookingUrl: url,
      bookingCopies: copies,
      chosen: this.pack.styles.find(({id}) => id === this.visit.read(key.choice)),
      compare: this.#way('style-compare', this.compareUrl),
      prepare: this.#way('prep-checklist', this.prepareUrl),
      onBook: (event) => {
        const book = new PickerBookEvent(url!, recommendation!);
        if (!this.dispatchEvent(book)) event.preventDefault();
        else if (copies) void navigator.clipboard.writeText(sessionBrief(this.visit.registers, this.pack)).catch(() => undefined);
      },
      brief: this.renderBriefButton(),
      forget: this.renderForgetButton(() => {
        this.#show();
        this.dispatchEvent(new PickerRestartEvent());
      }),
      onChange: (step) => this.#go(step, true),
      onRestart: () => {
        this.visit.write(this.#restartChange());
        this.#show();
        this.dispatchEvent(new PickerRestartEvent());
      },
    });
  }

  #answer(question: Question, option: string, chosen: boolean): void {
    const answer = answerAfter(this.answers, question, option, chosen);
    this.visit.write({[key.answer(question.id)]: answer, [key.step]: question.id});
    this.dispatchEvent(new PickerAnswerEvent(question.id, answer, this.answers));
  }

  #go(step: string, changing = false): void {
    this.visit.write({[key.step]: step});
    this.#show(changing);
    if (step === RESULT) this.dispatchEvent(new PickerResultEvent(this.recommendation, this.answers));
  }

  // The visitor asked for another view, so the focus follows to its heading.
  #show(changing = false): void {
    this.changing = changing;
    this.#focusNext = true;
    this.requestUpdate();
  }

  #restartChange(): Change {
    return {...answersChange({}, this.#given), [key.step]: null};
  }

  /** Where booking leads, and whether the brief is copied on the way, because nothing there takes it. */
  #booking(recommendation: Recommendation): {readonly url: string | null; readonly copies: boolean} {
    const {answers, pack} = this;
    const {style} = recommendation;
    const address = pieceById(pack.styles, style)?.bookingUrl ?? this.bookingUrl;
    const text = brief({answers, recommendation, wishes: sessionWishes(this.visit.registers), pack});
    const input: BookingInput = {style, answers, text, field: this.bookingField};
    const url = bookingUrl(address, input);
    if (address && !url) warnOnce(`<shoot-picker> booking-url="${address}" is not followed. Use an address that starts with https:, http:, mailto: or tel:.`);
    return {url, copies: url !== null && Boolean(navigator.clipboard) && leavesBriefBehind(address, input)};
  }

  #way(companion: string, url: string): (() => void) | string | null {
    const element = this.visit.companion(companion);
    if (element) return () => element.focus();
    if (isSafeUrl(url)) return url;
    if (url) warnOnce(`<shoot-picker> the address "${url}" is not followed. Use one that starts with https:, http:, mailto: or tel:.`);
    return null;
  }
}
