// What people type, and what is meant.

const ADDRESS = /^(?:https?:|mailto:|tel:|[/?#]|\.\.?\/)/i;

const LOOKS_LIKE_SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:]|$)/u;

/** The value with what was left out: nobody writes https:// by hand. */
export const completed = ({kind}, value) => (kind === 'url' && LOOKS_LIKE_SITE.test(value) ? `https://${value}` : value);

/** What is wrong with a value, in a sentence; nothing where it is fine. */
export const complaintAbout = ({kind}, value) => {
  if (value === '') return '';
  if (kind === 'url' && !ADDRESS.test(value)) return 'Begin it with https://, or with / for a page of this site.';
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) return 'A mail address has an @ in the middle.';
  return '';
};
