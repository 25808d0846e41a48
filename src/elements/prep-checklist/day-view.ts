import {type TemplateResult, html, nothing} from 'lit';
import type {SessionDay} from '../../core/progress.js';
import {formatDate, formatRelativeDay, formatTime} from '../../localize/format.js';
import {onSubmit} from '../shared/on-submit.js';
import {calendarButton} from './buttons-view.js';
import type {ChecklistContext} from './checklist-context.js';
import {isOver} from './due-view.js';

/** When and where the session is. */
export interface SessionFacts {
  readonly day: SessionDay | null;
  /** Whether the visitor chose this day, and can take it back. */
  readonly removable: boolean;
  readonly location: string;
}

const known = (context: ChecklistContext, {day, location}: SessionFacts): TemplateResult => {
  const {msg, tag, today, onEditDay} = context;
  const {date, time} = day!;
  return html`
    <p part="day-label" id="day-label">${msg('Your session', {id: 'checklist-day-label', desc: 'Stands above the day of the photo session'})}</p>
    <p part="day-date" class="date" id="day" tabindex="-1"><time datetime=${time ? `${date}T${time}` : date}>${formatDate(tag, date, 'long')}</time></p>
    <p part="day-details" class="details">
      ${[formatRelativeDay(tag, date, today), time && formatTime(tag, time), location]
        .filter(Boolean).map((detail) => html`<span part="day-detail">${detail}</span>`)}
    </p>
    <div part="day-actions" class="links no-print">
      <button part="day-change" class="link" id="change-day" type="button" @click=${() => onEditDay(true)}>${isOver(context)
        ? msg('Set a new day', {id: 'checklist-day-new', desc: 'Button that sets another day when the photo session is over'})
        : msg('Change the day', {id: 'checklist-day-change', desc: 'Button that moves the day of the photo session'})}</button>
      ${calendarButton(context)}
    </div>
  `;
};

const form = ({msg, today, acts, onEditDay}: ChecklistContext, {day, removable}: SessionFacts): TemplateResult => {
  const set = (form: HTMLFormElement): void => {
    const [date, time] = form.querySelectorAll('input');
    onEditDay(false);
    acts.setDay({date: date!.value, ...time!.value && {time: time!.value.slice(0, 5)}});
  };
  return html`
    <form part="day-form" class="day-form no-print" aria-labelledby="day-label">
      <p part="day-label" class="date" id="day-label">${msg('When is your session?', {id: 'checklist-day-question', desc: 'Stands above the fields for day and time of the photo session'})}</p>
      ${day ? nothing : html`<p part="day-hint" class="details">${msg('Set the day, and every step gets its own date.', {id: 'checklist-day-hint', desc: 'Says why it is worth setting the day of the photo session'})}</p>`}
      <div class="fields">
        <div class="entry">
          <label part="field-label" for="date">${msg('Day', {id: 'checklist-date', desc: 'Label of the field for the day of the photo session'})}</label>
          <input part="field" id="date" type="date" required min=${today} .value=${day?.date ?? ''}>
        </div>
        <div class="entry">
          <label part="field-label" for="time">${msg('Time, if you know it', {id: 'checklist-time', desc: 'Label of the optional field for the time of the photo session'})}</label>
          <input part="field" id="time" type="time" .value=${day?.time ?? ''}>
        </div>
      </div>
      <div part="day-actions" class="actions">
        <button part="day-set" class="button primary" type="submit" @click=${onSubmit(set)}><span>${msg('Set the day', {id: 'checklist-day-set', desc: 'Button that takes over the day of the photo session'})}</span></button>
        ${day ? html`<button part="day-cancel" class="button quiet" type="button" @click=${() => onEditDay(false)}>${msg('Cancel', {id: 'checklist-day-cancel', desc: 'Button that keeps the day of the photo session as it was'})}</button>` : nothing}
        ${removable ? html`<button part="day-remove" class="button quiet" type="button" @click=${() => {
          onEditDay(false);
          acts.removeDay();
        }}>${msg('Remove the day', {id: 'checklist-day-remove', desc: 'Button that takes back the day that the visitor had set'})}</button>` : nothing}
      </div>
    </form>
  `;
};

/** The day of the session, or the invitation to set it. */
export const dayView = (context: ChecklistContext, facts: SessionFacts): TemplateResult => html`
  <div part="day" class="day">${facts.day && !context.editingDay ? known(context, facts) : form(context, facts)}</div>
`;
