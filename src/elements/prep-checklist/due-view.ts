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

/** Whether the session lies behind. */
export const isOver = ({plan: {sessionDate}, today}: ChecklistContext): boolean => sessionDate !== null && sessionDate < today;

/** The word and the shape of a state that asks for something; after the session nothing does. */
export const stateChip = (context: ChecklistContext, state: TaskState): TemplateResult | typeof nothing =>
  !isUrgent(state) || isOver(context) ? nothing : html`
    <span part="chip chip-${state}" class="chip ${state}"><span>${stateIcons[state]} ${wordOf(context.msg, state)}</span></span>
  `;

/** When a task falls due: the state in words and the day, where "today" has not said it. */
export const dueView = (context: ChecklistContext, {due, state}: ScheduledTask): TemplateResult | typeof nothing =>
  due === null || state === 'done' ? nothing : html`
    <span part="due" class="due">
      ${stateChip(context, state)}
      ${state === 'today' ? nothing : html`<time part="due-date" datetime=${due}>${formatDate(context.tag, due, 'short')}</time>`}
    </span>
  `;
