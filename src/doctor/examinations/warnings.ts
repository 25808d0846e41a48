import type {Examination} from '../finding.js';
import {widgetsIn} from '../widgets.js';
import {NOT_JSON} from './json.js';
import {NOT_LOADED} from './language.js';

// What other examinations find by themselves, and say in words of their own.
const ELSEWHERE = [NOT_LOADED, /registered already/, NOT_JSON, /(booking|brief)-url="|^<shoot-picker> the address "/];

/** The last sentence of a warning is its remedy. */
const parts = (warning: string): readonly [title: string, remedy: string] => {
  const [, title, remedy] = /^(.*[^.]\.)\s+([A-Z].*)$/s.exec(warning) ?? [];
  return title && remedy ? [title, remedy] : [warning, 'Correct it there; until then the widget shows what it would show without it.'];
};

/** Which widget it is about: the one with that tag, and that value where one is named. */
const widgetOf = (document: Document, warning: string): HTMLElement | undefined => {
  const tag = /<([\w-]+)>/.exec(warning)?.[1];
  const [, name, value] = /([\w-]+)="([^"]*)"/.exec(warning) ?? [];
  const ofTag = widgetsIn(document).filter(({localName}) => !tag || localName === tag);
  return ofTag.find((widget) => name && widget.getAttribute(name) === value) ?? (tag ? ofTag[0] : undefined);
};

/** What the widgets themselves had to say in the console, where no studio owner reads it. */
export const warnings: Examination = ({document, copies}) =>
  [...new Set(copies.flatMap((copy) => copy.warnings))].filter((warning) => !ELSEWHERE.some((pattern) => pattern.test(warning))).map((warning) => {
    const [title, remedy] = parts(warning);
    return {severity: 'fault', title, remedy, element: widgetOf(document, warning)};
  });
