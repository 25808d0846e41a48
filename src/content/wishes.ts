import type {Wish} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';

/** What a client may want to tell the photographer before the session. */
export const wishes = (msg: Msg): readonly Wish[] => [
  {
    id: 'goal',
    facts: ['T1'],
    label: msg('What I hope to come away with',
      {id: 'wish-goal', desc: 'Label of a text field in the page for the photographer, in the client’s voice.'}),
    hint: msg('Three pictures for the team page; one that my mother would frame',
      {id: 'wish-goal-hint', desc: 'Example below “What I hope to come away with”; concrete and a little warm.'}),
  },
  {
    id: 'looks',
    facts: ['H9', 'S1'],
    label: msg('Looks, shots and poses I have in mind',
      {id: 'wish-looks', desc: 'Label of a text field, in the client’s voice. Shots: particular pictures.'}),
    hint: msg('Serious and smiling; arms folded; from my left side',
      {id: 'wish-looks-hint', desc: 'Example below “Looks, shots and poses I have in mind”.'}),
  },
  {
    id: 'setting',
    facts: ['P5', 'S7'],
    label: msg('Where, and with what',
      {id: 'wish-setting', desc: 'Label of a text field: the places and props the client wishes for. In the client’s voice.'}),
    hint: msg('Studio or outdoors, my workshop, the harbour; my cello, my dog',
      {id: 'wish-setting-hint', desc: 'Example below “Where, and with what”: places and props.'}),
  },
  {
    id: 'wardrobe',
    facts: ['S7'],
    label: msg('Clothes, hair and make-up',
      {id: 'wish-wardrobe', desc: 'Label of a text field: what the client will wear, and about hair and make-up.'}),
    hint: msg('Formal or casual; a stylist, or as I am every day',
      {id: 'wish-wardrobe-hint', desc: 'Example below “Clothes, hair and make-up”. Stylist: for hair or make-up, any gender.'}),
  },
  {
    id: 'inspiration',
    facts: ['T3'],
    label: msg('Inspiration I will bring',
      {id: 'wish-inspiration', desc: 'Label of a text field: pictures the client likes, in the client’s voice.'}),
    hint: msg('A page from a magazine, a book, a link',
      {id: 'wish-inspiration-hint', desc: 'Example below “Inspiration I will bring”.'}),
  },
  {
    id: 'worries',
    facts: [],
    label: msg('What I worry about',
      {id: 'wish-worries', desc: 'Label of a text field: what the client is shy or unsure about. Kind, not clinical.'}),
    hint: msg('My glasses, my smile, standing still',
      {id: 'wish-worries-hint', desc: 'Example below “What I worry about”.'}),
  },
];
