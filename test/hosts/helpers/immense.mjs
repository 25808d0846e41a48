const MEGABYTE = 2 ** 20;

const piece = (index) => ({id: `task-${index}`, phase: 'weeks', daysBefore: index, label: `Task ${index}`, why: 'x', how: 'y'});

/** A pack of ten megabytes: immense texts, immense lists, and more names than there are. */
export const immense = {
  '/hostile/ten-megabytes.json': () => JSON.stringify({
    wording: [{id: 'picker-heading', text: 'x'.repeat(3 * MEGABYTE)}, {id: 'picker-intro', text: 'Still here'}],
    tasks: Array.from({length: 40_000}, (_, index) => piece(index)),
    questions: Array.from({length: 20_000}, () => 7),
    ...Object.fromEntries(Array.from({length: 60_000}, (_, index) => [`unknown name ${index}`, 1])),
  }).padEnd(10 * MEGABYTE),
};
