/** The tags of the three elements; also the classes of their placeholders. */
export const WIDGETS = ['shoot-picker', 'prep-checklist', 'style-compare'] as const;

export type Widget = (typeof WIDGETS)[number];

/** Placeholders alone: an element may carry its own name as a class. */
export const PLACEHOLDERS: string = WIDGETS.map((name) => `.${name}:not(${name})`).join();

/** Elements and placeholders. */
export const ELEMENTS_AND_PLACEHOLDERS: string = WIDGETS.flatMap((name) => [name, `.${name}`]).join();

/** Calls back for everything on the page that the selector fits: what is there, what is added, and what gets its class later. */
export const followElements = (selector: string, found: (element: HTMLElement) => void): MutationObserver => {
  const within = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(selector).forEach(found);
  const observer = new MutationObserver((records) => {
    for (const {target, addedNodes, type} of records) {
      for (const node of type === 'attributes' ? [target] : [...addedNodes]) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(selector)) found(node);
        else within(node);
      }
    }
  });
  observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});
  within(document);
  return observer;
};
