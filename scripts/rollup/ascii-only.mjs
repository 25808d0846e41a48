/** Code in ASCII alone. Strings and templates mean the same with escapes; a minifier leaves templates as they are. */
export const toAscii = (code) => code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`); // eslint-disable-line no-control-regex -- control characters are ASCII

/** A classic script is read in the encoding of its page, which may not be UTF-8. */
export const asciiOnly = () => ({
  name: 'ascii-only',
  renderChunk: (code) => ({code: toAscii(code), map: null}),
});
