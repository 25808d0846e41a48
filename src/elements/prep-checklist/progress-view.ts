import {type TemplateResult, html, nothing} from 'lit';
import {wording} from '../../core/content-pack.js';
import {type ScheduledTask, nextDue, progressOf} from '../../core/schedule.js';
import type {ChecklistContext} from './checklist-context.js';
import {dueView, isOver} from './due-view.js';
import {progressText} from './progress-text.js';

const nextTask = ({plan}: ChecklistContext): ScheduledTask | undefined =>
  nextDue(plan)[0] ?? plan.phases.flatMap(({tasks}) => tasks).find(({state}) => state !== 'done');

const nextView = (context: ChecklistContext): TemplateResult | typeof nothing => {
  const task = nextTask(context);
  if (!task || isOver(context)) return nothing;
  const {msg, onShow} = context;
  return html`
    <button part="next" class="next no-print" type="button" @click=${() => onShow(task.id)}>
      <span part="next-label" class="muted">${msg('Next', {id: 'checklist-next', desc: 'Stands above the task that is to be done next; a button that leads to it'})}</span>
      <span part="next-task">${task.label}</span>
      ${dueView(context, task)}
    </button>
  `;
};

/** How far the visitor has come, and what is next. */
export const progressView = (context: ChecklistContext): TemplateResult => {
  const {msg, plan, pack} = context;
  const {count, total, complete} = progressOf(plan);
  return html`
    <div part="progress" class="progress">
      <progress part="progress-bar" class="bar" value=${count} max=${Math.max(1, total)} aria-label=${msg('Your progress', {id: 'checklist-progress-label', desc: 'Name of the progress bar'})}></progress>
      <p part="progress-text" role="status">
        ${progressText(context, count, total)}
        ${complete ? html`<span class="visually-hidden">${wording(pack, 'checklist-finished-heading')}</span>` : nothing}
      </p>
    </div>
    ${nextView(context)}
  `;
};
