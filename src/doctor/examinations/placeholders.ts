import type {Examination} from '../finding.js';
import {isRunning, placeholdersIn, widgetName} from '../widgets.js';

const remedyFor = (element: HTMLElement): string => (element.isContentEditable
  ? 'You are in the editor, where it stays as it is. Look at the page as your visitors see it.'
  : 'The script that runs here is the one for apps, or an old one. Use shootkit.js of this version, or write the tag itself.');

/** A class that should have become a widget, and has not, though shootkit runs. */
export const placeholders: Examination = ({document}) => (isRunning(document) ? placeholdersIn(document) : []).map((element) => ({
  severity: element.isContentEditable ? 'advice' : 'fault',
  title: `The place for <${widgetName(element)}> is still empty.`,
  remedy: remedyFor(element),
  element,
}));
