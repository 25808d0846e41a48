import type {ReactiveController, ReactiveElement} from 'lit';
import {onceParsed} from './once-parsed.js';
import {followSettings, pageSettings} from './settings.js';

type Values = Readonly<Record<string, unknown>>;

const untouched = new WeakMap<object, Values>();

/** An element of that class as it is before anyone sets anything: the measure of what is its own. */
const defaultsOf = (element: ReactiveElement): Values => {
  const {constructor} = element;
  if (!untouched.has(constructor)) untouched.set(constructor, new (constructor as new () => object)() as Values);
  return untouched.get(constructor)!;
};

/** Gives an element the page's settings wherever its own attributes and properties say nothing. */
export class SettingsController implements ReactiveController {
  readonly #given = new Map<string, unknown>();
  #stop?: () => void;

  constructor(readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = followSettings(() => this.#take());
    this.#take();
    // They may stand below the element, and the visitor may act before anything else asks for them.
    onceParsed(() => this.#take());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #take(): void {
    const {elementProperties} = this.host.constructor as typeof ReactiveElement;
    const host = this.host as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(pageSettings())) {
      const attribute = elementProperties.get(name)?.attribute;
      // What has no attribute is taken where it is used: content is merged, tokens are the page's.
      if (!elementProperties.has(name) || attribute === false) continue;
      const isDefault = host[name] === defaultsOf(this.host)[name] || host[name] === this.#given.get(name);
      if (!isDefault || this.host.hasAttribute(typeof attribute === 'string' ? attribute : name.toLowerCase())) continue;
      // A setting that no longer holds leaves the default.
      host[name] = value ?? defaultsOf(this.host)[name];
      this.#given.set(name, host[name]);
    }
  }
}
