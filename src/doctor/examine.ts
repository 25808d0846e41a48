import {type Copy, EXAMINE} from '../platform/examination.js';
import {examinations} from './examinations.js';
import type {ExaminedPage, Examination, Finding} from './finding.js';
import {hostOf} from './host.js';

/** What the copies of shootkit on the page say of themselves. */
export const askCopies = (document: Document): readonly Copy[] => {
  const copies: Copy[] = [];
  document.dispatchEvent(new CustomEvent(EXAMINE, {detail: {report: (copy: Copy) => copies.push(copy)}}));
  return copies;
};

/** One that fails on an unusual page must not silence the others. */
const findingsOf = async (examination: Examination, page: ExaminedPage): Promise<readonly Finding[]> => {
  try {
    return await examination(page);
  } catch (error) {
    return [{
      severity: 'advice',
      title: `The doctor could not look at everything (${(error as Error).message}).`,
      remedy: 'What else is said here holds. Send this report along when you ask for help.',
    }];
  }
};

/** Everything that there is to say of a page, faults before advice. */
export const examine = async (document: Document): Promise<readonly Finding[]> => {
  const page = {document, copies: askCopies(document), host: hostOf(document)};
  const findings = (await Promise.all(examinations.map((examination) => findingsOf(examination, page)))).flat();
  return [...findings.filter(({severity}) => severity === 'fault'), ...findings.filter(({severity}) => severity === 'advice')];
};
