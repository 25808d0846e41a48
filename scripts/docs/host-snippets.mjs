import {hosts} from '../../embeds/snippets/index.js';

// Where the files lie, as the page of each host says.
const FOLDERS = {
  squarespace: '/s/',
  webflow: 'https://files.your-studio.example/shootkit/',
  wix: 'https://files.your-studio.example/shootkit/',
  frame: 'https://files.your-studio.example/shootkit/',
};

const example = (id) => ({
  widget: 'shoot-picker',
  attributes: {'booking-url': 'https://your-studio.example/book'},
  files: {base: FOLDERS[id] ?? '/shootkit/'},
});

/** The pieces of each host, by the names of their regions: `snippet squarespace 1`. */
export const hostSnippets = () => Object.fromEntries(hosts.flatMap(({id, pieces}) =>
  pieces(example(id)).map(({code}, index) => [`snippet ${id} ${index + 1}`, code])));
