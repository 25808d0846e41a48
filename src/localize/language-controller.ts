import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {directionOf} from '../core/match-locale.js';
import {pageSettings} from '../platform/settings.js';
import {warnOnce} from '../platform/warn.js';
import {followLanguage, isPageTranslated, languageSourceOf} from './language-of.js';
import {type Language, loadLanguage, loadedLanguage, localeFor, unsaidLocale} from './languages.js';
import {SOURCE_LOCALE} from './locales.js';
import type {Msg} from './msg.js';

/** Which language an element speaks: it follows the `lang` around it, and loads what it needs. */
export class LanguageController implements ReactiveController {
  #language: Language = loadedLanguage(SOURCE_LOCALE)!;
  #tag = SOURCE_LOCALE;
  #wanted?: string;
  #failed?: string;
  #direction?: 'ltr' | 'rtl';
  #hasSpoken = false;
  #stop?: () => void;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get msg(): Msg {
    return this.#language.msg;
  }

  get language(): Language {
    return this.#language;
  }

  /** False while the first language is on its way; the element shows its fallback until then, and never another language. */
  get ready(): boolean {
    return this.#hasSpoken || this.#wanted === undefined;
  }

  /** The direction that the language brings along; `undefined` where the page sets one. */
  get direction(): 'ltr' | 'rtl' | undefined {
    return this.#direction;
  }

  /** The direction of the sentences, where the page lays the element out the other way. */
  get textDirection(): 'ltr' | 'rtl' | undefined {
    if (this.#direction || !this.host.isConnected) return undefined;
    const ofLanguage = directionOf(this.#language.locale);
    return getComputedStyle(this.host).direction === ofLanguage ? undefined : ofLanguage;
  }

  /** The tag for `Intl`: the visitor's own where its language is the one spoken ("en-GB"), so that texts and dates agree. */
  get formatTag(): string {
    return localeFor(this.#tag) === this.#language.locale ? this.#tag : this.#language.locale;
  }

  hostConnected(): void {
    this.#stop = followLanguage(this.host, () => this.host.requestUpdate());
    window.addEventListener('online', this.#retry);
  }

  hostDisconnected(): void {
    this.#stop?.();
    window.removeEventListener('online', this.#retry);
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const {tag, fromRoot, hasDirection} = languageSourceOf(this.host);
    this.#tag = (fromRoot ? pageSettings().lang : undefined) ?? tag ?? unsaidLocale();
    const locale = localeFor(this.#tag);
    // A translator that speaks what we do not goes on from what stands there already.
    const isForeign = isPageTranslated() && locale === SOURCE_LOCALE && !/^en\b/i.test(this.#tag);
    if (!(isForeign && this.#hasSpoken)) this.#speak(locale);
    this.#direction = hasDirection ? undefined : directionOf(this.#language.locale);
  }

  hostUpdated(): void {
    this.#hasSpoken ||= this.ready;
  }

  #speak(locale: string): void {
    const language = loadedLanguage(locale);
    this.#wanted = language || locale === this.#failed ? undefined : locale;
    if (language) this.#language = language;
    else if (locale === this.#failed) this.#language = loadedLanguage(SOURCE_LOCALE)!;
    else void this.#load(locale);
  }

  async #load(locale: string): Promise<void> {
    try {
      await loadLanguage(locale);
    } catch {
      this.#failed = locale;
      warnOnce(`<${this.host.localName}> could not load its language "${locale}" and speaks English. Set "locales-url" in the settings to the folder of the language files, or use the file shootkit.${locale}.js, which has that language inside.`);
    }
    this.host.requestUpdate();
  }

  #retry = (): void => {
    this.#failed = undefined;
    this.host.requestUpdate();
  };
}
