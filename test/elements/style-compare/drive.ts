import {fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/style-compare/style-compare.define.js';
import type {StyleCompare} from '../../../src/elements/style-compare/style-compare.js';

let sessions = 0;

/** A session of its own, so that tests do not meet in storage. */
export const newSession = (): string => `compare-test-${(sessions += 1)}-${Date.now()}`;

export const createCompare = async (template?: TemplateResult): Promise<StyleCompare> => {
  const compare = await fixture<StyleCompare>(template ?? html`<style-compare session=${newSession()}></style-compare>`);
  await compare.updateComplete;
  return compare;
};

/** In a column of that width. */
export const createIn = async (width: number, compare: TemplateResult): Promise<StyleCompare> => {
  const column = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${compare}</div>`);
  const element = column.querySelector('style-compare')!;
  await element.updateComplete;
  return element;
};

export const part = <T extends Element = HTMLElement>(compare: StyleCompare, name: string): T | null =>
  compare.shadowRoot!.querySelector<T>(`[part~="${name}"]`);

export const parts = <T extends Element = HTMLElement>(compare: StyleCompare, name: string): readonly T[] =>
  [...compare.shadowRoot!.querySelectorAll<T>(`[part~="${name}"]`)];

export const textOf = (element: Element | null): string => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

export const range = (compare: StyleCompare): HTMLInputElement => part<HTMLInputElement>(compare, 'range')!;

export const control = (compare: StyleCompare, value: string): HTMLInputElement =>
  compare.shadowRoot!.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)!;

/** Moves the slider as the visitor's hand does. */
export const drag = async (compare: StyleCompare, position: number): Promise<void> => {
  const input = range(compare);
  input.value = String(position);
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await compare.updateComplete;
};

export const press = async (compare: StyleCompare, button: HTMLElement): Promise<void> => {
  button.click();
  await compare.updateComplete;
};

/** What is said to a screen reader without being asked. */
export const said = (compare: StyleCompare): string => textOf(compare.shadowRoot!.querySelector('[role="status"]'));

/** The part of the drawn scene that is seen: x, y, width, height. */
export const crop = (compare: StyleCompare): readonly number[] =>
  part(compare, 'frame')!.querySelector('[role="img"]')!.getAttribute('viewBox')!.split(' ').map(Number);

/** A picture of one colour. */
export const photo = (width: number, height: number, colour = 'teal'): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`)}`;

/** Gives an image its source and waits until it has come, or failed. */
export const bring = async (compare: StyleCompare, image: HTMLImageElement, source: string, event: 'load' | 'error' = 'load'): Promise<void> => {
  const arrival = oneEvent(image, event);
  image.src = source;
  await arrival;
  await compare.updateComplete;
};

/** What the frame shows: the drawn scene, one photograph, or two. */
export const shown = (compare: StyleCompare): string => {
  const visible = ['photo', 'headshot', 'portrait'].filter((name) => {
    const image = compare.querySelector(`[slot="${name}"]`);
    return image && getComputedStyle(image).visibility === 'visible';
  });
  const drawn = part(compare, 'frame')!.querySelector('[role="img"]') ? ['drawn'] : [];
  return [...drawn, ...visible].join(' ');
};
