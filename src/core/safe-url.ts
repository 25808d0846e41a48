const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

// "studio.example/book" is an address that lacks its protocol, and would lead astray as a relative one.
const RELATIVE = /^\s*(?:[/?#]|\.\.?\/)/;

/**
 * Whether a link may lead there: http, https, mailto, tel, or an address relative to the page that starts with `/`,
 * `./`, `../`, `?` or `#`. `{style}` and `{answers}` may stand in it, but cannot make up the protocol.
 */
export const isSafeUrl = (text: unknown): text is string => {
  if (typeof text !== 'string') return false;
  try {
    const base = RELATIVE.test(text) ? 'https://relative.invalid' : undefined;
    return PROTOCOLS.includes(new URL(text.replace(/\{(?:style|answers)\}/g, 'x'), base).protocol);
  } catch {
    return false;
  }
};
