import {defineElement} from '../../platform/define-element.js';
import {ShootPicker} from './shoot-picker.js';

defineElement('shoot-picker', ShootPicker);

declare global {
  interface HTMLElementTagNameMap {
    'shoot-picker': ShootPicker;
  }
}

export {ShootPicker};
