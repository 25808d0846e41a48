import type {Examination, Finding} from '../finding.js';
import {nearest} from '../spelling.js';
import {NAMES, registered} from '../widgets.js';

// A tag that was written over two lines may get a line break into its name.
const brokenName = (name: string): string | undefined => NAMES.find((known) => name.startsWith(`${known}<`));

const unknownElements = (document: Document): readonly Element[] => [...document.body.querySelectorAll('*')].filter((element) =>
  !NAMES.includes(element.localName) && (element instanceof HTMLUnknownElement || element.localName.includes('-')) && !registered(document, element.localName));

const misspelt = (element: Element): Finding | undefined => {
  const broken = brokenName(element.localName);
  if (broken) {
    return {
      severity: 'fault',
      title: `Your editor has taken the tag <${broken}> apart.`,
      remedy: 'Write the whole tag in one line, without line breaks, and paste it again.',
      element,
    };
  }
  const meant = nearest(element.localName, NAMES);
  return meant === undefined ? undefined : {
    severity: 'fault',
    title: `There is no widget called <${element.localName}>.`,
    remedy: `Write <${meant}> and, at its end, </${meant}>.`,
    element,
  };
};

const misspeltClass = (element: Element): Finding | undefined => {
  const written = [...element.classList].find((name) => !NAMES.includes(name) && nearest(name, NAMES));
  return written === undefined ? undefined : {
    severity: 'fault',
    title: `There is no widget with the class “${written}”.`,
    remedy: `Write class="${nearest(written, NAMES)}".`,
    element,
  };
};

// Only what is empty can be meant as a place for a widget; a wrapper may be called as it likes.
const emptyWithClass = (document: Document): readonly Element[] => [...document.body.querySelectorAll('div[class], span[class], p[class]')]
  .filter(({childElementCount}) => childElementCount === 0);

/** A tag or a class that is nearly one of ours. */
export const tagNames: Examination = ({document}) => [
  ...unknownElements(document).map(misspelt),
  ...emptyWithClass(document).map(misspeltClass),
].filter((finding) => finding !== undefined);
