const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

const outwards = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** The element itself and all around it, through shadow roots, from the inside out. */
function* around(start: Element): Generator<Element> {
  for (let element: Element | null = start; element; element = outwards(element)) yield element;
}

/** What the page says of an element's language. */
export interface LanguageSource {
  /** BCP 47 tag, where somebody says one. */
  readonly tag?: string;
  /** Whether it is the page's root that says it. */
  readonly fromRoot: boolean;
  /** Whether a `dir` inside or on the same element says the direction; else it is the language's. */
  readonly hasDirection: boolean;
}

/** The nearest `lang`: the element's own, an ancestor's, or the page's. */
export const languageSourceOf = (start: Element): LanguageSource => {
  let hasDirection = false;
  // What an element says by itself it says in its language: the browser would look at the fallback, which is not seen.
  const isAuto = start.getAttribute('dir')?.toLowerCase() === 'auto';
  for (const element of around(start)) {
    hasDirection ||= !isAuto && element.hasAttribute('dir');
    const tag = element.getAttribute('lang');
    if (tag) return {tag, fromRoot: element === document.documentElement, hasDirection};
  }
  return {fromRoot: true, hasDirection};
};

/** Whether a page translator has rewritten the page: it changes the root's `lang` and marks the root with a class. */
export const isPageTranslated = (): boolean => /(^|\s)translated-(ltr|rtl)(\s|$)/.test(document.documentElement.className);

const followers = new WeakMap<Node, {readonly observer: MutationObserver; readonly callbacks: Set<() => void>}>();

const followRoot = (root: Node, callback: () => void): (() => void) => {
  const callbacks = followers.get(root)?.callbacks ?? new Set();
  if (!followers.has(root)) {
    const observer = new MutationObserver(() => callbacks.forEach((call) => call()));
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang', 'dir']});
    followers.set(root, {observer, callbacks});
  }
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    followers.get(root)?.observer.disconnect();
    followers.delete(root);
  };
};

/** Calls back when a `lang` or `dir` around the element may have changed; returns the way to stop it. */
export const followLanguage = (element: Element, callback: () => void): (() => void) => {
  const roots = new Set([...around(element)].map((one) => one.getRootNode()));
  const stops = [...roots].map((root) => followRoot(root, callback));
  return () => stops.forEach((stop) => stop());
};
