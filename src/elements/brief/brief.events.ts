/** How a brief left the widget. */
export type BriefWay = 'mail' | 'share' | 'copy' | 'link' | 'print';

/** The client handed the brief on; how, but not what it says. */
export class BriefShareEvent extends CustomEvent<{method: BriefWay}> {
  constructor(method: BriefWay) {
    super('brief-share', {detail: {method}, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'brief-share': BriefShareEvent;
  }
}
