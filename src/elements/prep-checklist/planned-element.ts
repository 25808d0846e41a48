import {property} from 'lit/decorators.js';
import {readProgress} from '../../core/progress.js';
import type {Schedule} from '../../core/schedule.js';
import {type GivenDay, isMoved, sessionDay} from '../../core/session-day.js';
import {oneOf} from '../../platform/attribute.js';
import {TodayController} from '../../platform/today-controller.js';
import {ShootField} from '../shared/shoot-field.js';
import {type ChecklistKind, planOf} from './checklist-plan.js';
import type {SessionFacts} from './day-view.js';
import {givenDay} from './session-attributes.js';

/** An element that lays tasks out over the days up to a session: whose tasks, which day, how long, where. */
export abstract class PlannedElement extends ShootField {
  /** The session's day, `YYYY-MM-DD`. Without it the tasks stand in phases, until the visitor sets a day. */
  @property({attribute: 'session-date'}) sessionDate: string | null = null;

  /** When the session begins, `HH:MM`. */
  @property({attribute: 'session-time'}) sessionTime: string | null = null;

  /** How long the session takes, in minutes from 1 to 1440; for the calendar. */
  @property({attribute: 'session-duration', type: Number}) sessionDuration = 60;

  /** IANA name of the time zone in which the session's time is meant, such as `Europe/Lisbon`; for the calendar. */
  @property({attribute: 'time-zone'}) timeZone: string | null = null;

  /** Where the session takes place. */
  @property() location = '';

  /** Which tasks: `headshot`, `portrait`, `both`, or `auto`, which follows the picker of the same session and else shows them all. */
  @property({converter: oneOf('kind', ['auto', 'headshot', 'portrait', 'both'])}) kind: ChecklistKind = 'auto';

  protected readonly day = new TodayController(this);

  /** The session's day as the page gives it. */
  protected get given(): GivenDay | null {
    return givenDay(this.sessionDate, this.sessionTime);
  }

  /** The tasks as the session stands. */
  protected get plan(): Schedule {
    return planOf(this.pack, this.visit.registers, {kind: this.kind, given: this.given, today: this.day.today});
  }

  /** When and where the session is. */
  protected get sessionFacts(): SessionFacts {
    const {given, location} = this;
    const set = readProgress(this.visit.registers).day;
    return {day: sessionDay(given, set), removable: isMoved(given, set), location};
  }
}
