import {type TemplateResult, html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {type ContentPack, type Wish, wording} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';
import {briefMailto} from '../../core/brief-mail.js';
import {heading} from '../shared/heading.js';
import type {BriefWay} from './brief.events.js';
import {type BriefSheet, openWays} from './brief-ways.js';

export interface BriefViewOptions {
  readonly msg: Msg;
  readonly level: number;
  readonly pack: ContentPack;
  readonly sheet: BriefSheet;
  readonly wishes: Readonly<Record<string, string>>;
  /** Somebody else's brief, come by a link: it is read, not written. */
  readonly received: boolean;
  /** What has just happened, to be said. */
  readonly status: string;
  onWish(id: string, text: string): void;
  onWay(way: BriefWay): void;
  onTakeOver(): void;
  onClose(): void;
}

const wayLabel = (msg: Msg, way: BriefWay): string => ({
  mail: () => msg('Mail it', {id: 'brief-mail', desc: 'Button: opens the mail program with the page for the photographer'}),
  share: () => msg('Share it', {id: 'brief-share', desc: 'Button: opens the device’s own sharing'}),
  copy: () => msg('Copy the text', {id: 'brief-copy', desc: 'Button: copies the page for the photographer'}),
  link: () => msg('Copy a link', {id: 'brief-link', desc: 'Button: copies a link that opens the page for the photographer'}),
  print: () => msg('Print it', {id: 'brief-print', desc: 'Button: prints the page for the photographer'}),
})[way]();

const wishField = ({wishes, onWish}: BriefViewOptions, {id, label, hint}: Wish): TemplateResult => html`
  <div part="wish" class="wish">
    <label part="wish-label" for="wish-${id}">${label}</label>
    <textarea part="wish-field" id="wish-${id}" rows="2" aria-describedby=${ifDefined(hint ? `hint-${id}` : undefined)}
      .value=${live(wishes[id] ?? '')} @input=${(event: Event) => onWish(id, (event.target as HTMLTextAreaElement).value)}></textarea>
    ${hint ? html`<p part="wish-hint" class="hint" id="hint-${id}">${hint}</p>` : nothing}
  </div>
`;

const intro = ({msg, received}: BriefViewOptions): string => received
  ? msg('This came with the link you opened. It is shown on your device only.', {id: 'brief-received', desc: 'Below the title of a page for the photographer that somebody opened by a link'})
  : msg('Your answers, and what you write here, on one page. Nothing leaves your device until you send it.', {id: 'brief-intro', desc: 'Below the title of the page for the photographer'});

const takeOver = ({msg, onTakeOver}: BriefViewOptions): TemplateResult => html`
  <button part="brief-take-over" class="button primary" type="button" @click=${onTakeOver}>
    <span>${msg('These are mine: continue here', {id: 'brief-take-over', desc: 'Button: the client opened their own link on another device and takes the answers over'})}</span>
  </button>
`;

const wayButton = ({msg, sheet, onWay}: BriefViewOptions, way: BriefWay, look: string): TemplateResult => way === 'mail'
  ? html`<a part="brief-mail" class="button ${look}" href=${briefMailto(sheet)} @click=${() => onWay(way)}><span>${wayLabel(msg, way)}</span></a>`
  : html`<button part="brief-${way}" class="button ${look}" type="button" @click=${() => onWay(way)}><span>${wayLabel(msg, way)}</span></button>`;

const close = ({currentTarget}: Event): void => (currentTarget as HTMLElement).closest('dialog')!.close();

/** The client's page for the photographer, in a dialog: to write, to read and to hand on. */
export const briefView = (view: BriefViewOptions): TemplateResult => {
  const {msg, level, pack, sheet, received, status} = view;
  return html`
    <dialog part="brief" class="brief" aria-labelledby="brief-title" @close=${view.onClose}>
      <div class="brief-head">
        ${heading(level, wording(pack, 'brief-title'), {part: 'brief-title', id: 'brief-title', focusable: true})}
        <button part="brief-close" class="button quiet" type="button" @click=${close}>${msg('Close', {id: 'brief-close', desc: 'Button: closes the page for the photographer'})}</button>
      </div>
      <p part="brief-intro" class="hint">${intro(view)}</p>
      <div class="brief-body">
        ${received ? nothing : html`<div part="wishes" class="wishes">${pack.wishes.map((wish) => wishField(view, wish))}</div>`}
        <pre part="brief-text" class="paper" tabindex="0" role="document" aria-labelledby="brief-title">${sheet.text}</pre>
      </div>
      <div part="brief-actions" class="brief-actions">
        ${received ? takeOver(view) : nothing}
        ${openWays(sheet, received).map((way, index) => wayButton(view, way, index === 0 && !received ? 'primary' : ''))}
        <p part="brief-status" class="hint" role="status">${status}</p>
      </div>
    </dialog>
  `;
};
