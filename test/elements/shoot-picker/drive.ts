import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/shoot-picker/shoot-picker.define.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';

let sessions = 0;

/** A session of its own, so that tests do not meet in storage. */
export const newSession = (): string => `picker-test-${(sessions += 1)}-${Date.now()}`;

export const createPicker = async (template?: TemplateResult): Promise<ShootPicker> => {
  const picker = await fixture<ShootPicker>(template ?? html`<shoot-picker session=${newSession()} booking-url="https://book.example/{style}"></shoot-picker>`);
  await picker.updateComplete;
  return picker;
};

export const part = <T extends HTMLElement>(picker: ShootPicker, name: string): T | null =>
  picker.shadowRoot!.querySelector<T>(`[part~="${name}"]`);

export const parts = <T extends HTMLElement>(picker: ShootPicker, name: string): readonly T[] =>
  [...picker.shadowRoot!.querySelectorAll<T>(`[part~="${name}"]`)];

export const textOf = (element: Element | null): string => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

export const control = (picker: ShootPicker, option: string): HTMLInputElement =>
  picker.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${option}"]`)!;

/** What arrives with a motion is judged when it has arrived. */
export const settled = async (picker: ShootPicker): Promise<ShootPicker> => {
  await picker.updateComplete;
  await Promise.all(picker.shadowRoot!.getAnimations().map(({finished}) => finished));
  return picker;
};

/** Chooses as the keyboard does: no pointer, so the question stays. */
export const choose = async (picker: ShootPicker, option: string): Promise<void> => {
  control(picker, option).click();
  await picker.updateComplete;
};

export const press = async (picker: ShootPicker, name: string): Promise<void> => {
  part(picker, name)!.click();
  await picker.updateComplete;
};

/** Answers every question in turn, `undefined` skips one; ends on the result. */
export const answerAll = async (picker: ShootPicker, options: readonly (string | undefined)[]): Promise<void> => {
  for (const option of options) {
    if (option) await choose(picker, option);
    await press(picker, 'next');
  }
};

export const CLEAR_HEADSHOT = ['job', 'linkedin', 'trust', 'face', 'polished', 'clients'];
export const CLEAR_PORTRAIT = ['artwork', 'home', 'story', 'body', 'relaxed', 'self'];
export const BALANCED = ['audition', 'casting', undefined, 'mix', 'either', 'casting'];
