import type {Evidence} from '../core/content-pack.js';

const points = (headshot: number, portrait: number): Evidence => ({headshot, portrait});

/**
 * How strongly each answer speaks for a headshot and for a portrait: the whole model in one table.
 * Purpose and framing weigh most, the places and the feel least; several places add up.
 *
 * @source facts D1–D8
 */
export const evidence = {
  purpose: {
    job: points(3, 0),
    business: points(3, 0),
    audition: points(3, 3),
    brand: points(1, 2),
    artwork: points(0, 3),
  },
  place: {
    linkedin: points(1, 0),
    website: points(1, 0),
    resume: points(1, 0),
    casting: points(1, 1),
    social: points(0, 1),
    home: points(0, 1),
  },
  impression: {
    trust: points(2, 0),
    style: points(0, 2),
    story: points(0, 2),
  },
  framing: {
    face: points(3, 0),
    body: points(0, 3),
    mix: points(3, 3),
  },
  feel: {
    polished: points(1, 0),
    relaxed: points(0, 1),
    either: points(1, 1),
  },
  audience: {
    clients: points(2, 0),
    casting: points(2, 2),
    people: points(0, 2),
    self: points(0, 2),
  },
};
