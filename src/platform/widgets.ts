/** The tags of the three elements; also the classes of their placeholders. */
export const WIDGETS = ['shoot-picker', 'prep-checklist', 'style-compare'] as const;

export type Widget = (typeof WIDGETS)[number];

/** The elements themselves. */
export const ELEMENTS: string = WIDGETS.join();

// What an editor makes of a block. Themes put the name of a page on its body, and menus a class on a link, which stay what they are.
const BLOCKS = 'div, p, span, section, aside, figure';

/** What stands for an element by its class. */
export const PLACEHOLDERS: string = WIDGETS.map((name) => `.${name}:is(${BLOCKS})`).join();

/** An element, or what stands for one. */
export const ELEMENTS_AND_PLACEHOLDERS = `${ELEMENTS},${PLACEHOLDERS}`;

/** Calls back for everything on the page that the selector fits: what is there, what is added, and what gets its class later. */
export const followElements = (selector: string, found: (element: HTMLElement) => void): MutationObserver => {
  const within = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(selector).forEach(found);
  const observer = new MutationObserver((records) => {
    for (const {target, addedNodes, type} of records) {
      for (const node of type === 'attributes' ? [target] : [...addedNodes]) {
        if (!(node instanceof HTMLElement)) continue;
        // A class says nothing of what is inside, and pages change the one of their body at every turn.
        if (type === 'childList') within(node);
        if (node.matches(selector)) found(node);
      }
    }
  });
  observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});
  within(document);
  return observer;
};
