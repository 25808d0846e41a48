import {warnOnce} from './warn.js';
import {ELEMENTS_AND_PLACEHOLDERS} from './widgets.js';

const JSON_SCRIPT = 'script[type="application/json"]';

// None of these is what stands in for a widget. A footer that belongs to a quotation may be.
const REST_OF_PAGE = `main, footer:not(blockquote *), script:not(${JSON_SCRIPT}), ${ELEMENTS_AND_PLACEHOLDERS}`;

/**
 * HTML knows no `<prep-checklist />`: the slash is overlooked, and what follows, up to the end of its surroundings,
 * becomes the element's fallback, which nobody sees. Puts the rest of the page back behind the element.
 */
export const giveBack = (element: HTMLElement): void => {
  // Text right behind it, were it only a line break, would have been swallowed, too.
  if (element.nextSibling instanceof Text || !element.querySelector(REST_OF_PAGE)) return;
  const name = element.localName;
  warnOnce(`<${name}> had swallowed what follows it on the page, for it is not closed. Write <${name}></${name}>: "/>" closes nothing here.`);
  const [own] = element.querySelectorAll(`:scope > ${JSON_SCRIPT}:first-child`);
  element.after(...element.childNodes);
  if (own) element.append(own);
};
