/** Writes a text between its marks in a page: `<!-- generated: name -->` and `<!-- /generated -->`. */
export const fillRegion = (markdown, name, text) => markdown.replace(
  new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`),
  (_, start, end) => `${start}\n${text}\n\n${end}`,
);

/** The names of all regions of a page. */
export const regionsOf = (markdown) => [...markdown.matchAll(/<!-- generated: (.+?) -->/g)].map(([, name]) => name);
