import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {takeOverChange} from '../../core/brief-link.js';
import {wording} from '../../core/content-pack.js';
import {type Change, type Registers, applyChange, key} from '../../core/registers.js';
import {isSafeUrl} from '../../core/safe-url.js';
import {sessionBrief, sessionWishes} from '../../core/session-brief.js';
import {clearIncomingBrief, incomingBrief} from '../../platform/incoming-brief.js';
import {warnOnce} from '../../platform/warn.js';
import {BriefShareEvent, type BriefWay} from './brief.events.js';
import {briefStyles} from './brief.styles.js';
import {briefView} from './brief-view.js';
import {type BriefSheet, briefLink, handOn} from './brief-ways.js';
import {ShootElement} from '../shared/shoot-element.js';

/**
 * An element from which the client opens the brief for the photographer, and which shows one that came by a link.
 *
 * @fires {BriefShareEvent} brief-share - The client handed the brief on; how, but not what it says.
 * @csspart brief-open - The button that opens the client's own brief.
 * @csspart forget - The button that deletes all that is kept on the device.
 * @csspart brief - The dialog with the brief.
 * @csspart brief-title - Its heading.
 * @csspart brief-intro - What it is, or where it came from.
 * @csspart brief-close - The button that closes it.
 * @csspart brief-text - The brief itself, as a sheet of paper.
 * @csspart brief-actions - The ways to hand it on.
 * @csspart brief-mail - The button that sends it by mail.
 * @csspart brief-share - The button that opens the device's own sharing.
 * @csspart brief-copy - The button that copies it.
 * @csspart brief-link - The button that copies a link to it.
 * @csspart brief-print - The button that prints it.
 * @csspart brief-take-over - The button that takes a brief that came by a link over into this session.
 * @csspart brief-status - What just happened.
 * @csspart wishes - The fields for the client's wishes.
 * @csspart wish - One of them.
 * @csspart wish-label - Its label.
 * @csspart wish-field - Its text field.
 * @csspart wish-hint - Its hint.
 * @cssprop [--shootkit-dialog-surface=Canvas] - Behind a dialog; by default the surface, if it is set.
 */
export abstract class BriefElement extends ShootElement {
  static override styles: CSSResultGroup = [ShootElement.styles, briefStyles];

  /** The studio's mail address, to which the client sends the brief. */
  @property({attribute: 'studio-email'}) studioEmail = '';

  /** The page that opens a brief's link; by default the page itself. */
  @property({attribute: 'brief-url'}) briefUrl = '';

  /** The client's own brief is open. */
  @state() private briefOpen = false;

  /** A brief that came by a link. */
  @state() private received: Change | null = null;

  @state() private briefStatus = '';

  #shown: HTMLDialogElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#receive);
    this.#receive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#receive);
  }

  /** The button that opens the brief. */
  protected renderBriefButton(): TemplateResult {
    return html`
      <button part="brief-open" class="button" type="button" @click=${() => (this.briefOpen = true)}>
        <span>${this.msg('Write to your photographer', {id: 'brief-open-button', desc: 'Button: opens the page that the client sends to the photographer before the session'})}</span>
      </button>
    `;
  }

  /** The button with which the visitor deletes all that is kept; `after` follows. */
  protected renderForgetButton(after: () => void): TemplateResult {
    const forget = (): void => {
      this.forget();
      after();
    };
    return html`
      <button part="forget" class="link" type="button" @click=${forget}>
        ${this.msg('Forget my answers on this device', {id: 'forget', desc: 'Button: deletes everything the widgets keep on this device'})}
      </button>
    `;
  }

  protected override renderOverlay(): TemplateResult | typeof nothing {
    return this.briefOpen || this.received ? this.#renderBrief() : nothing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.#dialog;
    if (dialog === this.#shown) return;
    this.#shown = dialog;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('#brief-title')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('[part="brief"]');
  }

  #renderBrief(): TemplateResult {
    const {registers} = this;
    return briefView({
      msg: this.msg,
      level: this.level + 1,
      pack: this.pack,
      sheet: this.#sheet,
      wishes: sessionWishes(registers),
      received: this.received !== null,
      status: this.briefStatus,
      onWish: (id, text) => this.visit.write({[key.wish(id)]: text.trim() === '' ? null : text}),
      onWay: (way) => void this.#handOn(way),
      onTakeOver: () => {
        this.visit.write(takeOverChange(this.received!));
        this.#dialog?.close();
      },
      onClose: () => this.#close(),
    });
  }

  /** What the open brief is about: the received one, else the client's own session. */
  private get registers(): Registers {
    return this.received ? applyChange({}, this.received, 0) : this.visit.registers;
  }

  get #sheet(): BriefSheet {
    const {registers, pack, briefUrl, studioEmail} = this;
    if (briefUrl && !isSafeUrl(briefUrl)) warnOnce(`<${this.localName}> brief-url="${briefUrl}" opens no brief; this page does. Use an address that starts with https: or /.`);
    return {
      title: wording(pack, 'brief-title'),
      text: sessionBrief(registers, pack),
      lang: this.language.language.locale,
      link: briefLink(registers, briefUrl),
      studioEmail,
    };
  }

  async #handOn(way: BriefWay): Promise<void> {
    const handedOn = await handOn(way, this.#sheet, this);
    this.briefStatus = handedOn ? this.#doneText(way) : this.msg('Your browser did not allow that. Select the text above and copy it.', {id: 'brief-refused', desc: 'Said when copying or sharing the page for the photographer was refused'});
    if (handedOn) this.dispatchEvent(new BriefShareEvent(way));
  }

  #doneText(way: BriefWay): string {
    if (way === 'copy') return this.msg('The text is copied.', {id: 'brief-copied', desc: 'Said after the page for the photographer was copied'});
    if (way === 'link') return this.msg('The link is copied. Whoever has it can read this page.', {id: 'brief-link-copied', desc: 'Said after a link to the page for the photographer was copied'});
    return '';
  }

  #close(): void {
    this.briefOpen = false;
    this.received = null;
    this.briefStatus = '';
    clearIncomingBrief();
  }

  #receive = (): void => {
    this.received = incomingBrief() ?? this.received;
  };
}
