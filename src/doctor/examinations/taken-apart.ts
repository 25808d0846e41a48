import type {Examination, Finding} from '../finding.js';
import {NAMES, widgetsIn} from '../widgets.js';

const isEmpty = (element: Element): boolean => element.childElementCount === 0 && element.textContent.trim() === '';

/** `<p><widget></p> … <p></widget></p>`: what stood between the tags stands below the widget, and an empty paragraph ends it. */
const lostItsInside = (widget: Element): boolean => {
  const paragraph = widget.parentElement;
  if (!isEmpty(widget) || paragraph?.localName !== 'p' || paragraph.childElementCount > 1 || paragraph.textContent.trim() !== '') return false;
  const next = paragraph.nextElementSibling;
  return next !== null && !isEmpty(next) && [...paragraph.parentElement?.children ?? []].some((sibling) =>
    sibling.localName === 'p' && isEmpty(sibling) && (paragraph.compareDocumentPosition(sibling) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
};

const isContent = ({textContent}: Element): boolean => /"(wording|tasks|questions|aspects|styles)"\s*:/.test(textContent);

/** The editor put paragraphs between a widget's two tags. */
export const takenApart: Examination = ({document}) => {
  const inOneLine = 'Write everything in one line, the tag, what is in it and the closing tag, and paste it again.';
  const apart = widgetsIn(document).filter(lostItsInside).map((element): Finding => ({
    severity: 'advice',
    title: `Your editor has taken the tag <${element.localName}> apart: what stood in it stands below it now.`,
    remedy: `${inOneLine} Or leave out what is between the tags.`,
    element,
  }));
  const lost = [...document.querySelectorAll('script[type="application/json"]:not([data-shootkit])')]
    .filter((script) => !script.closest(NAMES.join()) && isContent(script))
    .map((element): Finding => ({
      severity: 'fault',
      title: 'Your own words stand outside of the widget, which cannot find them there.',
      remedy: `The editor has taken the tag apart. ${inOneLine}`,
      element,
    }));
  return [...apart, ...lost];
};
