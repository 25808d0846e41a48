import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Msg} from './msg.js';
import {type Language, SOURCE_LOCALE, loadedLanguage} from './languages.js';

const withLang = (start: Element): Element | null => {
  let element: Element | null = start;
  while (element) {
    const found: Element | null = element.closest('[lang]');
    if (found?.getAttribute('lang')) return found;
    const root: Node = (found?.parentElement ?? element).getRootNode();
    element = found?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return null;
};

/** The language tag that holds for an element: its own, the nearest ancestor's, through shadow roots too. */
export const languageTagOf = (element: Element): string => withLang(element)?.getAttribute('lang') ?? SOURCE_LOCALE;

const baseLanguage = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Which language an element speaks, decided anew at each render. */
export class LanguageController implements ReactiveController {
  #language: Language = loadedLanguage(SOURCE_LOCALE);
  #tag = SOURCE_LOCALE;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get msg(): Msg {
    return this.#language.msg;
  }

  get language(): Language {
    return this.#language;
  }

  /** The tag for `Intl`: the visitor's region where its language is the one spoken ("en-GB"), so that texts and dates agree. */
  get formatTag(): string {
    return baseLanguage(this.#tag) === baseLanguage(this.#language.locale) ? this.#tag : this.#language.locale;
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.#tag = languageTagOf(this.host);
    this.#language = loadedLanguage(this.#tag);
  }
}
