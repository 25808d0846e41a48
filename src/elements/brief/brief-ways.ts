import {type TemplateResult, css, html} from 'lit';
import {briefFragment} from '../../core/brief-link.js';
import {isSafeUrl} from '../../core/safe-url.js';
import type {Registers} from '../../core/registers.js';
import {printAlone} from '../../platform/print-alone.js';
import type {BriefWay} from './brief.events.js';

export interface BriefSheet {
  readonly title: string;
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** A link that opens this brief; `null` where no page can. */
  readonly link: string | null;
  readonly studioEmail: string;
}

const WAYS: readonly BriefWay[] = ['mail', 'share', 'copy', 'link', 'print'];

const sheetStyles = css`
  :host { display: block; color: #000; font-size: 11pt; line-height: 1.45; }
  pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const sheet = (text: string): TemplateResult => html`<pre>${text}</pre>`;

/** An address that a mail program takes; anything else would add headers of its own. */
export const isEmail = (text: string): boolean => /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>"]+$/.test(text);

/** A link with the brief in its fragment, to the studio's page for it, else to this page; `null` in a frame that has no address. */
export const briefLink = (registers: Registers, briefUrl: string): string | null => {
  const page = new URL(isSafeUrl(briefUrl) ? briefUrl : location.href, document.baseURI);
  page.hash = briefFragment(registers);
  return /^(https?|file):/.test(page.protocol) ? page.href : null;
};

/** The ways that are open here: mail where the studio gave its address, the share sheet where the device has one; none while nothing is said. */
export const openWays = ({text, link, studioEmail}: BriefSheet, received: boolean): readonly BriefWay[] => {
  const isOpen: Readonly<Record<BriefWay, boolean>> = {
    mail: !received && isEmail(studioEmail),
    share: !received && typeof navigator.share === 'function',
    copy: true,
    link: !received && link !== null,
    print: true,
  };
  return text === '' ? [] : WAYS.filter((way) => isOpen[way]);
};

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Hands the brief on. `false` where the browser refused. */
export const handOn = async (way: BriefWay, {title, text, lang, link}: BriefSheet, host: HTMLElement): Promise<boolean> => {
  switch (way) {
    case 'mail':
      // Its button is a link.
      return true;
    case 'share':
      // A visitor who closes the sheet has changed their mind, and no fault is to be told.
      return navigator.share({title, text}).then(() => true, (error: Error) => error.name === 'AbortError');
    case 'copy':
      return copy(text);
    case 'link':
      return copy(link!);
    case 'print':
      printAlone(sheet(text), {styles: sheetStyles, like: host, lang});
      return true;
  }
};
