import type {CalendarDate} from '../../core/calendar-date.js';
import type {ContentPack} from '../../core/content-pack.js';
import type {Schedule} from '../../core/schedule.js';
import type {Msg} from '../../localize/msg.js';
import type {ChecklistActs} from './checklist-acts.js';

/** What the views show, and whom they tell what the visitor did. */
export interface ChecklistContext {
  readonly msg: Msg;
  /** BCP 47 tag for dates and numbers. */
  readonly tag: string;
  /** The level of the element's own heading. */
  readonly level: number;
  readonly pack: ContentPack;
  readonly today: CalendarDate;
  readonly plan: Schedule;
  /** The visitor's notes, by the task's id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Phases that were finished when the list was opened. */
  readonly folded: ReadonlySet<string>;
  /** The phase to which the visitor is adding items. */
  readonly adding: string | null;
  /** The visitor is setting the day. */
  readonly editingDay: boolean;
  readonly acts: ChecklistActs;
  /** Opens the field for an item of the visitor's own in that phase; `null` closes it. */
  readonly onOpenAdd: (phase: string | null) => void;
  /** Opens the fields for the day, or closes them. */
  readonly onEditDay: (editing: boolean) => void;
  /** Leads to a task. */
  readonly onShow: (id: string) => void;
  /** Where the session alone can be added to Google Calendar. */
  readonly googleCalendar: string | null;
  readonly onExport: () => void;
  /** The visitor closed the calendar file. */
  readonly onCopied: () => void;
  readonly onPrint: () => void;
}
