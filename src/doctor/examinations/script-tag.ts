import type {Examination} from '../finding.js';
import {scriptTagsIn} from '../script-tags.js';
import {isRunning, placeholdersIn, widgetsIn} from '../widgets.js';

/** Widgets without a script line, or with one that something keeps from running. */
export const scriptTag: Examination = ({document, host}) => {
  const waiting = [...widgetsIn(document), ...placeholdersIn(document)];
  if (isRunning(document) || waiting.length === 0) return [];
  const tags = scriptTagsIn(document);
  if (tags.length === 0) {
    return [{
      severity: 'fault',
      title: 'The widgets are here, and the script that brings them to life is not.',
      remedy: `Paste the line <script src="/shootkit.js" defer></script>, with the address at which your file lies. ${host.scriptPlace}`,
      element: waiting[0],
    }];
  }
  return tags.filter(({delayedBy}) => delayedBy).map(({delayedBy, address, element}) => ({
    severity: 'fault',
    title: `The script is held back by ${delayedBy}.`,
    remedy: `Name ${address.split('/').pop()} among the exceptions of that tool. It sets no cookie and sends nothing, so that it needs no consent. If it only waits for a click or for your consent, give it, and press “Look again”.`,
    element,
  }));
};
