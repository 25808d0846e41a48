import {type TemplateResult, html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {ScheduledPhase, TaskState} from '../../core/schedule.js';
import {formatNumber} from '../../localize/format.js';
import {heading} from '../shared/heading.js';
import {addView} from './add-view.js';
import type {ChecklistContext} from './checklist-context.js';
import {stateChip} from './due-view.js';
import {chevron, tick} from './icons.js';
import {taskView} from './task-view.js';

const MOST_URGENT: readonly TaskState[] = ['overdue', 'today', 'soon'];

const doneIn = ({tasks}: ScheduledPhase): number => tasks.filter(({state}) => state === 'done').length;

export const isFinished = (phase: ScheduledPhase): boolean => doneIn(phase) === phase.tasks.length;

const stateOf = ({tasks}: ScheduledPhase): TaskState =>
  MOST_URGENT.find((urgent) => tasks.some(({state}) => state === urgent)) ?? 'later';

const phaseState = (context: ChecklistContext, phase: ScheduledPhase): TemplateResult => {
  const {msg, tag} = context;
  const count = formatNumber(tag, doneIn(phase));
  const total = formatNumber(tag, phase.tasks.length);
  return html`
    <span part="phase-state" class="phase-state">
      ${stateChip(context, stateOf(phase))}
      ${isFinished(phase)
        ? html`<span part="phase-done" class="phase-done">${tick} ${msg('Done', {id: 'checklist-phase-done', desc: 'State of a phase of the list in which everything is ticked'})}</span>`
        : html`<span part="phase-count" class="sentence">${msg(str`${count} of ${total}`, {id: 'checklist-phase-count', desc: 'State of a phase of the list: how many items are ticked, of how many'})}</span>`}
    </span>
  `;
};

/** A stretch of the preparation. It is folded where it was finished before the list was opened. */
export const phaseView = (context: ChecklistContext, phase: ScheduledPhase): TemplateResult => html`
  <section part="phase" class="phase" aria-labelledby="phase-${phase.id}">
    <details part="phase-details" ?open=${!context.folded.has(phase.id)}>
      <summary part="phase-summary" id="fold-${phase.id}">
        ${heading(context.level + 1, phase.label, {part: 'phase-heading', id: `phase-${phase.id}`})}
        ${phaseState(context, phase)}
        <span class="fold">${chevron}</span>
      </summary>
      <ul part="tasks" class="tasks">${phase.tasks.map((task) => keyed(task.id, taskView(context, task)))}</ul>
      ${addView(context, phase.id)}
    </details>
  </section>
`;
