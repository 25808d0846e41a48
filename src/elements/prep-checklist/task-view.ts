import {type TemplateResult, html, nothing} from 'lit';
import {str} from '@lit/localize/internal/str-tag.js';
import {type Task, pieceById} from '../../core/content-pack.js';
import type {ScheduledTask} from '../../core/schedule.js';
import type {ChecklistContext} from './checklist-context.js';
import {dueView} from './due-view.js';
import {chevron} from './icons.js';

const advice = ({msg}: ChecklistContext, {why, how}: Task): TemplateResult => html`
  <dl part="advice" class="advice">
    <dt part="why-label">${msg('Why', {id: 'checklist-why', desc: 'Label before the reason for a task'})}</dt>
    <dd part="why">${why}</dd>
    <dt part="how-label">${msg('How', {id: 'checklist-how', desc: 'Label before the way to do a task'})}</dt>
    <dd part="how">${how}</dd>
  </dl>
`;

const note = ({msg, notes, acts}: ChecklistContext, {id}: ScheduledTask): TemplateResult => html`
  <div part="note" class="entry">
    <label part="field-label" for="note-${id}">${msg('Your note', {id: 'checklist-note', desc: 'Label of the text field for a note on a task'})}</label>
    <textarea part="field" id="note-${id}" rows="2" .value=${notes[id] ?? ''}
      @input=${(event: Event) => acts.note(id, (event.target as HTMLTextAreaElement).value)}></textarea>
    ${notes[id] === undefined ? nothing : html`
      <button part="note-clear" class="link" type="button" @click=${() => acts.clearNote(id)}>
        ${msg('Clear note', {id: 'checklist-clear-note', desc: 'Button that empties the note on a task'})}
      </button>
    `}
  </div>
`;

const ownFields = ({msg, acts}: ChecklistContext, {id, label}: ScheduledTask): TemplateResult => html`
  <div part="own" class="entry">
    <label part="field-label" for="own-${id}">${msg('Your item', {id: 'checklist-own', desc: 'Label of the text field with the words of an item that the visitor added'})}</label>
    <input part="field" id="own-${id}" type="text" autocomplete="off" .value=${label}
      @change=${({target}: Event) => {
        const input = target as HTMLInputElement;
        if (input.value.trim() === '') input.value = label;
        acts.rename(id, input.value);
      }}>
  </div>
`;

const remove = ({msg, acts}: ChecklistContext, {id}: ScheduledTask): TemplateResult => html`
  <button part="own-remove" class="link" type="button" @click=${() => acts.remove(id)}>
    ${msg('Remove item', {id: 'checklist-remove', desc: 'Button that takes an item that the visitor added off the list'})}
  </button>
`;

/** One line of the list: the check box, when it falls due, and what there is to know behind a disclosure. */
export const taskView = (context: ChecklistContext, task: ScheduledTask): TemplateResult => {
  const {msg, pack, notes, acts} = context;
  const {id, label, state, own} = task;
  const piece = pieceById(pack.tasks, id);
  return html`
    <li part="task task-${state}" class="task ${state}">
      <label part="task-row" class="row">
        <input part="checkbox" id="task-${id}" type="checkbox" .checked=${state === 'done'}
          aria-labelledby="label-${id}" aria-describedby="due-${id}"
          @change=${(event: Event) => acts.tick(id, (event.target as HTMLInputElement).checked)}>
        <span part="task-label" class="label sentence" id="label-${id}">${label}</span>
        <span class="due-cell" id="due-${id}">${dueView(context, task)}</span>
        ${notes[id] === undefined ? nothing : html`<span part="note-preview" class="note-preview">${notes[id]}</span>`}
      </label>
      <details part="details" class="more">
        <summary part="details-toggle" aria-label=${own
          ? msg(str`Edit: ${label}`, {id: 'checklist-edit', desc: 'Name of the disclosure at an item of the visitor\'s own; the placeholder is the item'})
          : msg(str`Why and how: ${label}`, {id: 'checklist-more', desc: 'Name of the disclosure at a task; the placeholder is the task'})
        }>${chevron}</summary>
        <div part="details-content" class="content">
          ${piece ? advice(context, piece) : ownFields(context, task)}
          ${note(context, task)}
          ${own ? remove(context, task) : nothing}
        </div>
      </details>
    </li>
  `;
};
