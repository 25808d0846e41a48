import {type TemplateResult, css, html} from 'lit';
import {printAlone} from '../../platform/print-alone.js';
import type {BriefWay} from './brief.events.js';

export interface BriefSheet {
  readonly title: string;
  readonly text: string;
  /** A link that opens this brief. */
  readonly link: string;
  readonly studioEmail: string;
}

const sheetStyles = css`
  :host { display: block; color: #000; font-size: 11pt; line-height: 1.45; }
  pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const sheet = (text: string): TemplateResult => html`<pre>${text}</pre>`;

/** An address that a mail program takes; anything else would add headers of its own. */
export const isEmail = (text: string): boolean => /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>"]+$/.test(text);

/** The ways that are open here: mail where the studio gave its address, the share sheet where the device has one. */
export const openWays = (studioEmail: string, received: boolean): readonly BriefWay[] => {
  if (received) return ['print', 'copy'];
  const mail: readonly BriefWay[] = isEmail(studioEmail) ? ['mail'] : [];
  const share: readonly BriefWay[] = typeof navigator.share === 'function' ? ['share'] : [];
  return [...mail, ...share, 'copy', 'link', 'print'];
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
export const handOn = async (way: BriefWay, {title, text, link, studioEmail}: BriefSheet, host: HTMLElement): Promise<boolean> => {
  switch (way) {
    case 'mail': {
      const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
      location.href = `mailto:${studioEmail}?subject=${encodeURIComponent(title)}&body=${body}`;
      return true;
    }
    case 'share':
      // A visitor who closes the sheet has changed their mind, and no fault is to be told.
      return navigator.share({title, text}).then(() => true, (error: Error) => error.name === 'AbortError');
    case 'copy':
      return copy(text);
    case 'link':
      return copy(link);
    case 'print':
      printAlone(sheet(text), {styles: sheetStyles, like: host, lang: host.lang});
      return true;
  }
};
