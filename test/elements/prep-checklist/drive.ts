import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/prep-checklist/prep-checklist.define.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';

export const TODAY = '2026-11-22';
export const SESSION = '2026-12-04';

const RealDate = Date;

/** Makes it that day, at noon where the visitor is, until `backToNow`. */
export const onDay = (day: string): void => {
  const now = new RealDate(`${day}T12:00:00`).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...(given.length > 0 ? given : [now]) as [number]);
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
};

export const backToNow = (): void => {
  globalThis.Date = RealDate;
};

let sessions = 0;

/** A session of its own, so that tests do not meet in storage. */
export const newSession = (): string => `checklist-test-${(sessions += 1)}-${performance.timeOrigin}`;

export const storedUnder = (session: string): string | null => localStorage.getItem(`shootkit:${session}`);

export const create = async (template?: TemplateResult): Promise<PrepChecklist> =>
  settled(await fixture<PrepChecklist>(template ?? html`<prep-checklist session=${newSession()}></prep-checklist>`));

export const createDated = async (session = newSession()): Promise<PrepChecklist> =>
  create(html`<prep-checklist session=${session} session-date=${SESSION}></prep-checklist>`);

/** What arrives with a motion is judged when it has arrived. */
export const settled = async (checklist: PrepChecklist): Promise<PrepChecklist> => {
  await checklist.updateComplete;
  await Promise.all(checklist.shadowRoot!.getAnimations().map(({finished}) => finished));
  return checklist;
};

export const part = <T extends HTMLElement>(checklist: PrepChecklist, name: string): T | null =>
  checklist.shadowRoot!.querySelector<T>(`[part~="${name}"]`);

export const parts = <T extends HTMLElement>(checklist: PrepChecklist, name: string): T[] =>
  [...checklist.shadowRoot!.querySelectorAll<T>(`[part~="${name}"]`)];

export const textOf = (element: Element | null): string => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

export const box = (checklist: PrepChecklist, id: string): HTMLInputElement =>
  checklist.shadowRoot!.querySelector<HTMLInputElement>(`#task-${id}`)!;

export const task = (checklist: PrepChecklist, id: string): HTMLElement =>
  box(checklist, id).closest<HTMLElement>('[part~="task"]')!;

export const phaseOf = (checklist: PrepChecklist, name: string): HTMLElement =>
  parts(checklist, 'phase').find((phase) => textOf(phase.querySelector('[part~="phase-heading"]')) === name)!;

export const focused = (checklist: PrepChecklist): Element | null => checklist.shadowRoot!.activeElement;

export const press = async (checklist: PrepChecklist, name: string): Promise<void> => {
  part(checklist, name)!.click();
  await checklist.updateComplete;
};

export const tick = async (checklist: PrepChecklist, ...ids: readonly string[]): Promise<void> => {
  for (const id of ids) box(checklist, id).click();
  await checklist.updateComplete;
};

export const tickAll = async (checklist: PrepChecklist): Promise<void> => {
  for (const one of parts<HTMLInputElement>(checklist, 'checkbox')) if (!one.checked) one.click();
  await settled(checklist);
};

/** Types into a field as a visitor would, all at once. */
export const type = async (checklist: PrepChecklist, field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> => {
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await checklist.updateComplete;
};

export const noteField = (checklist: PrepChecklist, id: string): HTMLTextAreaElement =>
  checklist.shadowRoot!.querySelector<HTMLTextAreaElement>(`#note-${id}`)!;

export const setDay = async (checklist: PrepChecklist, date: string, time = ''): Promise<void> => {
  checklist.shadowRoot!.querySelector<HTMLInputElement>('#date')!.value = date;
  checklist.shadowRoot!.querySelector<HTMLInputElement>('#time')!.value = time;
  await press(checklist, 'day-set');
};

/** Adds an item of the visitor's own to the first phase, and returns its id. */
export const addOwn = async (checklist: PrepChecklist, label: string): Promise<string> => {
  if (!part(checklist, 'add')) await press(checklist, 'add-open');
  part(checklist, 'add')!.querySelector('input')!.value = label;
  await press(checklist, 'add-button');
  const own = parts(checklist, 'task-label').find((element) => textOf(element) === label)!;
  return own.id.replace('label-', '');
};
