import {callerOf} from '../platform/doctor-caller.js';
import {askCopies, examine} from './examine.js';
import {factsOf} from './facts.js';
import type {Finding} from './finding.js';
import {Panel} from './panel/panel.js';
import {reportText} from './report.js';
import {isRunning} from './widgets.js';

const EVERY = 1000;

// A file that does not come says so late, and a script that was held back may start.
const pulse = (): string => JSON.stringify([isRunning(document), askCopies(document)]);

const parsed = (): Promise<unknown> => (document.readyState !== 'loading' ? Promise.resolve() : new Promise((resolve) => {
  document.addEventListener('DOMContentLoaded', resolve, {once: true});
}));

/** Looks at the page, says what it finds, and looks again where something has changed or its owner asks. */
export const startDoctor = async (): Promise<void> => {
  await parsed();
  const caller = callerOf(document);
  let findings: readonly Finding[] = [];
  let heard = '';
  const look = async (): Promise<void> => {
    heard = pulse();
    findings = await examine(document);
    panel.show(findings, factsOf(document));
  };
  const watch = setInterval(() => pulse() !== heard && void look(), EVERY);
  const panel = new Panel({
    caller,
    onLookAgain: () => void look(),
    report: () => reportText(document, findings, factsOf(document)),
    onClose: () => clearInterval(watch),
  });
  await look();
};
