import {type PropertyValues, type TemplateResult, html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {parseRegisters, serializeRegisters, valuesOf} from '../../core/registers.js';
import {BriefElement} from '../brief/brief-element.js';

/**
 * An element that takes part in the form around it as a native field does: value, `required`, reset, restore,
 * `disabled` and `<label>`.
 */
export abstract class ShootField extends BriefElement {
  static readonly formAssociated = true;

  /** The name under which the form submits the element's value; without one nothing is submitted. */
  @property({reflect: true, useDefault: true}) name = '';

  /** The form cannot be sent before there is a value. */
  @property({type: Boolean, reflect: true}) required = false;

  /** Nothing can be changed, and nothing is submitted. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** A fieldset around the element is disabled. */
  @state() private fieldsetDisabled = false;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    // A label that is clicked clicks the element itself.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** What the form submits; `null` where there is nothing. */
  abstract get value(): string | null;

  /** The form around the element. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether the value satisfies `required`. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What the visitor is told when it does not. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the element takes part in validation. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the value is valid; fires `invalid` where it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As `checkValidity()`, and tells the visitor. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
  }

  formStateRestoreCallback(state: string): void {
    // What is kept on the device is newer, and may have been forgotten since.
    if (this.value === null && !this.visit.canKeep) this.visit.assign(valuesOf(parseRegisters(state)));
  }

  /** The form was reset. */
  abstract formResetCallback(): void;

  /** Says what is missing while the field is required and has no value. */
  protected abstract get missingMessage(): string;

  /** All controls in one group, so that they are disabled together. */
  protected renderField(content: unknown): TemplateResult {
    return html`<fieldset part="base" role="presentation" ?disabled=${this.disabled || this.fieldsetDisabled}>${content}</fieldset>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#internals.setFormValue(this.value, serializeRegisters(this.visit.registers));
    const anchor = this.renderRoot.querySelector<HTMLElement>('input, button') ?? undefined;
    const missing = this.required && this.value === null;
    this.#internals.setValidity({valueMissing: missing}, missing ? this.missingMessage : '', anchor);
  }
}
