import {element, script} from './markup.js';

export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  // Squarespace keeps what a link was made to there.
  folder: '/s/',
  pieces: (embed) => [
    {
      way: 'On one page',
      place: 'Edit the page, Add Block, Code; delete what stands in it, and paste this as HTML',
      note: 'While you edit, Squarespace may keep the block dark. Save, and look at the page itself.',
      code: `${script(embed)}${element(embed)}`,
    },
    {
      way: 'On several pages',
      place: 'Once: Website, Pages, Custom Code, Code Injection, Footer (in older sites Settings, Advanced, Code Injection)',
      code: script(embed),
    },
    {
      way: 'On several pages',
      place: 'On each page: a Code Block where the widget should stand',
      code: element(embed),
    },
  ],
};
