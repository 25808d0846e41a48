// Dashes, underscores and capitals are what is most often wrong: only the letters count.
const letters = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '');

/** How many letters have to be put in, taken out or changed to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
};

const LETTERS_PER_SLIP = 4;

/** The word that was probably meant, if it is near enough: one slip in four letters, two at most. */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const near = words
    .map((candidate) => ({candidate, slips: distance(letters(word), letters(candidate))}))
    .filter(({candidate, slips}) => slips <= Math.min(2, Math.floor(letters(candidate).length / LETTERS_PER_SLIP)));
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.candidate;
};
