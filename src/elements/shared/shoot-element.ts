import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {ContentPack, PartialContentPack} from '../../core/content-pack.js';
import {wording} from '../../core/content-pack.js';
import {LanguageController} from '../../localize/language-controller.js';
import type {Msg} from '../../localize/msg.js';
import {ContentController} from '../../platform/content-controller.js';
import {type Analytics, AnalyticsController} from '../../platform/analytics-controller.js';
import {oneOf} from '../../platform/attribute.js';
import {SessionController} from '../../platform/session-controller.js';
import {SettingsController} from '../../platform/settings-controller.js';
import type {Persist} from '../../platform/session-store.js';
import {warnOnce} from '../../platform/warn.js';
import {version} from '../../version.js';
import {sharedStyles} from './shared.styles.js';

const DEFAULT_LEVEL = 2;

/**
 * What the three elements have in common: language, content, session and theme.
 *
 * @slot - Shown until the element is upgraded, and wherever scripts do not run.
 * @csspart base - Everything.
 * @csspart header - Heading and introduction.
 * @csspart heading - The heading.
 * @csspart intro - The sentence below the heading.
 * @cssprop [--shootkit-accent=currentColor] - What is chosen, and the main button.
 * @cssprop --shootkit-on-accent - Text on the accent; by default black or white, whichever is legible on it.
 * @cssprop [--shootkit-surface=transparent] - Behind the whole element.
 * @cssprop [--shootkit-text=inherit] - The text.
 * @cssprop --shootkit-muted - Secondary text; by default the text, a little softer.
 * @cssprop --shootkit-line - Hairlines that only separate; by default from the text.
 * @cssprop --shootkit-edge - Borders of controls; by default from the text. They need a contrast of 3:1.
 * @cssprop --shootkit-tint - Behind what is chosen or pointed at; by default a wash of the accent.
 * @cssprop [--shootkit-radius=0.75em] - The roundness of corners.
 * @cssprop [--shootkit-font=inherit] - The font family.
 * @cssprop [--shootkit-font-size=medium] - The size that all others start from.
 * @cssprop [--shootkit-max-inline-size=60em] - How wide the element grows at most.
 */
export abstract class ShootElement extends LitElement {
  /** The version of the library that this class comes from. */
  static readonly version = version;

  static override styles: CSSResultGroup = [sharedStyles];

  /** Elements with the same session work together: on one page, in several tabs, across the pages of a site. */
  @property() session = 'default';

  /** Where the visitor's progress is kept: on the device, until the tab is closed, or nowhere. */
  @property({converter: oneOf('persist', ['local', 'session', 'off'])}) persist: Persist = 'local';

  /** The level of the element's own heading, 1 to 6; the headings inside follow. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Address of a JSON file with a partial content pack (same origin or CORS). */
  @property() src?: string;

  /** A partial content pack, merged over the default one by id. */
  @property({attribute: false}) content?: PartialContentPack;

  /** `data-layer` tells the page's `window.dataLayer` what visitors choose, under GA4's names; nothing is sent otherwise. */
  @property({converter: oneOf('analytics', ['off', 'data-layer'])}) analytics: Analytics = 'off';

  protected readonly language = new LanguageController(this);
  protected readonly visit: SessionController;
  readonly #content = new ContentController(this);

  constructor() {
    super();
    // Before the session is joined: which it is, and where it is kept, may be a setting of the page.
    new SettingsController(this);
    this.visit = new SessionController(this);
    new AnalyticsController(this);
  }

  /** The content that the element shows: the default pack in its language, with the studio's own over it. */
  get pack(): ContentPack {
    return this.#content.packOver(this.language.language.pack);
  }

  /** The level of the element's own heading, whatever was given. */
  protected get level(): number {
    const given = Number(this.headingLevel ?? DEFAULT_LEVEL);
    const level = Math.min(6, Math.max(1, Math.trunc(given) || DEFAULT_LEVEL));
    if (level !== given) warnOnce(`<${this.localName}> heading-level="${given}" is no level of a heading; ${level} is used. Write a number from 1 to 6.`);
    return level;
  }

  protected get msg(): Msg {
    return this.language.msg;
  }

  /** The studio's phrase of that id. */
  protected wording(id: string): string {
    return wording(this.pack, id);
  }

  /** Forgets everything that the elements of this session know, here and on the device. */
  forget(): void {
    this.visit.forget();
  }

  /** Moves the focus to the element's own heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part~="heading"]')?.focus(options);
  }

  protected override render(): TemplateResult {
    if (!this.#content.ready || !this.language.ready) return html`<slot></slot>`;
    return html`<div class="language ${this.language.textDirection ?? ''}" lang=${this.language.language.locale} dir=${ifDefined(this.language.direction)}>${this.renderContent()}${this.renderOverlay()}</div>`;
  }

  protected abstract renderContent(): TemplateResult;

  /** What may lie over the content. */
  protected renderOverlay(): TemplateResult | typeof nothing {
    return nothing;
  }
}
