import {type TemplateResult, html} from 'lit';
import {wording} from '../../core/content-pack.js';
import {heading} from '../shared/heading.js';
import {printButton} from './buttons-view.js';
import type {ChecklistContext} from './checklist-context.js';

// A picture taken: the frame, the face at ease in it, and what flashes around. `pathLength` 1 lets all lines be drawn
// in the same time.
const drawing = html`
  <svg part="finished-drawing" class="drawing" viewBox="0 0 120 96" aria-hidden="true">
    <path pathLength="1" d="M90 82V24a4 4 0 0 0-4-4H34a4 4 0 0 0-4 4v58a4 4 0 0 0 4 4h52a4 4 0 0 0 4-4Z"/>
    <path pathLength="1" d="M42 86c0-11 7-17 18-17s18 6 18 17"/>
    <path pathLength="1" d="M48 46c0-9 5-14 12-14s12 5 12 14c0 10-5 17-12 17s-12-7-12-17c4-1 7-4 8-8 4 5 9 7 16 7"/>
    <path pathLength="1" d="M55 54c2 3 8 3 10 0"/>
    <path class="ray" pathLength="1" d="M60 4v8M38 7l3 7M82 7l-3 7M17 28l7 4M12 50h8M103 28l-7 4M108 50h-8"/>
  </svg>
`;

/** The state worth reaching; drawn before the visitor's eyes who has just ticked the last item. */
export const finishedView = (context: ChecklistContext): TemplateResult => {
  const {acts, level, pack} = context;
  return html`
    <section part="finished" class="finished ${acts.finishedNow ? 'fresh' : ''}" aria-labelledby="finished">
      ${drawing}
      ${heading(level + 1, wording(pack, 'checklist-finished-heading'), {part: 'finished-heading', id: 'finished'})}
      <p part="finished-text">${wording(pack, 'checklist-finished-text')}</p>
      <div part="finished-actions" class="links no-print">${printButton(context)}</div>
    </section>
  `;
};
