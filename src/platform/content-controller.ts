import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ContentPack, PartialContentPack} from '../core/content-pack.js';
import {readJson} from '../core/damaged-json.js';
import {mergePack} from '../core/merge-pack.js';
import {giveBack} from './give-back.js';
import {onceParsed} from './once-parsed.js';
import {pageSettings} from './settings.js';
import {warnOnce} from './warn.js';

type ContentHost = ReactiveControllerHost & HTMLElement & {content?: PartialContentPack; src?: string};

// Nobody reads more, and a console of thousands of lines slows the page down.
const MOST_TOLD = 20;

const JSON_ALONE = /^\s*\{\s*(["“„«”″]|&quot;)[^]*\}\s*$/;

/** Content over a pack, merged anew only when one of the two is another. */
class Merged {
  #last?: {readonly base: ContentPack; readonly partial: unknown; readonly pack: ContentPack};

  over(base: ContentPack, partial: unknown, place: string): ContentPack {
    if (partial === undefined) return base;
    if (this.#last?.base !== base || this.#last.partial !== partial) {
      const {pack, problems} = mergePack(base, partial);
      for (const {path, message} of problems.slice(0, MOST_TOLD)) warnOnce(`${place} content: ${path}: ${message}`);
      if (problems.length > MOST_TOLD) warnOnce(`${place} content: ${problems.length - MOST_TOLD} more of it could not be used. Correct what is named above first.`);
      this.#last = {base, partial, pack};
    }
    return this.#last.pack;
  }
}

/** Where a studio's own content comes from: the property, else the JSON child, else the file at `src`. */
export class ContentController implements ReactiveController {
  #fetched?: unknown;
  #fetchedFrom?: string;
  #loading = false;
  #child?: unknown;
  #childText?: string;
  readonly #ofPage = new Merged();
  readonly #own = new Merged();
  #observer?: MutationObserver;

  constructor(readonly host: ContentHost) {
    host.addController(this);
  }

  /** False while the file at `src` is on its way; the element shows its fallback until then. */
  get ready(): boolean {
    return !this.#loading;
  }

  /** The studio's content over `base`: what holds for the page first, the element's own over it. */
  packOver(base: ContentPack): ContentPack {
    const ofPage = this.#ofPage.over(base, pageSettings().content, 'The settings');
    return this.#own.over(ofPage, this.host.content ?? this.#child ?? this.#fetched, `<${this.host.localName}>`);
  }

  hostConnected(): void {
    onceParsed(() => giveBack(this.host));
    // The parser may bring the JSON child after the element itself was upgraded.
    this.#observer = new MutationObserver(() => this.host.requestUpdate());
    this.#observer.observe(this.host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.#readChild();
    const src = this.host.src === '' ? undefined : this.host.src ?? undefined;
    if (src !== this.#fetchedFrom) void this.#fetch(src);
  }

  #readChild(): void {
    const script = this.host.querySelector('script[type="application/json"]');
    const inside = (script ?? this.host).textContent;
    // Some editors take the script's tags away and leave what stood between them.
    const text = script || JSON_ALONE.test(inside) ? inside : undefined;
    if (text === this.#childText) return;
    this.#childText = text;
    this.#child = text === undefined ? undefined : this.#parse(text, 'the JSON inside the element');
  }

  async #fetch(src?: string): Promise<void> {
    this.#fetchedFrom = src;
    this.#fetched = undefined;
    this.#loading = src !== undefined;
    if (src === undefined) return;
    let fetched: unknown;
    try {
      const response = await fetch(src);
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      fetched = this.#parse(await response.text(), `the file at src="${src}"`);
    } catch (error) {
      warnOnce(`<${this.host.localName}> could not load src="${src}" (${(error as Error).message}); the default content stays. Check the address, and that the file allows this site to read it.`);
    }
    // Another address may have been given meanwhile.
    if (src !== this.#fetchedFrom) return;
    this.#fetched = fetched;
    this.#loading = false;
    this.host.requestUpdate();
  }

  #parse(text: string, place: string): unknown {
    try {
      return readJson(text);
    } catch (error) {
      warnOnce(`<${this.host.localName}> ${place} is not valid JSON (${(error as Error).message}); the default content stays. Check quotes and commas there.`);
      return undefined;
    }
  }
}
