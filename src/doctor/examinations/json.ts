import type {ExaminedPage, Examination, Finding} from '../finding.js';
import {NAMES, isRunning, widgetName} from '../widgets.js';

/** How a widget says that it could not read some JSON. */
export const NOT_JSON = /^(The settings|<[\w-]+>) .*(is|are) not valid JSON/;

const JSON_SCRIPTS = ['script[data-shootkit]', ...NAMES.map((name) => `${name} > script[type="application/json"]`)].join();

const faultIn = (text: string): string | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

const remedyFor = (text: string, fault: string): string => {
  if (/<\/?(p|br)\b/i.test(text)) return 'Your editor has written <p> or <br> into it. Write it in one line, without empty lines, and paste it again.';
  if (/[“”„]/.test(text)) return 'Its quotation marks are curly (“ ”). Type straight ones (" "), or paste it as plain text.';
  if (/&(quot|amp|lt|#\d+);/.test(text)) return 'Your editor has written &quot; or the like for quotation marks. Paste it again as code, not as text.';
  return `Look for a missing comma or quotation mark, or a comma too many at an end. Your browser says: ${fault}`;
};

/** The widgets mend most of what editors do to JSON, and say where that was in vain. */
const isRead = ({document, copies}: ExaminedPage, widget: Element | null): boolean => {
  const complaint = `${widget ? `<${widget.localName}> the JSON` : 'The settings'} `;
  return isRunning(document) && !copies.some(({warnings}) => warnings.some((warning) => warning.startsWith(complaint) && NOT_JSON.test(warning)));
};

/** JSON that is none any more. */
export const json: Examination = (page) => [...page.document.querySelectorAll(JSON_SCRIPTS)].flatMap((script): readonly Finding[] => {
  const fault = faultIn(script.textContent);
  if (fault === undefined) return [];
  const widget = script.closest(NAMES.join());
  const isMended = isRead(page, widget);
  const what = widget ? `The words of your own in <${widgetName(widget)}>` : 'The settings of this page';
  return [{
    severity: isMended ? 'advice' : 'fault',
    title: `${what} ${isMended ? 'are damaged, and read all the same' : 'cannot be read'}.`,
    remedy: remedyFor(script.textContent, fault),
    element: widget ?? script,
  }];
});
