import {type TemplateResult, html, nothing} from 'lit';
import type {ScheduledTask, TaskState} from '../../core/schedule.js';
import {formatDate} from '../../localize/format.js';
import type {Msg} from '../../localize/msg.js';
import type {ChecklistContext} from './checklist-context.js';
import {stateIcons} from './icons.js';

type Urgent = keyof typeof stateIcons;

const isUrgent = (state: TaskState): state is Urgent => Object.hasOwn(stateIcons, state);

const wordOf = (msg: Msg, state: Urgent): string => {
  switch (state) {
    case 'overdue': return msg('Overdue', {id: 'checklist-overdue', desc: 'Label on a task whose day has passed'});
    case 'today': return msg('Today', {id: 'checklist-today', desc: 'Label on a task that falls due today'});
    case 'soon': return msg('Soon', {id: 'checklist-soon', desc: 'Label on a task that falls due within the next seven days'});
  }
};

/** The word and the shape of a state that asks for something; nothing for the others. */
export const stateChip = (msg: Msg, state: TaskState): TemplateResult | typeof nothing => isUrgent(state)
  ? html`<span part="chip chip-${state}" class="chip ${state}"><span>${stateIcons[state]} ${wordOf(msg, state)}</span></span>`
  : nothing;

/** When a task falls due, in words and as a short date. */
export const dueView = ({msg, tag}: ChecklistContext, {due, state}: ScheduledTask): TemplateResult | typeof nothing => due === null
  ? nothing
  : html`
    <span part="due" class="due">
      ${stateChip(msg, state)}
      <time part="due-date" datetime=${due}>${formatDate(tag, due, 'short')}</time>
    </span>
  `;
