import {type TemplateResult, html, nothing, svg} from 'lit';
import {wording} from '../../core/content-pack.js';
import {formatDate, formatTime} from '../../localize/format.js';
import type {ChecklistContext} from './checklist-context.js';

/** The list for a sheet of paper: boxes, days and notes. */
export const printView = ({tag, pack, plan, notes}: ChecklistContext, location: string): TemplateResult => {
  const {sessionDate, sessionTime, phases} = plan;
  const session = [sessionDate && formatDate(tag, sessionDate, 'long'), sessionTime && formatTime(tag, sessionTime), location];
  return html`
    <h1>${wording(pack, 'checklist-heading')}</h1>
    ${sessionDate ? html`<p class="session">${session.filter(Boolean).map((detail) => html`<span>${detail}</span>`)}</p>` : nothing}
    <div class="phases">
      ${phases.map(({label, tasks}) => html`
        <section>
          <h2>${label}</h2>
          <ul>
            ${tasks.map(({id, label: task, due, state}) => html`
              <li>
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <rect x="1" y="1" width="10" height="10" rx="2"/>
                  ${state === 'done' ? svg`<path d="m3 6.2 2.2 2.2 4-4.8"/>` : nothing}
                </svg>
                <span>${task} ${due ? html`<time>${formatDate(tag, due, 'short')}</time>` : nothing}</span>
                ${notes[id] === undefined ? nothing : html`<p>${notes[id]}</p>`}
              </li>
            `)}
          </ul>
        </section>
      `)}
    </div>
  `;
};
