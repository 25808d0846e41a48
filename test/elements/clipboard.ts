/** Stands in for the clipboard, which a test may not touch. */
export const clipboard = (): {texts: string[]; restore: () => void} => {
  const texts: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text: string) => void texts.push(text)}});
  return {texts, restore: () => Reflect.deleteProperty(navigator, 'clipboard')};
};
