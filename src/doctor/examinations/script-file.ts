import type {Examination, Finding} from '../finding.js';
import {fitsIntegrity} from '../integrity.js';
import {fetchScript, requestScript} from '../request.js';
import {type ScriptTag, scriptTagsIn} from '../script-tags.js';
import {isRunning} from '../widgets.js';

type Cause = Pick<Finding, 'title' | 'remedy' | 'element'>;

const ADDRESS_REMEDY = 'Upload the file to that address, or correct the address on the script tag.';

const forbidden = (document: Document, address: URL, {originalPolicy}: SecurityPolicyViolationEvent): Cause => {
  const source = address.origin === document.location.origin ? '\'self\'' : address.origin;
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]') ?? undefined;
  return {
    title: `The security policy of the page (CSP) forbids the script at ${address.href}.`,
    remedy: `${meta ? 'The policy stands in a <meta> tag of the page' : 'The policy is sent by your server: ask whoever set it up'}. Add ${source} to its “script-src”${originalPolicy.includes('\'nonce-') ? ', or the policy’s nonce to the script tag' : ''}.`,
    element: meta,
  };
};

const mixed: Cause = {
  title: 'The page is secure (https) and the script’s address is not (http): browsers refuse that.',
  remedy: 'Write https: in place of http: on the script tag.',
};

const answered = async (response: Response, {element}: ScriptTag, address: URL): Promise<Cause | undefined> => {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) return {title: `The script is not at ${address.href}: the server answers ${response.status}.`, remedy: ADDRESS_REMEDY};
  if (!/javascript|ecmascript/i.test(type)) {
    return {
      title: /html/i.test(type) ? `At ${address.href} is a web page, and no script.` : `The server says that ${address.href} is “${type}”, and not a script.`,
      remedy: /html/i.test(type) ? ADDRESS_REMEDY : 'Have the server send files that end in .js as text/javascript.',
    };
  }
  if (!await fitsIntegrity(element.integrity, await response.arrayBuffer())) {
    return {
      title: 'The file is another one than the integrity="…" on the script tag promises, and browsers refuse it.',
      remedy: 'Copy the script tag again for the version that you have uploaded, or take integrity="…" away. If your host changes scripts to make them smaller, switch that off for this file.',
    };
  }
  return undefined;
};

const isForeignWithoutPermission = ({element}: ScriptTag, address: URL, {location}: Document): boolean =>
  element.integrity !== '' && element.crossOrigin === null && address.origin !== location.origin;

const withoutPermission: Cause = {
  title: 'A script of another site with integrity="…" needs crossorigin, too.',
  remedy: 'Write crossorigin="anonymous" beside it on the script tag.',
};

const untold = (arrived: boolean, address: URL): Cause => (arrived ? {
  title: 'The script arrives and does not start. Why, could not be told from here.',
  remedy: 'Another script may have stopped it, or a plugin that joins, shortens or delays scripts: make an exception for shootkit.js there. The red lines in your browser’s console (F12) tell more; send them along with this report.',
} : {
  title: `The script at ${address.href} does not come. Why, could not be told from here.`,
  remedy: 'Open that address in a new tab. If you see code there, an ad blocker or a firewall may hold it back on your page; if not, the address is wrong or the server does not answer.',
});

const causeOf = async (document: Document, tag: ScriptTag): Promise<Cause> => {
  const address = new URL(tag.address, document.baseURI);
  if (document.location.protocol === 'https:' && address.protocol === 'http:') return mixed;
  const {policy, arrived} = await requestScript(document, address.href, tag.element);
  if (policy) return forbidden(document, address, policy);
  if (isForeignWithoutPermission(tag, address, document)) return withoutPermission;
  const response = await fetchScript(address.href);
  return (response && await answered(response, tag, address)) ?? untold(arrived, address);
};

/** A script line that is there and brings nothing: asks for its file once more, to see what becomes of it. */
export const scriptFile: Examination = async ({document}) => {
  if (isRunning(document)) return [];
  const tags = scriptTagsIn(document).filter(({delayedBy}) => !delayedBy);
  const causes = await Promise.all(tags.map(async (tag) => ({tag: tag.element, cause: await causeOf(document, tag)})));
  return causes.map(({tag, cause}) => ({severity: 'fault', ...cause, element: cause.element ?? tag}));
};
