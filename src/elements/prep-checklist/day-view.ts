import {type TemplateResult, html, nothing} from 'lit';
import type {SessionDay} from '../../core/progress.js';
import {formatDate, formatRelativeDay, formatTime} from '../../localize/format.js';
import {calendarButton} from './buttons-view.js';
import type {ChecklistContext} from './checklist-context.js';

export interface DayOptions {
  readonly day: SessionDay | null;
  readonly location: string;
  readonly editing: boolean;
  /** Whether the visitor's day can be taken back. */
  readonly removable: boolean;
  readonly onEdit: (editing: boolean) => void;
}

const known = (context: ChecklistContext, {day, location, onEdit}: DayOptions): TemplateResult => {
  const {msg, tag, today} = context;
  const {date, time} = day!;
  return html`
    <p part="day-label" class="label" id="day-label">${msg('Your session', {id: 'checklist-day-label', desc: 'Stands above the day of the photo session'})}</p>
    <p part="day-date" class="date" id="day" tabindex="-1"><time datetime=${time ? `${date}T${time}` : date}>${formatDate(tag, date, 'long')}</time></p>
    <p part="day-details" class="details">
      ${[formatRelativeDay(tag, date, today), time && formatTime(tag, time), location]
        .filter(Boolean).map((detail) => html`<span part="day-detail">${detail}</span>`)}
    </p>
    <div part="day-actions" class="links no-print">
      <button part="day-change" class="link" id="change-day" type="button" @click=${() => onEdit(true)}>${date < today
        ? msg('Set a new day', {id: 'checklist-day-new', desc: 'Button that sets another day when the photo session is over'})
        : msg('Change the day', {id: 'checklist-day-change', desc: 'Button that moves the day of the photo session'})}</button>
      ${calendarButton(context)}
    </div>
  `;
};

const form = ({msg, today, acts}: ChecklistContext, {day, removable, onEdit}: DayOptions): TemplateResult => {
  const set = (event: SubmitEvent): void => {
    event.preventDefault();
    const [date, time] = (event.target as HTMLFormElement).querySelectorAll('input');
    onEdit(false);
    acts.setDay({date: date!.value, ...time!.value && {time: time!.value.slice(0, 5)}});
  };
  return html`
    <form part="day-form" class="day-form no-print" aria-labelledby="day-label" @submit=${set}>
      <p part="day-label" class="date" id="day-label">${msg('When is your session?', {id: 'checklist-day-question', desc: 'Stands above the fields for day and time of the photo session'})}</p>
      ${day ? nothing : html`<p part="day-hint" class="details">${msg('Set the day, and every step gets its own date.', {id: 'checklist-day-hint', desc: 'Says why it is worth setting the day of the photo session'})}</p>`}
      <div class="fields">
        <div class="field">
          <label part="day-date-label" for="date">${msg('Day', {id: 'checklist-date', desc: 'Label of the field for the day of the photo session'})}</label>
          <input part="day-input" id="date" type="date" required min=${today} .value=${day?.date ?? ''}>
        </div>
        <div class="field">
          <label part="day-time-label" for="time">${msg('Time, if you know it', {id: 'checklist-time', desc: 'Label of the optional field for the time of the photo session'})}</label>
          <input part="day-input" id="time" type="time" .value=${day?.time ?? ''}>
        </div>
      </div>
      <div part="day-actions" class="actions">
        <button part="day-set" class="button primary" type="submit"><span>${msg('Set the day', {id: 'checklist-day-set', desc: 'Button that takes over the day of the photo session'})}</span></button>
        ${day ? html`<button part="day-cancel" class="button quiet" type="button" @click=${() => onEdit(false)}>${msg('Cancel', {id: 'checklist-day-cancel', desc: 'Button that keeps the day of the photo session as it was'})}</button>` : nothing}
        ${removable ? html`<button part="day-remove" class="button quiet" type="button" @click=${() => {
          onEdit(false);
          acts.removeDay();
        }}>${msg('Remove the day', {id: 'checklist-day-remove', desc: 'Button that takes back the day that the visitor had set'})}</button>` : nothing}
      </div>
    </form>
  `;
};

/** The day of the session, or the invitation to set it. */
export const dayView = (context: ChecklistContext, options: DayOptions): TemplateResult => html`
  <div part="day" class="day">${options.day && !options.editing ? known(context, options) : form(context, options)}</div>
`;
