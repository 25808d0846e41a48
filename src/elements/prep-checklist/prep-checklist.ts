import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readProgress} from '../../core/progress.js';
import {type Schedule, progressOf} from '../../core/schedule.js';
import {type GivenDay, isMoved, sessionDay} from '../../core/session-day.js';
import {oneOf} from '../../platform/attribute.js';
import {printAlone} from '../../platform/print-alone.js';
import {TodayController} from '../../platform/today-controller.js';
import {heading} from '../heading.js';
import {ShootElement} from '../shoot-element.js';
import {printButton, resetButton} from './buttons-view.js';
import {exportCalendar} from './calendar-export.js';
import {ChecklistActs} from './checklist-acts.js';
import type {ChecklistContext} from './checklist-context.js';
import {type ChecklistKind, planOf, tickedIn} from './checklist-plan.js';
import {copyView} from './copy-view.js';
import {dayView} from './day-view.js';
import {finishedView} from './finished-view.js';
import {isFinished, phaseView} from './phase-view.js';
import {checklistStyles} from './prep-checklist.styles.js';
import {printStyles} from './print.styles.js';
import {printView} from './print-view.js';
import {progressView} from './progress-view.js';
import {reveal} from './reveal.js';
import {calendarOptions, givenDay} from './session-attributes.js';
import {taskStyles} from './task.styles.js';
import {undoView} from './undo-view.js';

/**
 * Ready for the day: what to prepare before the session, from weeks ahead to the day itself. The tasks take their
 * dates from the session's day, which the page gives or the visitor sets.
 *
 * @tag prep-checklist
 * @slot - Shown until the element is upgraded, and wherever scripts do not run.
 */
export class PrepChecklist extends ShootElement {
  static override styles: CSSResultGroup = [ShootElement.styles, checklistStyles, taskStyles];

  /** The day of the session, `YYYY-MM-DD`. Without it the tasks stand in phases, until the visitor sets a day. */
  @property({attribute: 'session-date'}) sessionDate: string | null = null;

  /** When the session begins, `HH:MM`. */
  @property({attribute: 'session-time'}) sessionTime: string | null = null;

  /** How long the session takes, in minutes from 1 to 1440; for the calendar. */
  @property({attribute: 'session-duration', type: Number}) sessionDuration = 60;

  /** IANA name of the time zone in which the session's time is meant, such as `Europe/Lisbon`; for the calendar. */
  @property({attribute: 'time-zone'}) timeZone: string | null = null;

  /** Where the session takes place. */
  @property() location = '';

  /** Which tasks; `auto` follows the picker of the same session, else shows them all. */
  @property({converter: oneOf('kind', ['auto', 'headshot', 'portrait', 'both'])}) kind: ChecklistKind = 'auto';

  /** The visitor is setting the day. */
  @state() private editingDay = false;

  /** The phase to which the visitor is adding items. */
  @state() private adding: string | null = null;

  /** The calendar file, where it could not be saved. */
  @state() private calendarText: string | null = null;

  readonly #day = new TodayController(this);
  #folded?: Set<string>;
  #focusNext: readonly string[] = [];
  #assigned: readonly string[] = [];
  #finishedNow = false;
  readonly #acts = new ChecklistActs({
    element: this,
    visit: this.visit,
    msg: () => this.msg,
    plan: () => this.#plan,
    given: () => this.#given,
    today: () => this.#day.today,
    focus: (...ids) => {
      this.#focusNext = ids;
      this.requestUpdate();
    },
    finished: () => {
      this.#finishedNow = true;
    },
  });

  /** The ids of the ticked tasks. Settable; unknown ids are ignored with a warning. */
  @property({attribute: false})
  get done(): string[] {
    return tickedIn(this.#plan);
  }

  set done(ids: readonly string[]) {
    this.#assigned = [...ids];
    this.#acts.assignDone(this.#assigned);
  }

  /** Takes all ticks, notes and own items away; the visitor can undo it. The day stays. */
  reset(): void {
    this.#acts.resetByCode();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('session')) this.#folded = undefined;
  }

  protected override renderContent(): TemplateResult {
    const context = this.#context();
    const {plan} = context;
    const {complete} = progressOf(plan);
    return html`
      <section part="base" aria-labelledby="heading">
        <div part="layout" class="layout">
          <div part="summary" class="summary">
            <header part="header">
              ${heading(this.headingLevel, this.wording('checklist-heading'), {part: 'heading', id: 'heading', focusable: true})}
              <p part="intro">${this.wording('checklist-intro')}</p>
            </header>
            ${this.#renderDay(context)}
            ${progressView(context)}
            ${complete ? finishedView(context) : nothing}
          </div>
          <div part="phases" class="phases">
            ${plan.phases.map((phase) => phaseView(context, phase))}
            <div part="actions" class="links no-print">${printButton(context)}${resetButton(context)}</div>
          </div>
        </div>
        ${undoView(context)}
        ${this.calendarText === null ? nothing : copyView(context, this.calendarText, () => {
          this.calendarText = null;
        })}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('calendarText')) this.renderRoot.querySelector('dialog')?.showModal();
    if (this.#finishedNow) this.renderRoot.querySelector('#finished')?.scrollIntoView({block: 'nearest'});
    this.#finishedNow = false;
    const target = this.#focusNext.map((id) => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)).find(Boolean);
    this.#focusNext = [];
    if (target) reveal(target);
  }

  get #given(): GivenDay | null {
    return givenDay(this.sessionDate, this.sessionTime);
  }

  get #plan(): Schedule {
    return planOf(this.pack, this.visit.registers, {kind: this.kind, given: this.#given, today: this.#day.today});
  }

  #context(): ChecklistContext {
    const plan = this.#plan;
    return {
      msg: this.msg,
      tag: this.language.formatTag,
      level: this.headingLevel,
      pack: this.pack,
      today: this.#day.today,
      plan,
      notes: readProgress(this.visit.registers).notes,
      folded: this.#fold(plan),
      adding: this.adding,
      acts: this.#acts,
      onOpenAdd: (phase) => {
        this.#focusNext = [phase === null ? `add-${this.adding}` : `new-${phase}`];
        this.adding = phase;
      },
      onShow: (id) => reveal(this.renderRoot.querySelector(`#${CSS.escape(`task-${id}`)}`)!),
      onExport: () => this.#export(),
      onPrint: () => printAlone(printView(this.#context(), this.location), {styles: printStyles, like: this, lang: this.language.language.locale}),
    };
  }

  // What was finished when the list was opened is folded; what is finished now does not fold under the visitor's fingers.
  #fold({phases}: Schedule): ReadonlySet<string> {
    const finished = phases.filter(isFinished).map(({id}) => id);
    this.#folded = new Set(finished.filter((id) => this.#folded?.has(id) ?? true));
    return this.#folded;
  }

  #renderDay(context: ChecklistContext): TemplateResult {
    const set = readProgress(this.visit.registers).day;
    return dayView(context, {
      day: sessionDay(this.#given, set),
      removable: isMoved(this.#given, set),
      location: this.location,
      editing: this.editingDay,
      onEdit: (editing) => {
        this.#focusNext = [editing ? 'date' : 'change-day'];
        this.editingDay = editing;
      },
    });
  }

  #export(): void {
    const {text, saved, change} = exportCalendar(this.#plan, this.visit.registers, calendarOptions(this));
    this.#acts.change(change);
    if (!saved) this.calendarText = text;
  }
}
