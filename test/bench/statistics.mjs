const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** The median, and the range in which the middle half of the measurements lies. */
export const summary = (measured) => {
  const sorted = measured.toSorted((a, b) => a - b);
  return {median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75)};
};

const time = (milliseconds) => `${milliseconds.toFixed(2)} ms`;

/** Prints measurements side by side, with the ratio to the first of them. */
export const printTable = (title, rows) => {
  const summaries = rows.map(([name, measured]) => ({name, ...summary(measured)}));
  console.log(`\n${title}`);
  for (const {name, median, low, high} of summaries) {
    const ratio = `${(median / summaries[0].median).toFixed(1)} ×`;
    console.log(`  ${name.padEnd(18)}${time(median).padStart(12)}${ratio.padStart(9)}   middle half ${time(low)} – ${time(high)}`);
  }
};
