import {type TemplateResult, html, nothing} from 'lit';
import type {ChecklistContext} from './checklist-context.js';
import {isOver} from './due-view.js';

/** Saves the session and the tasks for a calendar; until it is over. */
export const calendarButton = (context: ChecklistContext): TemplateResult | typeof nothing =>
  isOver(context) ? nothing : html`
    <button part="calendar" class="link" type="button" @click=${context.onExport}>${context.msg('Add to calendar', {id: 'checklist-calendar', desc: 'Button that saves a calendar file with the session and the tasks'})}</button>
    ${context.googleCalendar === null ? nothing : html`
      <a part="calendar-google" class="link" href=${context.googleCalendar} target="_blank" rel="noopener">${context.msg('Session to Google Calendar', {id: 'checklist-google', desc: 'Link that adds only the session, without the tasks, to Google Calendar'})}</a>`}
  `;

/** Prints the list alone. */
export const printButton = ({msg, onPrint}: ChecklistContext): TemplateResult => html`
  <button part="print" class="link" type="button" @click=${onPrint}>${msg('Print the list', {id: 'checklist-print', desc: 'Button that prints the list on one page'})}</button>
`;

/** Takes all ticks, notes and own items away, as long as there are any. */
export const resetButton = ({msg, acts}: ChecklistContext): TemplateResult | typeof nothing =>
  Object.keys(acts.resetChange()).length === 0 ? nothing : html`
    <button part="reset" class="link" type="button" @click=${() => acts.reset()}>${msg('Start over', {id: 'checklist-reset', desc: 'Button that takes all ticks, notes and own items away; it can be undone'})}</button>
  `;
