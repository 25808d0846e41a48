import {onceParsed} from './once-parsed.js';
import {ELEMENTS, ELEMENTS_AND_PLACEHOLDERS, PLACEHOLDERS, WIDGETS, followElements} from './widgets.js';

const PREFIX = 'data-';
const KEPT: readonly string[] = ['id', 'lang', 'dir', 'hidden', 'title'];

// Of those, what an editor may let through with the prefix only.
const ALSO_PREFIXED: readonly string[] = ['lang', 'dir'];

/**
 * The attributes of the element from those of its placeholder. Only what the element itself reads loses its prefix: a
 * site that lets authors write `data-` attributes must not give them event handlers with it. Others stay as they are.
 */
const takeAttributes = (element: HTMLElement, placeholder: HTMLElement): void => {
  const known = (customElements.get(element.localName) as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes ?? [];
  for (const {name, value} of placeholder.attributes) {
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    if (known.includes(own) || ALSO_PREFIXED.includes(own)) element.setAttribute(own, value);
    else if (own || KEPT.includes(name)) element.setAttribute(name, value);
  }
  const classes = [...placeholder.classList].filter((name) => name !== element.localName);
  if (classes.length > 0) element.className = classes.join(' ');
};

const replace = (placeholder: HTMLElement): void => {
  const name = WIDGETS.find((one) => placeholder.classList.contains(one));
  // Taken off the page since then, it may come back. Inside an editor the author still works on it.
  if (!name || !customElements.get(name) || !placeholder.isConnected || placeholder.isContentEditable) return;
  // A widget in a widget would be its fallback, which nobody sees; around one, the class is a theme's or a page builder's.
  if (placeholder.closest(ELEMENTS) || placeholder.querySelector(ELEMENTS_AND_PLACEHOLDERS)) return;
  const element = document.createElement(name);
  takeAttributes(element, placeholder);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
};

/**
 * Turns `<div class="shoot-picker" data-booking-url="…">` into the element, with what was inside as its fallback: for
 * editors that let a class through, but no unknown tag. Those that are added later are found too; not those inside a
 * component's shadow root, whose author writes elements.
 */
export const followPlaceholders = (): void => onceParsed(() => {
  followElements(PLACEHOLDERS, replace);
});
