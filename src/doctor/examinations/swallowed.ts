import type {ExaminedPage, Examination, Finding} from '../finding.js';
import {NAMES, widgetName, widgetsIn} from '../widgets.js';

// None of it makes sense as the text that stands there until the widget comes.
const NEVER_INSIDE = [...NAMES, ...NAMES.map((name) => `.${name}`), 'h1', 'header', 'footer', 'nav', 'main', 'aside', 'article', 'iframe', 'script:not([type="application/json"])'].join();

const SELF_CLOSED = new RegExp(`<(${NAMES.join('|')})(\\s[^<>]*["'\\s])?/>(?!\\s*</\\1)`, 'i');

/** Whether the page, as it was sent, closes a widget in itself. Headings alone would not tell: a fallback has some, too. */
const isSelfClosedInSource = async ({location}: Document): Promise<boolean> => {
  try {
    return SELF_CLOSED.test(await (await fetch(location.href, {cache: 'force-cache'})).text());
  } catch {
    return false;
  }
};

const finding = (element: Element): Finding => ({
  severity: 'fault',
  title: `<${widgetName(element)}> has swallowed what follows it on the page.`,
  remedy: `It has no closing tag. Write <${widgetName(element)} …></${widgetName(element)}>: a slash as in <${widgetName(element)} /> does not close it.`,
  element,
});

/** A tag that was never closed hides the rest of the page in itself. */
export const swallowed: Examination = async ({document}: ExaminedPage) => {
  const widgets = widgetsIn(document);
  const sure = widgets.filter((widget) => widget.querySelector(NEVER_INSIDE));
  if (sure.length > 0) return sure.filter((widget) => !sure.some((other) => other !== widget && other.contains(widget))).map(finding);
  const doubtful = widgets.find((widget) => widget.querySelector('h2, h3, h4, h5, h6, section, form'));
  return doubtful && await isSelfClosedInSource(document) ? [finding(doubtful)] : [];
};
