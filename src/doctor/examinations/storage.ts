import type {Examination} from '../finding.js';
import {readOption, widgetsIn} from '../widgets.js';

const PROBE = 'shootkit-doctor';

const refusalOf = (view: Window): 'refused' | 'full' | undefined => {
  try {
    view.localStorage.getItem(PROBE);
  } catch {
    return 'refused';
  }
  try {
    view.localStorage.setItem(PROBE, PROBE);
    view.localStorage.removeItem(PROBE);
    return undefined;
  } catch {
    return 'full';
  }
};

/** Whether the browser keeps what clients do. */
export const storage: Examination = ({document}) => {
  const view = document.defaultView!;
  if (!widgetsIn(document).some((widget) => readOption(widget, 'persist') !== 'off')) return [];
  const refusal = refusalOf(view);
  if (!refusal) return [];
  const why = view.origin === 'null' ? 'The page stands in a sandboxed frame, which may keep nothing. If it is yours, add allow-same-origin to the frame’s “sandbox”, or paste the widget into the page itself.'
    : refusal === 'full' ? 'The place that the browser gives to this site is full, or closed. Other scripts of the site may have filled it.'
    : 'A private window, or a setting that blocks cookies, may be the reason: look in an ordinary window. For clients who browse like this, nothing can be done, and the widgets work all the same.';
  return [{severity: 'advice', title: 'This browser keeps nothing for this page: what clients answer and tick is gone when they leave.', remedy: why}];
};
