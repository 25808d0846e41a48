import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type CalendarDate, todayOf} from '../core/calendar-date.js';

const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();

/** Knows the day at each render, and renders anew when the day turns while the page stays open. */
export class TodayController implements ReactiveController {
  today: CalendarDate = todayOf(new Date());
  #timer?: ReturnType<typeof setTimeout>;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#waitForMidnight();
    // Timers sleep with the device.
    document.addEventListener('visibilitychange', this.#onTurn);
  }

  hostUpdate(): void {
    this.today = todayOf(new Date());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onTurn);
  }

  #onTurn = (): void => {
    clearTimeout(this.#timer);
    this.#waitForMidnight();
    if (todayOf(new Date()) !== this.today) this.host.requestUpdate();
  };

  #waitForMidnight(): void {
    this.#timer = setTimeout(this.#onTurn, untilMidnight(new Date()));
  }
}
