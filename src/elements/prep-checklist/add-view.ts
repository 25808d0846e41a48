import {type TemplateResult, html} from 'lit';
import {onSubmit} from '../shared/on-submit.js';
import type {ChecklistContext} from './checklist-context.js';
import {plus} from './icons.js';

/** The way to an item of the visitor's own: a small button, and the field that it opens and that stays for another one. */
export const addView = ({msg, adding, acts, onOpenAdd}: ChecklistContext, phase: string): TemplateResult => {
  const add = (form: HTMLFormElement): void => {
    const input = form.querySelector('input')!;
    if (input.value.trim()) acts.add(input.value, phase);
    input.value = '';
    input.focus();
  };

  if (adding !== phase) {
    return html`
      <button part="add-open" class="link add-open no-print" id="add-${phase}" type="button" aria-describedby="phase-${phase}" @click=${() => onOpenAdd(phase)}>
        ${plus} ${msg('Add your own', {id: 'checklist-add-open', desc: 'Button that opens a field for an item of the visitor\'s own'})}
      </button>
    `;
  }
  return html`
    <form part="add" class="entry add no-print" @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') onOpenAdd(null);
    }}>
      <label part="field-label" for="new-${phase}">${msg('Your own item', {id: 'checklist-add-label', desc: 'Label of the field for a new item of the visitor\'s own'})}</label>
      <input part="field" id="new-${phase}" type="text" autocomplete="off" enterkeyhint="done">
      <div part="add-actions" class="actions">
        <button part="add-button" class="button primary" type="submit" @click=${onSubmit(add)}><span>${msg('Add', {id: 'checklist-add', desc: 'Button that puts the new item on the list'})}</span></button>
        <button part="add-close" class="button quiet" type="button" @click=${() => onOpenAdd(null)}>${msg('Close', {id: 'checklist-add-close', desc: 'Button that closes the field for a new item'})}</button>
      </div>
    </form>
  `;
};
