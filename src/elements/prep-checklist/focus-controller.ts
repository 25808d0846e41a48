import type {LitElement, ReactiveController} from 'lit';

/** Keeps the focus in sensible places when a render takes away, or brings, what the visitor is at. */
export class FocusController implements ReactiveController {
  #next: readonly string[] = [];

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  /** After the next render the first of these ids that is there gets the focus. */
  next(...ids: readonly string[]): void {
    this.#next = ids;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#next.map((id) => this.#find(id)).find(Boolean);
    this.#next = [];
    if (target) this.#reveal(target);
  }

  #find(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  // What is folded cannot take the focus.
  #reveal(target: HTMLElement): void {
    for (let fold = target.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
    target.focus();
  }
}
