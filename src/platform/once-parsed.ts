/** Acts once the page is read to its end: while the parser is at work, nobody knows what still comes into an element. */
export const onceParsed = (act: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, {once: true});
  else act();
};
