import {PLACEHOLDERS, WIDGETS} from '../platform/widgets.js';

/** The tag names of the widgets. */
export const NAMES: readonly string[] = WIDGETS;

/** The widgets of a page, by their tags. */
export const widgetsIn = (document: Document): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(NAMES.join())];

/** What a class alone marks as a widget, and what is none yet. */
export const placeholdersIn = (document: Document): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(PLACEHOLDERS)];

/** Which widget it is or stands for. */
export const widgetName = (element: Element): string => NAMES.find((name) => element.localName === name || element.classList.contains(name)) ?? element.localName;

/** What a widget is told, on its tag or on a placeholder. */
export const readOption = (element: Element, name: string): string | null => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

/** The class behind a tag, if a script has registered one. */
export const registered = (document: Document, name: string): {readonly version?: string} | undefined =>
  document.defaultView?.customElements.get(name) as {readonly version?: string} | undefined;

/** Whether shootkit runs on the page, in whatever way it came there. */
export const isRunning = (document: Document): boolean => NAMES.some((name) => registered(document, name)?.version !== undefined);
