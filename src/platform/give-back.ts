import {warnOnce} from './warn.js';

// None of these is what stands in for a widget.
const REST_OF_PAGE = 'main, footer, script:not([type="application/json"]), shoot-picker, prep-checklist, style-compare';

/**
 * HTML knows no `<prep-checklist />`: the slash is overlooked, and what follows, up to the end of its surroundings,
 * becomes the element's fallback, which nobody sees. Puts the rest of the page back behind the element.
 */
export const giveBack = (element: HTMLElement): void => {
  if (!element.querySelector(REST_OF_PAGE)) return;
  const name = element.localName;
  warnOnce(`<${name}> had swallowed what follows it on the page, for it is not closed. Write <${name}></${name}>: "/>" closes nothing here.`);
  element.after(...element.childNodes);
};
