import type {Caller} from '../../platform/doctor-caller.js';
import type {Finding} from '../finding.js';
import {summaryOf} from '../report.js';
import {copyText} from './copy.js';
import {button, create} from './create.js';
import {findingView} from './finding-view.js';
import {panelStyles} from './panel.styles.js';
import {pointOut, stopPointing} from './point-out.js';

const MARK = 'data-shootkit-doctor';

const WHO_SEES_IT: Readonly<Record<Caller, string>> = {
  tag: 'Everyone who opens this page sees this panel. Before you go live, take data-doctor off the script tag.',
  address: 'Only who opens the page with ?shootkit-doctor in its address sees this panel. Take that away, and it is gone.',
  hand: 'Only you see this panel, for you have called it. It goes when you close it or leave the page.',
};

export interface PanelOptions {
  readonly caller: Caller;
  readonly onLookAgain: () => void;
  readonly report: () => string;
  readonly onClose: () => void;
}

/** What the doctor says, above the page and apart from its styles. */
export class Panel {
  readonly #host = create('div', {[MARK]: '', popover: 'manual', lang: 'en', dir: 'ltr', translate: 'no'});
  readonly #title = create('h2', {id: 'title', tabindex: '-1'}, 'shootkit doctor');
  readonly #summary = create('p', {role: 'status', class: 'summary'}, 'Looking …');
  readonly #done = create('p', {role: 'status', class: 'done'});
  readonly #list = create('ul', {class: 'findings'});
  readonly #facts = create('ul', {class: 'facts'});
  readonly #text = create('textarea', {'aria-label': 'The report, to copy', readonly: '', rows: '6', hidden: ''});
  readonly #before = document.activeElement;

  constructor(readonly options: PanelOptions) {
    document.querySelector(`[${MARK}]`)?.remove();
    const root = this.#host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [panelStyles];
    root.append(this.#region());
    document.body.append(this.#host);
    this.#host.showPopover();
    // Who called it by hand waits for it; a page that brings it along keeps its focus.
    if (options.caller === 'hand') this.#title.focus();
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  /** Shows what was found. The buttons below stay as they are, and so does the focus on them. */
  show(findings: readonly Finding[], facts: readonly string[]): void {
    const hadFocus = this.#list.contains(this.#host.shadowRoot!.activeElement);
    this.#list.replaceChildren(...findings.map((finding) => findingView(finding, (part) => this.#show(part))));
    this.#facts.replaceChildren(...facts.map((fact) => create('li', {}, fact)));
    this.#text.hidden = true;
    this.#say('');
    this.#summary.textContent = summaryOf(findings);
    if (hadFocus) this.#title.focus();
  }

  #region(): HTMLElement {
    const region = create('section', {'aria-labelledby': 'title'},
      create('header', {}, this.#title, button('Close', () => this.#close(), {class: 'close'})),
      this.#summary,
      create('div', {class: 'report', role: 'group', 'aria-label': 'What was found', tabindex: '0'}, this.#list, this.#facts, create('p', {class: 'who'}, WHO_SEES_IT[this.options.caller]), this.#text),
      create('footer', {}, this.#done, button('Copy the report', () => void this.#copy()), button('Look again', () => this.options.onLookAgain())),
    );
    region.addEventListener('keydown', ({key}) => key === 'Escape' && this.#close());
    return region;
  }

  #say(text: string): void {
    this.#done.textContent = text;
  }

  #show(part: Element): void {
    pointOut(part);
    this.#say('It has a red line around it now.');
  }

  async #copy(): Promise<void> {
    const text = this.options.report();
    const isCopied = await copyText(text);
    this.#say(isCopied ? 'Copied. Paste it into a mail to whoever helps you.' : 'Your browser did not allow that. The report stands below, selected: copy it from there.');
    this.#text.hidden = isCopied;
    if (isCopied) return;
    this.#text.value = text;
    this.#text.select();
  }

  #close(): void {
    const {activeElement} = document;
    stopPointing();
    this.#host.remove();
    this.options.onClose();
    if (activeElement === this.#host && this.#before instanceof HTMLElement) this.#before.focus();
  }
}
