interface Line {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
}

// A pixel of rounding, and the descenders of one line over the ascenders of the next.
const TOLERANCE = 3;

/** Kept for screen readers alone: clipped away, here or in what holds it. */
const isClippedAway = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).clipPath.startsWith('inset(50%') || isClippedAway(element.parentElement));

const isShown = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) && !element.closest('svg, option') && !isClippedAway(element);

/** Every line of text that can be seen, with its box. */
const linesIn = (root: ShadowRoot): readonly Line[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node as Text).data.trim();
    if (!element || text === '' || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({text, element, box});
  }
  return lines;
};

const overlap = ({box: a}: Line, {box: b}: Line): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.max(TOLERANCE, Math.min(a.height, b.height) / 3);

/** Texts that lie over one another. */
export const overlaps = (root: ShadowRoot): readonly string[] => {
  const dialog = root.querySelector('dialog[open]');
  // What stays in sight while the rest scrolls is judged where it comes to rest.
  dialog?.scrollTo(0, dialog.scrollHeight);
  const lines = linesIn(root).filter(({element}) => element.closest('dialog') === dialog);
  return lines.flatMap((line, index) => lines.slice(index + 1).filter((other) => other.element !== line.element && overlap(line, other)).map((other) => `“${line.text}” lies over “${other.text}”`));
};

/** Texts that reach beyond the element, or are cut off by what holds them. */
export const cutOff = (root: ShadowRoot): readonly string[] => {
  const dialog = root.querySelector('dialog[open]');
  const frame = (dialog ?? root.host).getBoundingClientRect();
  return linesIn(root).filter(({element, box}) => {
    if (element.closest('dialog') !== dialog) return false;
    const isOutside = box.left < frame.left - TOLERANCE || box.right > frame.right + TOLERANCE;
    const clipping = element.closest('button, .button, label, summary');
    const isClipped = clipping !== null && clipping.scrollWidth > clipping.clientWidth + TOLERANCE && getComputedStyle(clipping).overflowX !== 'visible';
    return isOutside || isClipped;
  }).map(({text}) => text);
};

/** Every text that a person reads or hears. */
export const textsIn = (root: ShadowRoot): readonly string[] => [
  ...linesIn(root).filter(({element}) => !element.closest('time, [part~="day-detail"], b')).map(({text}) => text),
  ...[...root.querySelectorAll('[aria-label]')].filter(isShown).map((element) => element.getAttribute('aria-label')!),
];
