import {ELSEWHERE} from './folders.js';
import {frameUrl} from './frame-url.js';
import {attributesOf, element, fileUrl, script, widgetsFile, withWordsInFile, wordsFile} from './markup.js';

const CUSTOM_ELEMENT = 'As a Custom Element, in a height that follows what is inside';

const customElement = (embed) => [
  {place: 'Add Elements, Embed, Popular Embeds, Custom Element (in Wix Studio Embed & Social, Custom Element); Choose Source, Server URL', code: fileUrl(embed, widgetsFile(embed))},
  {place: 'Tag Name', code: embed.widget},
  ...Object.entries(attributesOf(embed)).map(([name, value]) => ({place: `Set Attributes: ${name}`, code: value === '' ? 'true' : value})),
];

export const wix = {
  id: 'wix',
  name: 'Wix',
  folder: ELSEWHERE,
  pieces: (embed) => [
    {
      way: 'As a site in your page',
      place: 'Add Elements, Embed (in Wix Studio Embed & Social), Embed a Site; Enter website address',
      note: 'Wix needs the whole address, with https. Pull the box tall enough: Wix does not let it grow.',
      code: frameUrl(embed),
    },
    {
      way: 'As code in your page',
      place: 'Add Elements, Embed, Embed HTML (in Wix Studio HTML iframe); Enter Code, Update',
      note: 'Here too the address of the script has to be whole, with https.',
      code: `${script(embed)}${element(embed)}`,
    },
    ...[...customElement(withWordsInFile(embed)), ...wordsFile(embed)].map((piece) => ({way: CUSTOM_ELEMENT, ...piece})),
  ],
};
