import type {ReactiveController, ReactiveControllerHost} from 'lit';

const DURATION = 500;

const ease = (time: number): number => 1 - (1 - time) ** 3;

/** The position that is seen: it follows the visitor's hand at once, and eases to where something else sets it. */
export class Glide implements ReactiveController {
  #from: number;
  #to: number;
  #start = 0;
  #frame?: number;

  constructor(readonly host: ReactiveControllerHost & Element, position: number) {
    this.#from = this.#to = position;
    host.addController(this);
  }

  /** Where the picture is right now. */
  get position(): number {
    if (this.#frame === undefined) return this.#to;
    const time = Math.min(1, (performance.now() - this.#start) / DURATION);
    return this.#from + (this.#to - this.#from) * ease(time);
  }

  jump(position: number): void {
    this.#stop();
    this.#to = position;
  }

  /** Eases to a position; at once where motion is unwanted. */
  glide(position: number): void {
    const from = this.position;
    this.jump(position);
    if (from === position || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#from = from;
    this.#start = performance.now();
    this.#step();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #step = (): void => {
    this.#frame = performance.now() - this.#start < DURATION ? requestAnimationFrame(this.#step) : undefined;
    this.host.requestUpdate();
  };

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}
