const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Whether a link may lead there: http, https, mailto and tel, and addresses relative to the page. `{style}` and
 * `{answers}` may stand anywhere in it, but cannot make up the protocol.
 */
export const isSafeUrl = (text: unknown): text is string => {
  if (typeof text !== 'string' || text.trim() === '') return false;
  try {
    return PROTOCOLS.includes(new URL(text.replace(/\{(?:style|answers)\}/g, 'x'), 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
};
