import type {Framing} from './content-pack.js';

/** A part of a picture, in the picture's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A position on the framing slider from whatever was given: 0 is the close-up, 100 the whole picture; `null` where it is no number. */
export const toPosition = (given: unknown): number | null => {
  const position = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof position === 'number' && !Number.isNaN(position) ? Math.min(100, Math.max(0, position)) : null;
};

// Each step widens the view by the same factor, which the eye takes for an even motion.
const widened = (fraction: number, factor: number): number =>
  (factor === 1 ? fraction : (factor ** fraction - 1) / (factor - 1));

/** The crop at a position from 0 (the close-up, exactly) to 100 (the whole, exactly). It moves on a straight line, and never leaves the whole. */
export const cropAt = (position: number, closeUp: Box, whole: Box): Box => {
  if (position >= 100) return whole;
  const share = widened(Math.max(0, position) / 100, whole.width / closeUp.width);
  const between = (from: number, to: number): number => from + (to - from) * share;
  return {
    x: between(closeUp.x, whole.x),
    y: between(closeUp.y, whole.y),
    width: between(closeUp.width, whole.width),
    height: between(closeUp.height, whole.height),
  };
};

// Where the eyes of a headshot belong: a little above the middle.
const EYE_LINE = 0.42;

/** The close-up of a face in a picture of 100 by 100: `zoom` times nearer, with the point between the eyes where a headshot has it. */
export const closeUpOf = (face: {readonly x: number; readonly y: number}, zoom: number): Box => {
  const size = 100 / Math.max(1, zoom);
  const inside = (start: number): number => Math.min(100 - size, Math.max(0, start));
  return {x: inside(face.x - size / 2), y: inside(face.y - size * EYE_LINE), width: size, height: size};
};

/** Reads "50% 22%", the way from the left and from the top; `null` where it is neither. */
export const parsePoint = (text: string): {readonly x: number; readonly y: number} | null => {
  const [, x, y] = /^\s*(\d+(?:\.\d+)?)%\s+(\d+(?:\.\d+)?)%\s*$/.exec(text) ?? [];
  return x === undefined || y === undefined || Number(x) > 100 || Number(y) > 100 ? null : {x: Number(x), y: Number(y)};
};

/** The framing that holds at a position: the widest that has begun. */
export const framingAt = (framings: readonly Framing[], position: number): Framing | undefined =>
  framings.filter(({from}) => from <= position).reduce<Framing | undefined>((widest, framing) =>
    (widest && widest.from > framing.from ? widest : framing), undefined);
