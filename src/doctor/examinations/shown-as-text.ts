import type {ExaminedPage, Examination, Finding} from '../finding.js';
import {NAMES, isRunning} from '../widgets.js';

const NOT_SHOWN = 'script, style, noscript, template, textarea, title, iframe, [contenteditable]';
const TAG = new RegExp(`<\\s*/?\\s*(${NAMES.join('|')})\\b`, 'i');
const SCRIPT_TAG = /<\s*script\b[^>]*shootkit/i;
// What only the JSON of a widget says.
const JSON_TEXT = /["“”„](wording|booking-?url|studio-?email|locales-?url|session-?date)["“”]\s*:/i;

interface Shown {
  readonly element: Element;
  readonly text: string;
}

const textsIn = (document: Document): readonly Shown[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Shown[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (element && !element.closest(NOT_SHOWN)) found.push({element, text: walker.currentNode.nodeValue ?? ''});
  }
  return found;
};

// Where the widgets run, a page shows code on purpose, and what stands inside of a widget is not shown.
const HARMLESS = ['pre', 'code', ...NAMES].join();
const isHarmless = (document: Document, element: Element): boolean => isRunning(document) && element.closest(HARMLESS) !== null;

const showing = ({document}: ExaminedPage, pattern: RegExp): readonly Element[] => {
  const elements = textsIn(document).filter(({element, text}) => pattern.test(text) && !isHarmless(document, element)).map(({element}) => element);
  return [...new Set(elements)];
};

/** The editor took the code for text. */
export const shownAsText: Examination = (page) => [
  ...showing(page, TAG).map((element): Finding => ({
    severity: 'fault',
    title: 'Your visitors read the tag as text, instead of seeing the widget.',
    remedy: `The editor took the tag for ordinary text. Delete it there and paste it again as code. ${page.host.tagPlace}`,
    element,
  })),
  ...[SCRIPT_TAG, JSON_TEXT].flatMap((pattern) => showing(page, pattern)).map((element): Finding => ({
    severity: 'fault',
    title: 'The code of a script stands on the page as text.',
    remedy: `The editor took the <script> tag away and left what was in it. Delete that text. ${page.host.scriptPlace}`,
    element,
  })),
];
