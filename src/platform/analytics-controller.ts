import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dataLayerEntry, measuredEvents} from '../core/data-layer.js';

/** Whether the studio wants its own analytics to learn of what visitors choose. */
export type Analytics = 'off' | 'data-layer';

type AnalyticsHost = ReactiveControllerHost & HTMLElement & {readonly analytics: Analytics};

/** Tells the page's data layer what the visitor did, where the studio asked for it. It sends nothing itself. */
export class AnalyticsController implements ReactiveController {
  constructor(readonly host: AnalyticsHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of measuredEvents) this.host.addEventListener(type, this.#push);
  }

  hostDisconnected(): void {
    for (const type of measuredEvents) this.host.removeEventListener(type, this.#push);
  }

  #push = (event: Event): void => {
    if (this.host.analytics !== 'data-layer') return;
    const page = window as {dataLayer?: unknown};
    page.dataLayer ??= [];
    if (Array.isArray(page.dataLayer)) page.dataLayer.push(dataLayerEntry(event.type, (event as CustomEvent).detail));
  };
}
