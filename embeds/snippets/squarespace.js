import {element, script} from './markup.js';

export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  // Squarespace keeps what a link was made to there.
  folder: '/s/',
  pieces: (embed) => [
    {
      way: 'On one page',
      place: 'Edit the page, add a block, choose Code, and paste this as HTML',
      note: 'While you edit, Squarespace may keep the block dark. Save, and look at the page itself.',
      code: `${script(embed)}${element(embed)}`,
    },
    {
      way: 'On several pages',
      place: 'Once: Settings, Advanced, Code injection, into the footer',
      code: script(embed),
    },
    {
      way: 'On several pages',
      place: 'On each page: a Code block where the widget should stand',
      code: element(embed),
    },
  ],
};
