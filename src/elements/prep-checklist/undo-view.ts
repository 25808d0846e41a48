import {type TemplateResult, html, nothing} from 'lit';
import type {ChecklistContext} from './checklist-context.js';
import {cross} from './icons.js';

/** Stays until the next loss, or until it is dismissed. The status is there from the start, or it would not be announced. */
export const undoView = ({msg, acts}: ChecklistContext): TemplateResult => html`
  <div part="undo" class="undo no-print ${acts.loss ? '' : 'empty'}">
    <p part="undo-text" role="status"><span>${acts.loss?.text}</span></p>
    ${acts.loss ? html`
      <button part="undo-button" class="link" id="undo" type="button" @click=${() => acts.undo()}>
        <span>${msg('Undo', {id: 'checklist-undo', desc: 'Button that brings back what was just removed'})}</span>
      </button>
      <button part="undo-dismiss" class="link" type="button" @click=${() => acts.dismiss()}
        aria-label=${msg('Dismiss', {id: 'checklist-dismiss', desc: 'Name of the button that closes the bar with the undo button'})}>
        <span>${cross}</span>
      </button>
    ` : nothing}
  </div>
`;
