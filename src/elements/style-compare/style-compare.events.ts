import type {StyleId} from '../../core/content-pack.js';

const init = <T>(detail: T): CustomEventInit<T> => ({detail, bubbles: true, composed: true});

/** The visitor moved the framing slider; `position` goes from 0, the headshot, to 100, the whole portrait. */
export class CompareChangeEvent extends CustomEvent<{position: number}> {
  constructor(position: number) {
    super('compare-change', init({position}));
  }
}

/** The visitor chose a style, or took the choice back: then `style` is `null`. */
export class CompareChooseEvent extends CustomEvent<{style: StyleId | null}> {
  constructor(style: StyleId | null) {
    super('compare-choose', init({style}));
  }
}

declare global {
  interface HTMLElementEventMap {
    'compare-change': CompareChangeEvent;
    'compare-choose': CompareChooseEvent;
  }
}
