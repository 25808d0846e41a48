import {str} from '@lit/localize/internal/str-tag.js';
import {type TemplateResult, html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {ContentPack, Framing, StyleId} from '../../core/content-pack.js';
import {pieceById} from '../../core/content-pack.js';
import {cropAt, framingAt} from '../../core/crop.js';
import type {Msg} from '../../localize/msg.js';
import type {Motif} from './photos.js';
import {CLOSE_UP, type Scene, WHOLE, scenes, viewBox} from './scenes/scenes.js';

export interface FramingViewOptions {
  readonly msg: Msg;
  readonly pack: ContentPack;
  /** Where the slider stands, 0 to 100. */
  readonly position: number;
  /** Where the picture is on its way there. */
  readonly shown: number;
  readonly motif: Motif;
  readonly scene: Scene;
  onMove(position: number): void;
  /** The visitor asked for one of the ends. */
  onEnd(position: number): void;
  onScene(scene: Scene): void;
}

/** What the pack calls a style. */
export const styleName = (pack: ContentPack, style: StyleId): string => pieceById(pack.styles, style)?.name ?? style;

const drawn = (scene: Scene, box: string, name: string): TemplateResult => html`
  <svg class="scene" viewBox=${box} preserveAspectRatio="xMidYMid slice" role="img" aria-label=${name}><use href=${`#${scene.id}`} /></svg>
`;

const picture = ({msg, pack, shown, motif, scene}: FramingViewOptions): TemplateResult => {
  const name = scene.name(msg);
  return html`
    <div part="frame" class="frame ${motif}">
      <div class="layer photo"><slot name="photo"></slot></div>
      <div class="layer headshot"><slot name="headshot"></slot><span part="photo-caption">${styleName(pack, 'headshot')}</span></div>
      <div class="layer portrait"><slot name="portrait"></slot><span part="photo-caption">${styleName(pack, 'portrait')}</span></div>
      ${motif === 'drawn' ? html`
        ${drawn(scene, viewBox(cropAt(shown, CLOSE_UP, WHOLE)), name)}
        <div class="print-only" aria-hidden="true">${drawn(scene, viewBox(CLOSE_UP), name)}${drawn(scene, viewBox(WHOLE), name)}</div>` : nothing}
      <svg class="marks" viewBox="0 0 80 100" aria-hidden="true"><path d="M4 12V4h8M68 4h8v8M76 88v8h-8M12 96H4v-8" vector-effect="non-scaling-stroke" /></svg>
    </div>
  `;
};

// Two pictures know no crops in between: one of them is the larger.
const stops = ({pack: {framings}, motif}: FramingViewOptions): readonly Framing[] =>
  (motif === 'pair' && framings.length > 1 ? [framings[0]!, {...framings.at(-1)!, from: 50}] : framings);

const use = (framing: Framing, current: boolean): TemplateResult => html`
  <p class=${current ? 'use current' : 'use'}>
    <span part="framing-label">${framing.label}</span>
    <span part="framing-use">${framing.use}</span>
  </p>
`;

const slider = ({msg, pack, position, onMove, onEnd}: FramingViewOptions, framings: readonly Framing[], current?: Framing): TemplateResult => {
  const spoken = current && msg(str`${current.label}: ${current.use}`, {id: 'compare-framing', desc: 'Spoken value of the framing slider: the name of the crop, and what it is used for'});
  const end = (style: StyleId, to: number): TemplateResult => html`
    <button part="slider-end" class="link" type="button" @click=${() => onEnd(to)}>${styleName(pack, style)}</button>
  `;
  return html`
    <div part="slider" class="slider no-print">
      <label for="range">${msg('How close?', {id: 'compare-slider', desc: 'Name of the slider between headshot (near) and portrait (far)'})}</label>
      <div class="track">
        <svg class="ticks" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <path d=${framings.map(({from}) => `M${from} 0v1`).join('')} vector-effect="non-scaling-stroke" />
        </svg>
        <input part="range" id="range" type="range" aria-valuetext=${ifDefined(spoken)} .value=${live(String(Math.round(position)))}
          @input=${(event: Event) => onMove((event.target as HTMLInputElement).valueAsNumber)}>
      </div>
      <div class="ends">${end('headshot', 0)}${end('portrait', 100)}</div>
    </div>
  `;
};

const people = ({msg, scene, onScene}: FramingViewOptions): TemplateResult => html`
  <fieldset part="people" class="people no-print">
    <legend>${msg('Another person', {id: 'compare-people', desc: 'Above small pictures of drawn people: choose whom the example shows'})}</legend>
    ${scenes.map((one) => html`
      <label part="person" class="person">
        <input type="radio" name="person" value=${one.id} .checked=${live(one === scene)} @change=${() => onScene(one)}>
        <svg viewBox=${viewBox(CLOSE_UP)} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <g id=${one.id} fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${one.drawing}</g>
        </svg>
        <span class="visually-hidden">${one.name(msg)}</span>
      </label>`)}
  </fieldset>
`;

/** The picture whose crop the visitor moves, and what each crop is used for. */
export const framingView = (view: FramingViewOptions): TemplateResult => {
  const framings = stops(view);
  const current = framingAt(framings, view.position);
  return html`
    <div part="framing" class="framing">
      ${picture(view)}
      <div class="beside">
        <div part="framing-text" class="uses">${framings.map((framing) => use(framing, framing === current))}</div>
        ${slider(view, framings, current)}
        ${view.motif === 'drawn' ? people(view) : nothing}
      </div>
    </div>
  `;
};
