import type {Examination} from '../finding.js';
import {NAMES, registered} from '../widgets.js';

const ONCE = 'Keep one script line and take the others away: look in the page itself, in the header and footer of the whole site, and in your plugins.';

/** More than one shootkit, or another library under the same names. */
export const copies: Examination = ({document, copies: running}) => {
  const versions = [...new Set(running.map(({version}) => version))];
  const first = NAMES.map((name) => registered(document, name)?.version).find(Boolean);
  const strangers = NAMES.filter((name) => registered(document, name) && !registered(document, name)?.version);
  return [
    ...(versions.length > 1 ? [{
      severity: 'fault' as const,
      title: `Two versions of shootkit are on this page: ${versions.join(' and ')}. Only ${first} is used.`,
      remedy: ONCE,
    }] : []),
    ...(versions.length === 1 && running.length > 1 ? [{
      severity: 'advice' as const,
      title: `shootkit is loaded ${running.length} times on this page. It works, and makes the page slower.`,
      remedy: ONCE,
    }] : []),
    ...strangers.map((name) => ({
      severity: 'fault' as const,
      title: `Another script on this page has a <${name}> of its own, and it came first.`,
      remedy: 'Take that script away, or load shootkit before it.',
      element: document.querySelector(name) ?? undefined,
    })),
  ];
};
