// Long enough for every browser to have begun to read the file.
const KEEP = 60_000;

// Browsers inside other apps swallow downloads, and say nothing. On Apple's phones they are known by not being Safari.
const IN_APP = /FBA[NV]|Instagram|Line\/|MicroMessenger|; wv\)|iP(?:hone|ad|od)(?!.* Safari\/)/;

/**
 * Whether the frame that the page stands in may refuse downloads: a sandbox does so without a word, and one around a
 * page of another origin cannot be seen from inside.
 */
const mayBeRefused = (): boolean => {
  if (window.origin === 'null' || IN_APP.test(navigator.userAgent)) return true;
  if (window.parent === window) return false;
  const sandbox = window.frameElement?.getAttribute('sandbox');
  return sandbox === undefined || (sandbox !== null && !sandbox.split(/\s+/).includes('allow-downloads'));
};

const save = (file: File): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
};

/** Opens the device's share sheet with the file; `false` where there is none for it. */
const share = async (file: File): Promise<boolean> => {
  if (!navigator.canShare?.({files: [file]})) return false;
  // A visitor who closes the sheet has changed their mind.
  return navigator.share({files: [file]}).then(() => true, (error: Error) => error.name === 'AbortError');
};

/** Hands a text to the visitor as a file. `false` where the browser may have refused it silently. */
export const downloadText = async (name: string, type: string, text: string): Promise<boolean> => {
  const file = new File([text], name, {type});
  const isRefusable = mayBeRefused();
  if (isRefusable && await share(file)) return true;
  save(file);
  return !isRefusable;
};
