import {type TemplateResult, html} from 'lit';
import type {ContentPack, StyleId} from '../../core/content-pack.js';
import {pieceById} from '../../core/content-pack.js';
import type {Recommendation} from '../../core/recommend.js';
import {formatPercent} from '../../localize/format.js';

const side = (tag: string, pack: ContentPack, style: StyleId, share: number): TemplateResult => html`
  <span part="share">${pieceById(pack.styles, style)?.label} <b>${formatPercent(tag, share)}</b></span>
`;

/** How the evidence divides between the two: in words, in numbers, and as a bar. */
export const evidenceView = (tag: string, pack: ContentPack, clarity: string, {shares}: Recommendation): TemplateResult => {
  // Two halves that are both rounded up would make 101 %.
  const headshot = Math.round(shares.headshot * 100) / 100;
  return html`
    <div part="evidence" class="evidence">
      <p part="clarity">${clarity}</p>
      <progress part="balance" class="bar" max="1" value=${shares.headshot} aria-hidden="true"></progress>
      <p class="shares">${side(tag, pack, 'headshot', headshot)} ${side(tag, pack, 'portrait', 1 - headshot)}</p>
    </div>
  `;
};
