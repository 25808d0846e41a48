import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly required: boolean;
}

interface FormOptions {
  /** What the form submits under the element's `name`; `null` where there is nothing. */
  value(): string | null;
  /** What the visitor is told when the field is required and there is nothing. */
  missing(): string;
  /** The control that the browser points to when it tells so. */
  anchor(): HTMLElement | null;
  /** What the browser keeps over back and forward, or a reload. */
  state(): string;
}

/** Lets an element take part in the form around it, as a native field does. */
export class FormController implements ReactiveController {
  readonly #internals: ElementInternals;

  constructor(readonly host: FormHost, readonly options: FormOptions) {
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  hostUpdated(): void {
    const value = this.options.value();
    this.#internals.setFormValue(value, this.options.state());
    const anchor = this.options.anchor();
    if (!this.host.required || value !== null) {
      this.#internals.setValidity({});
    } else if (anchor) {
      this.#internals.setValidity({valueMissing: true}, this.options.missing(), anchor);
    } else {
      this.#internals.setValidity({valueMissing: true}, this.options.missing());
    }
  }
}
