import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the frame holds: the drawn scene, one photograph to crop, two to wipe, or nothing yet because they are on their way. */
export type Motif = 'drawn' | 'photo' | 'pair' | 'waiting';

// A page's own rules for images reach a slotted <picture>'s inside, where ::slotted() does not.
const FILL = {all: 'unset', display: 'block', width: '100%', height: '100%', 'object-fit': 'cover', 'object-position': 'inherit'};

const fill = (image: HTMLImageElement): void => {
  for (const [name, value] of Object.entries(FILL)) image.style.setProperty(name, value, 'important');
};

// WebKit keeps the picture of an image whose source was taken away.
const hasSource = (image: HTMLImageElement): boolean => !!(image.src || image.srcset || image.closest('picture'));

/** Editors and plugins put paragraphs, links and `<picture>` around an image, and its slot is lost on what stands outermost. */
const lift = (host: HTMLElement): void => {
  for (const image of host.querySelectorAll(':scope > * img[slot]')) {
    const outermost = [...host.children].find((child) => child.contains(image))!;
    outermost.slot ||= image.slot;
  }
};

const SLOTS = ['photo', 'headshot', 'portrait'] as const;

/** Follows the studio's own pictures, whenever they come, change or fail. */
export class Photos implements ReactiveController {
  #motif: Motif = 'drawn';
  #observer?: MutationObserver;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get motif(): Motif {
    return this.#motif;
  }

  hostConnected(): void {
    this.host.addEventListener('load', this.check, true);
    this.host.addEventListener('error', this.check, true);
    this.#observer = new MutationObserver(this.check);
    this.#observer.observe(this.host, {subtree: true, childList: true, attributeFilter: ['slot', 'src', 'srcset']});
    this.check();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('load', this.check, true);
    this.host.removeEventListener('error', this.check, true);
    this.#observer?.disconnect();
  }

  readonly check = (): void => {
    const motif = this.#find();
    if (motif === this.#motif) return;
    this.#motif = motif;
    this.host.requestUpdate();
  };

  #find(): Motif {
    lift(this.host);
    const [photo, headshot, portrait] = SLOTS.map((slot) => this.#image(slot));
    // A placeholder of one pixel, as lazy loaders use it, is no picture.
    const ready = (image?: HTMLImageElement): boolean => !!image?.complete && image.naturalWidth > 1;
    const coming = (image?: HTMLImageElement): boolean => !!image && !image.complete;
    if (ready(headshot) && ready(portrait)) return 'pair';
    if (ready(photo)) return 'photo';
    return coming(photo) || (coming(headshot) && portrait) || (coming(portrait) && headshot) ? 'waiting' : 'drawn';
  }

  #image(slot: string): HTMLImageElement | undefined {
    const slotted = [...this.host.children].find((child) => child.slot === slot);
    const image = slotted instanceof HTMLImageElement ? slotted : slotted?.querySelector('img');
    if (!image || !hasSource(image)) return undefined;
    if (image !== slotted) fill(image);
    return image;
  }
}
