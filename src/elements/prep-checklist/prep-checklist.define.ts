import {defineElement} from '../../platform/define-element.js';
import {PrepChecklist} from './prep-checklist.js';

defineElement('prep-checklist', PrepChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'prep-checklist': PrepChecklist;
  }
}

export {PrepChecklist};
