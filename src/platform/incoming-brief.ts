import {readBriefFragment} from '../core/brief-link.js';
import type {Change} from '../core/registers.js';

const shown = new Set<string>();

/** The brief that the page's address hands over, once: the first element that asks shows it. */
export const incomingBrief = (): Change | null => {
  const {hash} = location;
  if (shown.has(hash)) return null;
  const change = readBriefFragment(hash);
  if (change) shown.add(hash);
  return change;
};

/** Takes the brief out of the address, so that it is not bookmarked or passed on by mistake. */
export const clearIncomingBrief = (): void => {
  if (!readBriefFragment(location.hash)) return;
  shown.delete(location.hash);
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // Some frames may not change their address.
  }
};
