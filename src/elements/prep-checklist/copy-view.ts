import {type TemplateResult, html} from 'lit';
import {heading} from '../shared/heading.js';
import type {ChecklistContext} from './checklist-context.js';

const dialogOf = ({currentTarget}: Event): HTMLDialogElement => (currentTarget as HTMLElement).closest('dialog')!;

const close = (event: Event): void => dialogOf(event).close();

const copy = (event: Event): void => {
  const text = dialogOf(event).querySelector('textarea')!;
  text.select();
  // Clipboards are closed to some frames; then the text is selected, and a key away.
  void navigator.clipboard?.writeText(text.value).catch(() => undefined);
};

/** The calendar file as a text, for where the browser may refuse a download. */
export const copyView = ({msg, level, onCopied}: ChecklistContext, text: string): TemplateResult => html`
  <dialog part="dialog" class="dialog" aria-labelledby="copy" @close=${onCopied}>
    ${heading(level + 1, msg('Your calendar file', {id: 'checklist-copy-heading', desc: 'Heading of the dialog with the calendar file as text'}), {part: 'dialog-heading', id: 'copy'})}
    <label part="field-label" for="file">${msg('If no file arrived, copy this text, save it under a name that ends in .ics, and open that in your calendar.', {id: 'checklist-copy-text', desc: 'Says what to do with the text of a calendar file where downloads do not work; .ics stays as it is'})}</label>
    <textarea part="field" id="file" readonly rows="8" dir="ltr" .value=${text}></textarea>
    <div part="dialog-actions" class="actions">
      <button part="dialog-copy" class="button primary" type="button" autofocus @click=${copy}><span>${msg('Copy', {id: 'checklist-copy', desc: 'Button that copies the calendar file as text'})}</span></button>
      <button part="dialog-close" class="button quiet" type="button" @click=${close}>${msg('Close', {id: 'checklist-copy-close', desc: 'Button that closes the dialog with the calendar file'})}</button>
    </div>
  </dialog>
`;
