/* eslint-disable lit-a11y/no-redundant-role -- the card layout changes how the parts of the table are displayed, and some browsers then forget what they are */
import {type TemplateResult, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Aspect, ContentPack, StyleId} from '../../core/content-pack.js';
import {wording} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';
import {styleName} from './framing-view.js';

export interface TableViewOptions {
  readonly msg: Msg;
  /** Language tag for numbers. */
  readonly tag: string;
  readonly pack: ContentPack;
  /** The topic that the rows are narrowed to; empty for all. */
  readonly topic: string;
  /** The columns that are marked. */
  readonly suggested: readonly StyleId[];
  /** The rows that decide for this visitor. */
  readonly decisive: readonly Aspect[];
  readonly chosen: StyleId | null;
  onTopic(topic: string): void;
  onChoose(style: StyleId): void;
}

/** In the order of the columns. */
export const STYLES: readonly StyleId[] = ['headshot', 'portrait'];

const covers = (topic: string, aspect: Aspect): boolean => topic === '' || topic === aspect.topic;

/** How many rows a topic has. */
export const rowsOf = ({aspects}: ContentPack, topic: string): number => aspects.filter((aspect) => covers(topic, aspect)).length;

const topicChips = ({msg, pack, topic, onTopic}: TableViewOptions): TemplateResult => {
  const everything = {id: '', label: msg('Everything', {id: 'compare-everything', desc: 'Shows all rows of the comparison; beside it topics that narrow them'})};
  const topics = pack.topics.filter(({id}) => pack.aspects.some((aspect) => aspect.topic === id));
  return html`
    <fieldset part="topics" class="topics no-print">
      <legend>${msg('Compare', {id: 'compare-topics', desc: 'Before the topics to which the rows of the comparison can be narrowed'})}</legend>
      ${[everything, ...topics].map(({id, label}) => html`
        <label part="topic" class="topic">
          <input type="radio" name="topic" value=${id} .checked=${live(id === topic)} @change=${() => onTopic(id)}>
          <span>${label}</span>
        </label>`)}
    </fieldset>
  `;
};

const suggestion = (msg: Msg): TemplateResult => html`
  <span part="suggestion" class="suggestion">${msg('Suggested for you', {id: 'compare-suggested', desc: 'Marks the column of the style that the visitor’s answers speak for'})}</span>
`;

const mark = (view: TableViewOptions, style: StyleId): string => (view.suggested.includes(style) ? 'suggested' : '');

const columnHeading = (view: TableViewOptions, style: StyleId): TemplateResult => html`
  <th role="columnheader" scope="col" part="column-heading ${mark(view, style)}" class=${mark(view, style)}>
    ${styleName(view.pack, style)}
    ${mark(view, style) ? suggestion(view.msg) : nothing}
  </th>
`;

// In cards the column headings are out of sight: each cell names its column, for the eye alone.
const cell = (view: TableViewOptions, style: StyleId, content: unknown): TemplateResult => html`
  <td role="cell" part="cell ${mark(view, style)}" class=${mark(view, style)}>
    <span part="column-name" class="column-name" aria-hidden="true">${styleName(view.pack, style)} ${mark(view, style) ? suggestion(view.msg) : nothing}</span>
    ${content}
  </td>
`;

const decisiveMark = (msg: Msg): TemplateResult => html`
  <span part="decisive-mark" class="decisive-mark">${msg('Decisive for you', {id: 'compare-decisive', desc: 'Marks a row of the comparison on which the visitor’s strongest reasons bear; stands below the row’s name'})}</span>
`;

const row = (view: TableViewOptions, aspect: Aspect): TemplateResult => {
  const decisive = view.decisive.includes(aspect) ? 'decisive' : '';
  return html`
    <tr role="row" part="row ${decisive}" class=${decisive} ?hidden=${!covers(view.topic, aspect)}>
      <th role="rowheader" scope="row" part="row-heading">${aspect.label} ${decisive ? decisiveMark(view.msg) : nothing}</th>
      ${STYLES.map((style) => cell(view, style, aspect[style]))}
    </tr>
  `;
};

const choice = (view: TableViewOptions, style: StyleId): TemplateResult => {
  const chosen = view.chosen === style;
  return cell(view, style, html`
    <button part="choose" class="button ${chosen ? 'primary' : ''}" type="button" aria-pressed=${chosen ? 'true' : 'false'} @click=${() => view.onChoose(style)}>
      <span>${wording(view.pack, `compare-choose-${style}`)}</span>
    </button>
  `);
};

/** The two styles side by side, in a real table that a narrow container lays out as cards. */
export const tableView = (view: TableViewOptions): TemplateResult => html`
  <div part="comparison" class="comparison">
    ${view.pack.topics.length > 1 ? topicChips(view) : nothing}
    <table role="table" part="table">
      <caption part="caption">${wording(view.pack, 'compare-caption')}</caption>
      <thead role="rowgroup">
        <tr role="row"><td role="cell"></td>${STYLES.map((style) => columnHeading(view, style))}</tr>
      </thead>
      <tbody role="rowgroup">${view.pack.aspects.map((aspect) => row(view, aspect))}</tbody>
      <tfoot role="rowgroup" class="no-print">
        <tr role="row">
          <th role="rowheader" scope="row" part="row-heading">${view.msg('Your choice', {id: 'compare-choice', desc: 'Row of the comparison with the two buttons that choose a headshot or a portrait'})}</th>
          ${STYLES.map((style) => choice(view, style))}
        </tr>
      </tfoot>
    </table>
  </div>
`;
