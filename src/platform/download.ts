// Long enough for every browser to have begun to read the file.
const KEEP = 60_000;

/**
 * Whether the frame that the page stands in may refuse downloads: a sandbox does so without a word, and one around a
 * page of another origin cannot be seen from inside.
 */
const mayBeRefused = (): boolean => {
  if (window.origin === 'null') return true;
  if (window.parent === window) return false;
  const sandbox = window.frameElement?.getAttribute('sandbox');
  return sandbox === undefined || (sandbox !== null && !sandbox.split(/\s+/).includes('allow-downloads'));
};

/** Hands a text to the visitor as a file. `false` where the browser may have refused it silently. */
export const downloadText = (name: string, type: string, text: string): boolean => {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
  return !mayBeRefused();
};
