const init = <T>(detail: T): CustomEventInit<T> => ({detail, bubbles: true, composed: true});

/** How far the list is. */
export interface ChecklistCount {
  /** Ticked items. */
  readonly count: number;
  /** All items, the visitor's own among them. */
  readonly total: number;
}

/** The visitor ticked an item, or took its tick back. */
export class ChecklistChangeEvent extends CustomEvent<ChecklistCount & {readonly id: string; readonly done: boolean}> {
  constructor(id: string, done: boolean, {count, total}: ChecklistCount) {
    super('checklist-change', init({id, done, count, total}));
  }
}

/** The visitor finished the list. */
export class ChecklistCompleteEvent extends CustomEvent<ChecklistCount> {
  constructor({count, total}: ChecklistCount) {
    super('checklist-complete', init({count, total}));
  }
}

declare global {
  interface HTMLElementEventMap {
    'checklist-change': ChecklistChangeEvent;
    'checklist-complete': ChecklistCompleteEvent;
  }
}
