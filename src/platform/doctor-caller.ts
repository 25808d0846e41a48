// Nobody but the page's owner should see the doctor, and the owner may not be able to change the page.

/** Who asked for the doctor. */
export type Caller = 'tag' | 'address' | 'hand';

/** The page itself, its address, or somebody with the bookmark. */
export const callerOf = (document: Document): Caller => {
  if (document.querySelector('script[data-doctor]')) return 'tag';
  return /[?&]shootkit-doctor\b/.test(document.location.search) ? 'address' : 'hand';
};
