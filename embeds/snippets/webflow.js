import {ELSEWHERE} from './folders.js';
import {element, script} from './markup.js';

export const webflow = {
  id: 'webflow',
  name: 'Webflow',
  folder: ELSEWHERE,
  pieces: (embed) => [
    {place: 'Once: Site settings, Custom code, Footer code', code: script(embed)},
    {
      place: 'On the page: add a Code Embed element where the widget should stand',
      note: 'The Designer shows an empty box. Publish, and look at the page itself.',
      code: element(embed),
    },
  ],
};
