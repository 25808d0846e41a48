// What editors put where there was JSON, from the most common to the least; each repair is tried only where those before
// it were not enough, so that none touches a text that says the same by intention.

const NAMED: Readonly<Record<string, string>> = {quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' '};

const character = (entity: string, code: string): string =>
  code.startsWith('#') ? String.fromCodePoint(Number(code.slice(1).replace(/^x/i, '0x'))) : NAMED[code] ?? entity;

const REPAIRS: readonly ((text: string) => string)[] = [
  // Paragraphs and breaks in the place of lines.
  (text) => text.replace(/<\/?p>|<br ?\/?>/g, ''),
  // Spaces that JSON does not know, and lines that end within a text.
  (text) => text.replace(/[\s\u200b]+/g, ' '),
  (text) => text.replace(/&(#x?[\da-f]+|\w+);/gi, character),
  // Curled quotes, where only straight ones can stand.
  (text) => text.replace(/([{[,:]\s*)[“”„«″]/g, '$1"').replace(/[“”″»](?=\s*[\]},:])/g, '"'),
];

/** Reads JSON, also where an editor has damaged it on the way into the page. Throws, as `JSON.parse` does, where that is in vain. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (fault) {
    let repaired = text;
    for (const repair of REPAIRS) {
      try {
        repaired = repair(repaired);
        return JSON.parse(repaired);
      } catch {
        // The next one, on top of it.
      }
    }
    throw fault;
  }
};
