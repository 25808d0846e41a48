import type {Finding} from '../finding.js';
import {openingTag} from '../opening-tag.js';
import {kindOf} from '../report.js';
import {button, create} from './create.js';
import {visiblePart} from './point-out.js';

/** One finding: what is wrong, what to do, and the way to it. */
export const findingView = (finding: Finding, onShow: (part: Element) => void): HTMLLIElement => {
  const {severity, title, remedy, element} = finding;
  const part = element && visiblePart(element);
  return create('li', {class: severity},
    create('p', {class: 'kind'}, kindOf(finding)),
    create('h3', {}, title),
    create('p', {}, remedy),
    // A bare <p> tells nothing.
    ...(element?.hasAttributes() ? [create('code', {dir: 'ltr'}, openingTag(element))] : []),
    ...(part ? [button('Show me', () => onShow(part), {'aria-label': `Show me: ${title}`})] : []),
  );
};
