import {hosts} from '../../embeds/snippets/index.js';

const example = (folder) => ({
  widget: 'shoot-picker',
  attributes: {'booking-url': 'https://your-studio.example/book'},
  files: {base: folder},
});

/** The pieces of each host, by the names of their regions: `snippet squarespace 1`. */
export const hostSnippets = () => Object.fromEntries(hosts.flatMap(({id, folder, pieces}) =>
  pieces(example(folder)).map(({code}, index) => [`snippet ${id} ${index + 1}`, code])));
