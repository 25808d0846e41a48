import {type Change, type Registers, applyChange, mergeRegisters, parseRegisters, serializeRegisters} from '../core/registers.js';
import {warnOnce} from './warn.js';

/** Where a session is kept: on the device, until the tab is closed, or nowhere. */
export type Persist = 'local' | 'session' | 'off';

/** What takes part in a session. */
export interface SessionMember {
  readonly persist: Persist;
  readonly host: object;
  /** Called after every change, whoever made it. */
  sessionChanged(): void;
}

const STRICTNESS: readonly Persist[] = ['local', 'session', 'off'];

const storageArea = (persist: Persist): Storage | undefined => {
  try {
    // Apps that show pages may have none at all, which is null.
    if (persist === 'local') return window.localStorage ?? undefined;
    if (persist === 'session') return window.sessionStorage ?? undefined;
  } catch {
    // Refused by the browser or a sandbox: the session is kept in memory.
  }
  return undefined;
};

/**
 * One client's session on this page: what the elements of the same `session` know together. It reads storage,
 * writes it only when the visitor has done something, and follows the other tabs.
 */
export class SessionStore {
  registers: Registers = {};
  /** Another one after everything was forgotten: what was done in an earlier life cannot be undone any more. */
  life = {};
  readonly storageKey: string;
  readonly #members = new Set<SessionMember>();
  #isKept = false;

  constructor(readonly name: string) {
    this.storageKey = `shootkit:${name}`;
  }

  join(member: SessionMember): void {
    this.#members.add(member);
    if (this.#members.size === 1) this.#listen();
    if (new Set([...this.#members].map(({persist}) => persist)).size > 1) {
      // The strictest is known only once all have joined, and one warning is enough.
      warnOnce(`Elements of the session "${this.name}" differ in persist; the strictest holds for all: "off" before "session", "session" before "local". Give them the same value.`);
    }
    this.#catchUp();
    // The others may offer the way to the newcomer.
    for (const other of this.#members) if (other !== member) other.sessionChanged();
  }

  leave(member: SessionMember): void {
    this.#members.delete(member);
    if (this.#members.size === 0) this.#unlisten();
  }

  /** The strictest wish of all members. */
  get persist(): Persist {
    const wishes = [...this.#members].map(({persist}) => STRICTNESS.indexOf(persist));
    return STRICTNESS[Math.max(0, ...wishes)]!;
  }

  /** Whether the visitor has done something that is kept. */
  get stored(): boolean {
    return Object.keys(this.#read()).length > 0;
  }

  /** Whether there is a place where it may be kept. */
  get canKeep(): boolean {
    try {
      return storageArea(this.persist)?.getItem(this.storageKey) !== undefined;
    } catch {
      return false;
    }
  }

  /** Records what the visitor did. */
  write(change: Change): void {
    this.#catchUp();
    this.registers = applyChange(this.registers, change, Date.now());
    this.#save();
    this.#notify();
  }

  /** Takes values over from the page's own code: everyone follows, but nothing is stored until the visitor acts. */
  assign(change: Change): void {
    this.registers = applyChange(this.registers, change, Date.now());
    this.#notify();
  }

  /** The element of that name that takes part, if the page has one. */
  companion(name: string): HTMLElement | undefined {
    return [...this.#members].map(({host}) => host as HTMLElement).find(({localName}) => localName === name);
  }

  /** Forgets everything, here and in storage. */
  forget(): void {
    this.registers = {};
    this.life = {};
    this.#isKept = false;
    for (const persist of ['local', 'session'] as const) {
      try {
        storageArea(persist)?.removeItem(this.storageKey);
      } catch {
        // Nothing was kept there.
      }
    }
    this.#notify();
  }

  #read(): Registers {
    try {
      return parseRegisters(storageArea(this.persist)?.getItem(this.storageKey) ?? null);
    } catch {
      return {};
    }
  }

  #save(): void {
    const area = storageArea(this.persist);
    try {
      area?.setItem(this.storageKey, serializeRegisters(this.registers));
      this.#isKept = area !== undefined;
    } catch {
      // Full or refused: the widgets work on in memory.
      this.#isKept = false;
    }
  }

  #catchUp = (): void => {
    const kept = this.#read();
    const isGone = this.#isKept && Object.keys(kept).length === 0;
    // What was kept and is gone was forgotten in another tab, or cleared by the visitor: it must not come back from here.
    if (isGone) this.life = {};
    const known = isGone ? {} : mergeRegisters(this.registers, kept);
    this.#isKept = Object.keys(kept).length > 0;
    if (serializeRegisters(known) === serializeRegisters(this.registers)) return;
    this.registers = known;
    this.#notify();
  };

  #onStorage = ({key, newValue}: StorageEvent): void => {
    // No key: everything was cleared.
    if (key !== null && key !== this.storageKey) return;
    this.#catchUp();
    this.#putBack(parseRegisters(newValue));
  };

  /** Tabs that write at the same moment overwrite one another: what another one told of, and is not kept, is kept again. */
  #putBack(told: Registers): void {
    const kept = this.#read();
    const isLost = Object.keys(kept).length > 0 && serializeRegisters(mergeRegisters(kept, told)) !== serializeRegisters(kept);
    if (!isLost) return;
    this.registers = mergeRegisters(this.registers, told);
    this.#save();
    this.#notify();
  }

  #notify(): void {
    for (const member of [...this.#members]) member.sessionChanged();
  }

  #listen(): void {
    window.addEventListener('storage', this.#onStorage);
    window.addEventListener('pageshow', this.#catchUp);
    document.addEventListener('visibilitychange', this.#catchUp);
  }

  #unlisten(): void {
    window.removeEventListener('storage', this.#onStorage);
    window.removeEventListener('pageshow', this.#catchUp);
    document.removeEventListener('visibilitychange', this.#catchUp);
  }
}

const stores = new Map<string, SessionStore>();

/** The session of that name on this page. */
export const sessionStore = (name: string): SessionStore => {
  const store = stores.get(name) ?? new SessionStore(name);
  stores.set(name, store);
  return store;
};
