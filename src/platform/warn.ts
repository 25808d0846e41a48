const said = new Set<string>();

/** What was said so far. */
export const saidWarnings = (): readonly string[] => [...said];

/**
 * Warns in the console, once a page for each sentence. A good sentence names the element, the value and the remedy.
 */
export const warnOnce = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`[shootkit] ${sentence}`);
};
