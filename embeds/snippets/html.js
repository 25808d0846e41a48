import {ON_THE_SITE} from './folders.js';
import {element, script} from './markup.js';

export const html = {
  id: 'html',
  name: 'My own HTML',
  folder: ON_THE_SITE,
  keepsFiles: true,
  pieces: (embed) => [
    {place: 'Once a page, anywhere in its HTML', code: script(embed)},
    {place: 'Where the widget should stand', code: element(embed)},
  ],
};
