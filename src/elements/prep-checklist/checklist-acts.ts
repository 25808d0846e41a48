import type {CalendarDate} from '../../core/calendar-date.js';
import {type OwnItem, addOwnChange, dayChange, noteChange, ownId, readProgress, removeOwnChange, renameOwnChange, resetChange, tickChange} from '../../core/progress.js';
import {type Change, inverseChange} from '../../core/registers.js';
import {type Schedule, progressOf} from '../../core/schedule.js';
import {type GivenDay, keepDayChange, sessionDay, setDayChange} from '../../core/session-day.js';
import type {Msg} from '../../localize/msg.js';
import type {SessionController} from '../../platform/session-controller.js';
import {tickedIn} from './checklist-plan.js';
import {type Loss, lossText} from './losses.js';
import {ChecklistChangeEvent, ChecklistCompleteEvent} from './prep-checklist.events.js';
import type {FocusController} from './focus-controller.js';

interface ActsHost {
  readonly visit: SessionController;
  readonly element: EventTarget;
  readonly focus: FocusController;
  readonly msg: () => Msg;
  readonly plan: () => Schedule;
  readonly given: () => GivenDay | null;
  readonly today: () => CalendarDate;
}

/** What the visitor does: each act is one change of the session, told to the page, with a way back where something is lost. */
export class ChecklistActs {
  #loss: Loss | null = null;
  #lossIn?: object;
  /** The visitor has just finished the list. */
  finishedNow = false;

  constructor(private readonly host: ActsHost) {}

  /** What can be undone; nothing any more once the session was forgotten, or is another one. */
  get loss(): Loss | null {
    return this.#lossIn === this.host.visit.life ? this.#loss : null;
  }

  tick(id: string, done: boolean): void {
    this.change(tickChange(id, done));
  }

  note(id: string, text: string): void {
    this.change(noteChange(id, text));
  }

  clearNote(id: string): void {
    this.#lose(noteChange(id, ''), lossText.noteCleared(this.host.msg()), `note-${id}`);
    this.host.focus.next('undo');
  }

  add(label: string, phase: string): void {
    const {own} = readProgress(this.host.visit.registers);
    this.change(addOwnChange(ownId(own.map(({id}) => id), Math.random()), label, phase));
  }

  rename(id: string, label: string): void {
    const item = this.#own(id);
    if (!item || item.label === label.trim()) return;
    this.#lose(renameOwnChange(item, label), lossText.renamed(this.host.msg(), label), `own-${id}`);
  }

  remove(id: string): void {
    const item = this.#own(id);
    if (!item) return;
    this.#lose(removeOwnChange(id), lossText.removed(this.host.msg(), item.label), `task-${id}`, `fold-${item.phase}`);
    this.host.focus.next('undo');
  }

  setDay(day: GivenDay): void {
    const {visit, given, msg, today} = this.host;
    const before = sessionDay(given(), readProgress(visit.registers).day);
    const change = setDayChange(given(), day, today());
    if (!before) this.change(change);
    else if (before.date !== day.date || before.time !== day.time) this.#lose(change, lossText.dayMoved(msg()), 'day');
    this.host.focus.next('day');
  }

  removeDay(): void {
    this.#lose(dayChange(null), lossText.dayRemoved(this.host.msg()), 'day', 'date');
    this.host.focus.next('day', 'date');
  }

  reset(): void {
    this.#lose(this.resetChange(), lossText.reset(this.host.msg()), 'heading');
    this.host.focus.next('undo');
  }

  /** The same at the wish of the page's code: no events, and the focus stays where it is. */
  resetByCode(): void {
    const {visit, msg} = this.host;
    const change = this.resetChange();
    if (Object.keys(change).length === 0) return;
    const back = inverseChange(visit.registers, change);
    visit.withdraw(change);
    this.#offer({text: lossText.reset(msg()), back, returnTo: ['heading']});
  }

  /** What starting over takes away; empty where nothing is there to lose. */
  resetChange(): Change {
    return resetChange(this.host.visit.registers);
  }

  undo(): void {
    const {loss} = this;
    if (!loss) return;
    this.#loss = null;
    this.change(loss.back);
    this.host.focus.next(...loss.returnTo, 'heading');
  }

  dismiss(): void {
    const {loss} = this;
    this.#loss = null;
    this.host.focus.next(...loss?.returnTo ?? [], 'heading');
  }

  /** Takes over what the page's code says is ticked. */
  assignDone(ids: readonly string[]): void {
    const {visit} = this.host;
    visit.assign({...tickChange(readProgress(visit.registers).done, false), ...tickChange(ids, true)});
  }

  /** Records what the visitor did, and tells the page which ticks it moved. */
  change(change: Change): void {
    const {visit, element, plan, given, today} = this.host;
    const before = plan();
    this.#keepNewer(change);
    visit.write({...keepDayChange(given(), readProgress(visit.registers).day, today()), ...change});

    const progress = progressOf(plan());
    const [was, is] = [tickedIn(before), tickedIn(plan())];
    this.finishedNow = progress.complete && !progressOf(before).complete;
    for (const id of is.filter((one) => !was.includes(one))) element.dispatchEvent(new ChecklistChangeEvent(id, true, progress));
    for (const id of was.filter((one) => !is.includes(one))) element.dispatchEvent(new ChecklistChangeEvent(id, false, progress));
    if (this.finishedNow) element.dispatchEvent(new ChecklistCompleteEvent(progress));
  }

  #lose(change: Change, text: string, ...returnTo: readonly string[]): void {
    const back = inverseChange(this.host.visit.registers, change);
    this.change(change);
    this.#offer({text, back, returnTo});
  }

  #offer(loss: Loss): void {
    this.#loss = loss;
    this.#lossIn = this.host.visit.life;
  }

  // What the visitor has changed again since a loss is not overwritten by taking the loss back.
  #keepNewer(change: Change): void {
    if (!this.loss) return;
    const back = Object.entries(this.loss.back).filter(([name]) => !Object.hasOwn(change, name));
    this.#loss = back.length > 0 ? {...this.loss, back: Object.fromEntries(back)} : null;
  }

  #own(id: string): OwnItem | undefined {
    return readProgress(this.host.visit.registers).own.find((item) => item.id === id);
  }
}
