import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {pieceById} from '../../core/content-pack.js';
import {googleCalendarUrl} from '../../core/google-calendar.js';
import {readProgress} from '../../core/progress.js';
import {type Schedule, progressOf} from '../../core/schedule.js';
import {printAlone} from '../../platform/print-alone.js';
import {warnOnce} from '../../platform/warn.js';
import {heading} from '../shared/heading.js';
import {printButton, resetButton} from './buttons-view.js';
import {exportCalendar, saveCalendar} from './calendar-export.js';
import {ChecklistActs} from './checklist-acts.js';
import type {ChecklistContext} from './checklist-context.js';
import {tickedIn} from './checklist-plan.js';
import {copyView} from './copy-view.js';
import {dayView} from './day-view.js';
import {finishedView} from './finished-view.js';
import {FocusController} from './focus-controller.js';
import {isFinished, phaseView} from './phase-view.js';
import {checklistStyles} from './prep-checklist.styles.js';
import {PlannedElement} from './planned-element.js';
import {printStyles} from './print.styles.js';
import {printView} from './print-view.js';
import {progressView} from './progress-view.js';
import {calendarOptions} from './session-attributes.js';
import {taskStyles} from './task.styles.js';
import {undoView} from './undo-view.js';

/**
 * Ready for the day: what to prepare, from weeks ahead to the session itself. The tasks take their dates from the
 * session's day, which the page gives or the visitor sets; ticks, notes and own items are kept, and every loss can
 * be undone.
 *
 * @tag prep-checklist
 * @fires {ChecklistChangeEvent} checklist-change - The visitor ticked an item, or took its tick back.
 * @fires {ChecklistCompleteEvent} checklist-complete - The visitor finished the list.
 * @cssprop [--shootkit-sticky-offset=1.5em] - Where the summary stops beside a long list: the height of a header that stays on the page.
 * @csspart layout - The summary and the phases, side by side where there is room.
 * @csspart summary - Heading, day, progress and what is next.
 * @csspart day - The card with the session's day, or with the fields to set it.
 * @csspart day-label - What stands above the day, or asks for it.
 * @csspart day-date - The day.
 * @csspart day-details - What stands below the day.
 * @csspart day-detail - How far away the day is, the time, the place.
 * @csspart day-actions - The buttons of the day.
 * @csspart day-change - The button that opens the fields for another day.
 * @csspart day-form - The fields for the day.
 * @csspart day-hint - Why to set the day.
 * @csspart day-set - The button that takes the day over.
 * @csspart day-cancel - The button that keeps the day as it was.
 * @csspart day-remove - The button that takes the visitor's day back.
 * @csspart calendar - The button that saves a calendar file.
 * @csspart calendar-google - The link that offers the session to Google Calendar.
 * @csspart progress - The bar and its text.
 * @csspart progress-bar - The native progress bar.
 * @csspart progress-text - How many items are ready.
 * @csspart next - The button that leads to the next task.
 * @csspart next-label - The word above the next task.
 * @csspart next-task - The next task.
 * @csspart finished - The state when everything is ticked.
 * @csspart finished-drawing - Its line drawing.
 * @csspart finished-heading - Its heading.
 * @csspart finished-text - Its text.
 * @csspart finished-actions - Its buttons.
 * @csspart phases - All phases and the buttons below them.
 * @csspart phase - One phase.
 * @csspart phase-details - Its disclosure.
 * @csspart phase-summary - The line that folds it.
 * @csspart phase-heading - Its heading.
 * @csspart phase-state - Its most urgent state, and how far it is.
 * @csspart phase-count - How many of its items are ticked.
 * @csspart phase-done - Says that all of them are.
 * @csspart tasks - The items of a phase.
 * @csspart task - One item; `task-done`, `task-overdue`, `task-today`, `task-soon`, `task-later` and `task-undated` tell its state.
 * @csspart task-row - The line of an item that can be clicked.
 * @csspart checkbox - The native check box.
 * @csspart task-label - What to do.
 * @csspart due - State and day of an item.
 * @csspart due-date - The day of an item.
 * @csspart chip - A state that asks for something; also `chip-overdue`, `chip-today` and `chip-soon`.
 * @csspart icon - A small drawing.
 * @csspart note-preview - The note, while the item's disclosure is closed.
 * @csspart details - An item's disclosure.
 * @csspart details-toggle - The button that opens it.
 * @csspart details-content - What is in it.
 * @csspart advice - Why and how.
 * @csspart why-label - The word before the reason.
 * @csspart why - The reason.
 * @csspart how-label - The word before the way.
 * @csspart how - The way.
 * @csspart note - The note's field and its button.
 * @csspart note-clear - The button that empties the note.
 * @csspart own - The field for the words of an own item.
 * @csspart own-remove - The button that takes an own item off the list.
 * @csspart add-open - The button that opens the field for an own item.
 * @csspart add - The field for an own item, with its buttons.
 * @csspart add-actions - Its buttons.
 * @csspart add-button - The button that puts the item on the list.
 * @csspart add-close - The button that closes the field.
 * @csspart field-label - The label of any text field.
 * @csspart field - Any text field.
 * @csspart actions - The buttons below the list.
 * @csspart print - The button that prints the list.
 * @csspart reset - The button that starts over.
 * @csspart undo - The bar after a loss.
 * @csspart undo-text - What was lost.
 * @csspart undo-button - The button that brings it back.
 * @csspart undo-dismiss - The button that closes the bar.
 * @csspart dialog - The calendar file as a text, where it may not be saved.
 * @csspart dialog-heading - The dialog's heading.
 * @csspart dialog-actions - The dialog's buttons.
 * @csspart dialog-copy - The button that copies the text.
 * @csspart dialog-close - The button that closes the dialog.
 */
