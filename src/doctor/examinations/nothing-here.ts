import type {Examination, Finding} from '../finding.js';
import {placeholdersIn, widgetsIn} from '../widgets.js';
import {shownAsText} from './shown-as-text.js';
import {tagNames} from './tag-names.js';

// The page for frames, which is a page of its own.
const OUR_FRAMES = 'iframe[data-shootkit], iframe[src*="frame.html?widget="]';

const framed = (frame: HTMLIFrameElement): Finding => ({
  severity: 'advice',
  title: 'The widget stands in a frame, and the doctor cannot look into it from here.',
  remedy: `Open the frame’s own address in a new tab, where the doctor can: ${frame.src}&shootkit-doctor`,
  element: frame,
});

/** A page without a widget, and without one that could be recognised in what was made of it. */
export const nothingHere: Examination = async (page) => {
  const {document, host} = page;
  if (widgetsIn(document).length > 0 || placeholdersIn(document).length > 0) return [];
  if ((await shownAsText(page)).length > 0 || (await tagNames(page)).length > 0) return [];
  const frame = document.querySelector<HTMLIFrameElement>(OUR_FRAMES);
  if (frame) return [framed(frame)];
  const frames = document.querySelector('iframe') ? ' If your host shows pasted code in a frame, the doctor cannot look into it from here: write data-doctor on the script tag in the code itself.' : '';
  return [{
    severity: 'fault',
    title: 'There is no widget on this page.',
    remedy: `If you have pasted one, your editor has taken the tag away. Try the form that editors leave alone: <div class="shoot-picker"></div>. ${host.tagPlace}${frames}`,
  }];
};
