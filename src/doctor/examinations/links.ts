import {isRecord} from '../../core/foreign.js';
import {isSafeUrl} from '../../core/safe-url.js';
import type {Examination, Finding} from '../finding.js';
import {placeholdersIn, readOption, widgetsIn} from '../widgets.js';

const LONGEST = 80;
const LINKS = ['booking-url', 'brief-url', 'compare-url', 'prepare-url'];

interface Link {
  readonly name: string;
  readonly address: string;
  readonly element: Element;
}

const ofWidget = (element: Element): readonly Link[] => [...LINKS, 'src'].flatMap((name) => {
  const address = readOption(element, name);
  return address ? [{name, address, element}] : [];
});

const inCamelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const ofSettings = (element: Element): readonly Link[] => {
  try {
    const settings: unknown = JSON.parse(element.textContent);
    if (!isRecord(settings)) return [];
    return LINKS.flatMap((name) => {
      const address = settings[name] ?? settings[inCamelCase(name)];
      return typeof address === 'string' ? [{name, address, element}] : [];
    });
  } catch {
    return [];
  }
};

const correction = (address: string): string => {
  if (/^[^\s/@:]+@[^\s/@:]+$/.test(address)) return `Write mailto:${address}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) && !/^[^/?#]*\.(html?|php|aspx?)\b/i.test(address)) return `Write https://${address}`;
  if (/^[\w./?#=&%-]+$/.test(address)) return `Write ./${address} for a page beside this one, or /${address} for one at the top of your site.`;
  return 'Use an address that starts with https:, mailto: or tel:, or with / for a page of your own site.';
};

const faultOf = ({name, address, element}: Link, {protocol}: Location): Finding | undefined => {
  const shown = address.slice(0, LONGEST);
  if (name !== 'src' && !isSafeUrl(address)) {
    return {severity: 'fault', title: `The address in ${name} is not one that may be followed: ${shown}`, remedy: correction(address), element};
  }
  if (protocol === 'https:' && /^http:/i.test(address)) {
    return {severity: name === 'src' ? 'fault' : 'advice', title: `The address in ${name} is not secure: ${shown}`, remedy: `Write https: in place of http:. Browsers ${name === 'src' ? 'load nothing else on a secure page' : 'warn your clients on the way there'}.`, element};
  }
  return undefined;
};

/** Addresses that lead nowhere. */
export const links: Examination = ({document}) => [
  ...[...widgetsIn(document), ...placeholdersIn(document)].flatMap(ofWidget),
  ...[...document.querySelectorAll('script[type="application/json"][data-shootkit]')].flatMap(ofSettings),
].flatMap((link) => faultOf(link, document.location) ?? []);