export class PrepChecklist extends PlannedElement {
  static override styles: CSSResultGroup = [PlannedElement.styles, checklistStyles, taskStyles];

  /** The visitor is setting the day. */
  @state() private editingDay = false;

  /** The phase to which the visitor is adding items. */
  @state() private adding: string | null = null;

  /** The calendar file, where it may not have been saved. */
  @state() private calendarText: string | null = null;

  readonly #focus = new FocusController(this);
  readonly #acts = new ChecklistActs({
    element: this,
    visit: this.visit,
    focus: this.#focus,
    msg: () => this.msg,
    plan: () => this.plan,
    given: () => this.given,
    today: () => this.day.today,
  });

  #assigned: readonly string[] = [];
  #folded?: ReadonlySet<string>;
  #celebrated = false;

  /** The ids of the ticked items, in the list's order. Settable; unknown ids are ignored with a warning. */
  @property({attribute: false})
  get done(): readonly string[] {
    return tickedIn(this.plan);
  }

  set done(ids: readonly string[]) {
    // Page code in JavaScript may give one id, or nothing.
    this.#assigned = [ids ?? []].flat().filter((id) => typeof id === 'string');
    this.#acts.assignDone(this.#assigned);
  }

  /** Takes all ticks, notes and own items away; the visitor can undo it. The day stays. */
  reset(): void {
    this.#acts.resetByCode();
  }

  /** The ids of the ticked items, comma-separated, as the form around the element submits them. */
  get value(): string | null {
    return this.done.join(',') || null;
  }

  formResetCallback(): void {
    this.reset();
  }

  protected get missingMessage(): string {
    return this.msg('Tick at least one item.', {id: 'checklist-missing', desc: 'The browser shows it when a form that needs the checklist is sent with nothing ticked'});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('session')) this.#folded = undefined;
  }

  protected override renderContent(): TemplateResult {
    this.#warnOfUnknown();
    const context = this.#context();
    return this.renderField(html`
        <div part="layout" class="layout">
          <div part="summary" class="summary">
            <div part="header">
              ${heading(this.level, this.wording('checklist-heading'), {part: 'heading', id: 'heading', focusable: true})}
              <p part="intro">${this.wording('checklist-intro')}</p>
            </div>
            ${progressOf(context.plan).complete ? finishedView(context) : nothing}
            ${dayView(context, this.sessionFacts)}
            ${progressView(context)}
          </div>
          <div part="phases" class="phases">
            ${context.plan.phases.map((phase) => keyed(phase.id, phaseView(context, phase)))}
            <div part="actions" class="links no-print">
              ${this.renderBriefButton()}${printButton(context)}${resetButton(context)}${this.renderForgetButton(() => this.#focus.next('heading'))}
            </div>
          </div>
        </div>
        ${undoView(context)}
        ${this.calendarText === null ? nothing : copyView(context, this.calendarText)}
    `);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if ((changed as ReadonlyMap<PropertyKey, unknown>).has('calendarText')) this.renderRoot.querySelector<HTMLDialogElement>('dialog[part="dialog"]')?.showModal();
    // The finished state stands at the top; the last tick may be far below.
    if (this.#acts.finishedNow && !this.#celebrated) this.renderRoot.querySelector('.finished')?.scrollIntoView({block: 'nearest'});
    this.#celebrated = this.#acts.finishedNow;
  }

  #context(): ChecklistContext {
    const plan = this.plan;
    this.#folded = this.#fold(plan);
    return {
      msg: this.msg,
      tag: this.language.formatTag,
      level: this.level,
      pack: this.pack,
      today: this.day.today,
      plan,
      notes: readProgress(this.visit.registers).notes,
      folded: this.#folded,
      adding: this.adding,
      editingDay: this.editingDay,
      acts: this.#acts,
      onOpenAdd: (phase) => {
        this.#focus.next(phase === null ? `add-${this.adding}` : `new-${phase}`);
        this.adding = phase;
      },
      onEditDay: (editing) => {
        this.#focus.next(editing ? 'date' : 'change-day');
        this.editingDay = editing;
      },
      onShow: (id) => this.#focus.next(`task-${id}`),
      googleCalendar: googleCalendarUrl(plan, calendarOptions(this)),
      onExport: () => void this.#export(),
      onCopied: () => {
        this.calendarText = null;
      },
      onPrint: () => printAlone(printView(this.#context(), this.location), {styles: printStyles, like: this, lang: this.language.language.locale}),
    };
  }

  // What was finished when the list was opened is folded; what gets finished later does not fold under the visitor's fingers.
  #fold({phases}: Schedule): ReadonlySet<string> {
    const finished = phases.filter(isFinished).map(({id}) => id);
    return new Set(finished.filter((id) => this.#folded?.has(id) ?? true));
  }

  async #export(): Promise<void> {
    const {text, change} = exportCalendar(this.plan, this.visit.registers, calendarOptions(this));
    this.#acts.change(change);
    if (!await saveCalendar(text)) this.calendarText = text;
  }

  #warnOfUnknown(): void {
    const {own} = readProgress(this.visit.registers);
    for (const id of this.#assigned) {
      if (pieceById(this.pack.tasks, id) || own.some((item) => item.id === id)) continue;
      warnOnce(`<prep-checklist> done: "${id}" is not in the content pack and is ignored. Use the ids of its tasks.`);
    }
  }
}
