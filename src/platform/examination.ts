import {version} from '../version.js';
import {importBeside} from './beside-script.js';
import {callerOf} from './doctor-caller.js';
import {loadScript} from './load-script.js';
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

// Known only while the script itself runs; a module never knows.
const executing = document.currentScript as HTMLScriptElement | null;

/** A script of another site may import nothing from there without its permission, but a tag brings the doctor all the same. */
const callDoctor = (): Promise<unknown> => importBeside('doctor.js', ['doctor.js', '../doctor.js']).catch((error: unknown) => {
  if (!executing?.src) throw error;
  return loadScript(new URL('doctor.js', executing.src).href);
});

/** Answers the doctor, and calls it where the page's owner asks for it. */
export const openToDoctor = (): void => {
  document.addEventListener(EXAMINE, (event) => (event as ExamineEvent).detail.report({version, warnings: saidWarnings()}));
  // The bookmark brings its own.
  if (callerOf(document) === 'hand') return;
  callDoctor().catch(() => warnOnce('The doctor could not be loaded. Put doctor.js beside shootkit.js, or take its bookmark.'));
};
