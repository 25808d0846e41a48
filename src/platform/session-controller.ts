import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Change, Json, Registers} from '../core/registers.js';
import {applyChange, mergeRegisters, readKind, readRegister, valuesOf} from '../core/registers.js';
import {type Persist, type SessionMember, type SessionStore, sessionStore} from './session-store.js';

type SessionHost = ReactiveControllerHost & {session: string; persist: Persist; readonly isConnected: boolean};

/** Ties an element to its session: joins while connected, renders after each change. */
export class SessionController implements ReactiveController, SessionMember {
  #store?: SessionStore;
  #joinedAs?: Persist;
  #assigned: Registers = {};

  constructor(readonly host: SessionHost) {
    host.addController(this);
  }

  get persist(): Persist {
    return this.host.persist;
  }

  get registers(): Registers {
    return this.#joinedAs ? this.#store!.registers : mergeRegisters(this.#store?.registers ?? {}, this.#assigned);
  }

  read(name: string): Json {
    return readRegister(this.registers, name);
  }

  readKind(kind: string): Record<string, Json> {
    return readKind(this.registers, kind);
  }

  /** Records what the visitor did; every element of the session follows. */
  write(change: Change): void {
    this.#join();
    this.#store?.write(change);
  }

  /** Takes values over from the page's own code; nothing is stored until the visitor acts. */
  assign(change: Change): void {
    if (this.#joinedAs) {
      // The session itself may have been set a moment ago, in the same update.
      this.#join();
      this.#store!.assign(change);
    } else {
      this.#assigned = applyChange(this.#assigned, change, Date.now());
      this.host.requestUpdate();
    }
  }

  /** Takes values back at the wish of the page's code. What is stored follows, so that they do not return. */
  withdraw(change: Change): void {
    if (this.#store?.stored) this.write(change);
    else this.assign(change);
  }

  /** Another element of this session on the page, by its tag name. */
  companion(name: string): HTMLElement | undefined {
    return this.#store?.companion(name);
  }

  /** Another one in another session, and after everything was forgotten. */
  get life(): object | undefined {
    return this.#store?.life;
  }

  /** Whether there is a place where the session may be kept. */
  get canKeep(): boolean {
    return this.#store?.canKeep ?? false;
  }

  /** Forgets the whole session on this device. */
  forget(): void {
    this.#store?.forget();
  }

  sessionChanged(): void {
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.#join();
  }

  hostUpdate(): void {
    if (this.host.isConnected) this.#join();
  }

  hostDisconnected(): void {
    this.#store?.leave(this);
    this.#joinedAs = undefined;
  }

  #join(): void {
    const {session, persist} = this.host;
    if (this.#store?.name === session && this.#joinedAs === persist) return;
    this.#store?.leave(this);
    this.#store = sessionStore(session);
    this.#joinedAs = persist;
    this.#store.join(this);
    const assigned = valuesOf(this.#assigned);
    if (Object.keys(assigned).length > 0) this.#store.assign(assigned);
    this.#assigned = {};
  }
}
