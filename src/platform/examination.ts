import {version} from '../version.js';
import {importBeside} from './beside-script.js';
import {saidWarnings, warnOnce} from './warn.js';

/** What a copy of shootkit tells the doctor of itself. */
export interface Copy {
  readonly version: string;
  readonly warnings: readonly string[];
}

/** How the doctor asks: every copy on the page hears it. */
export type ExamineEvent = CustomEvent<{readonly report: (copy: Copy) => void}>;

/** The name of that event, on the document. */
export const EXAMINE = 'shootkit-examine';

// Nobody but the page's owner should see the doctor, and the owner may not be able to change the page.
const isDoctorWanted = (): boolean => document.querySelector('script[data-doctor]') !== null || /[?&]shootkit-doctor\b/.test(location.search);

/** Answers the doctor, and calls it where the page's owner asks for it. */
export const openToDoctor = (): void => {
  document.addEventListener(EXAMINE, (event) => (event as ExamineEvent).detail.report({version, warnings: saidWarnings()}));
  if (!isDoctorWanted()) return;
  importBeside('doctor.js', ['doctor.js', '../doctor.js']).catch(() => warnOnce('The doctor could not be loaded. Put doctor.js beside shootkit.js; if both lie on another site, write crossorigin on the script tag.'));
};
