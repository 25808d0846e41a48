import {defineElement} from '../../platform/define-element.js';
import {StyleCompare} from './style-compare.js';

defineElement('style-compare', StyleCompare);

declare global {
  interface HTMLElementTagNameMap {
    'style-compare': StyleCompare;
  }
}

export {StyleCompare};
