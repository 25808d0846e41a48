let outline: Animation | undefined;

const hasBox = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** What can be seen of an element: itself, or the nearest around it that takes up room, short of the whole page. */
export const visiblePart = (element: Element): Element | undefined => {
  let part: Element | null = element;
  while (part && !hasBox(part)) part = part.parentElement;
  return part === null || part.matches('html, head, body') ? undefined : part;
};

/** Takes the outline away again. */
export const stopPointing = (): void => outline?.cancel();

/** Brings it into view with a line around it. An animation changes neither the page's styles nor its attributes. */
export const pointOut = (part: Element): void => {
  stopPointing();
  // On a phone the panel covers the lower half.
  part.scrollIntoView({block: innerWidth < 640 ? 'start' : 'center'});
  const line = {outline: '4px solid #d4232b', outlineOffset: '4px', boxShadow: '0 0 0 12px #fff9'};
  outline = part.animate([line, line], {duration: 1, fill: 'forwards'});
};
