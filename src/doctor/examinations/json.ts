import type {Examination, Finding} from '../finding.js';
import {NAMES, widgetName} from '../widgets.js';

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

/** JSON that is none any more. */
export const json: Examination = ({document}) => [...document.querySelectorAll(JSON_SCRIPTS)].flatMap((script): readonly Finding[] => {
  const fault = faultIn(script.textContent);
  if (fault === undefined) return [];
  const widget = script.closest(NAMES.join());
  return [{
    severity: 'fault',
    title: widget ? `The words of your own in <${widgetName(widget)}> cannot be read.` : 'The settings of this page cannot be read.',
    remedy: remedyFor(script.textContent, fault),
    element: widget ?? script,
  }];
});
