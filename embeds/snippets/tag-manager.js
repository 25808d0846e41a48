import {ON_THE_SITE} from './folders.js';
import {colours, placeholder, script, withWordsInFile, wordsFile} from './markup.js';

// Two of them begin a variable.
const VARIABLE = '{';

const style = (embed) => (colours(embed) ? `<style>${colours(embed)}</style>` : '');

export const tagManager = {
  id: 'tag-manager',
  name: 'Google Tag Manager',
  folder: ON_THE_SITE,
  keepsFiles: true,
  pieces: (embed) => [
    {
      place: 'Tags, New, Tag Configuration, Custom HTML; Triggering: All Pages, or the pages that show the widget',
      note: 'The loader fetches the widgets only where one stands on the page.',
      code: `${style(embed)}${script(embed, {name: 'loader.js', also: VARIABLE})}`,
    },
    {
      place: 'On the page, where the widget should stand',
      note: 'An empty box until the tag has run; then the widget takes its place.',
      code: placeholder(withWordsInFile(embed)),
    },
    ...wordsFile(embed),
  ],
};
