import type {SVGTemplateResult} from 'lit';
import type {Box} from '../../../core/crop.js';
import type {Msg} from '../../../localize/msg.js';
import {gardener} from './gardener.js';
import {guitarist} from './guitarist.js';
import {potter} from './potter.js';

/** A drawn person in a place of their own. */
export interface Scene {
  readonly id: string;
  name(msg: Msg): string;
  readonly drawing: SVGTemplateResult;
}

export const scenes: readonly [Scene, ...Scene[]] = [
  {
    id: 'potter',
    name: (msg) => msg('A potter at her wheel', {id: 'compare-scene-potter', desc: 'Describes a drawn example picture, for those who do not see it'}),
    drawing: potter,
  },
  {
    id: 'guitarist',
    name: (msg) => msg('A guitarist in his armchair', {id: 'compare-scene-guitarist', desc: 'Describes a drawn example picture, for those who do not see it'}),
    drawing: guitarist,
  },
  {
    id: 'gardener',
    name: (msg) => msg('A gardener in her wheelchair, with her cat', {id: 'compare-scene-gardener', desc: 'Describes a drawn example picture, for those who do not see it'}),
    drawing: gardener,
  },
];

/** What of a scene the portrait shows. */
export const WHOLE: Box = {x: 0, y: 0, width: 400, height: 500};

/** What of a scene the headshot shows: every head is drawn in the same place. */
export const CLOSE_UP: Box = {x: 136, y: 90, width: 128, height: 160};

/** As an SVG's `viewBox`. */
export const viewBox = ({x, y, width, height}: Box): string => [x, y, width, height].map((side) => side.toFixed(2)).join(' ');
