import type {Wording} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';

/** Headings, buttons and other phrases that a studio may want in its own words. */
export const wordings = (msg: Msg): readonly Wording[] => [
  ...pickerWordings(msg),
  ...compareWordings(msg),
  ...checklistWordings(msg),
  ...briefWordings(msg),
];

const pickerWordings = (msg: Msg): readonly Wording[] => [
  {
    id: 'picker-heading',
    facts: [],
    text: msg('Headshot or portrait?',
      {id: 'picker-heading', desc: 'Heading of the guided choice; at most about 40 characters. The same terms as in “A headshot” and “A portrait”.'}),
  },
  {
    id: 'picker-intro',
    facts: ['D1'],
    text: msg('The real difference is what the pictures are for and who will see them. Answer a few questions and see which suits you.',
      {id: 'picker-intro', desc: 'Below the heading, above the first question. Which: of headshot and portrait.'}),
  },
  {
    id: 'result-book',
    facts: [],
    text: msg('Book this session',
      {id: 'result-book', desc: 'Button on the result, leads to the studio’s booking page; 1–3 words.'}),
  },
  {
    id: 'result-prepare',
    facts: [],
    text: msg('Get ready for the day',
      {id: 'result-prepare', desc: 'Button on the result, leads to the checklist; 1–5 words. The day: of the session.'}),
  },
  {
    id: 'result-compare',
    facts: [],
    text: msg('Compare the two',
      {id: 'result-compare', desc: 'Button on the result, leads to the comparison of headshot and portrait; 1–4 words.'}),
  },
];

const compareWordings = (msg: Msg): readonly Wording[] => [
  {
    id: 'compare-heading',
    facts: [],
    text: msg('What is the difference?',
      {id: 'compare-heading', desc: 'Heading of the comparison; at most about 40 characters.'}),
  },
  {
    id: 'compare-intro',
    facts: ['D7'],
    text: msg('Neither is right for everybody. Each has its merits, so look for what you need.',
      {id: 'compare-intro', desc: 'Below the heading of the comparison. Neither, each: headshot and portrait.'}),
  },
  {
    id: 'compare-caption',
    facts: [],
    text: msg('Headshot and portrait, side by side',
      {id: 'compare-caption', desc: 'Caption of the comparison table.'}),
  },
  {
    id: 'compare-choose-headshot',
    facts: [],
    text: msg('Choose a headshot',
      {id: 'compare-choose-headshot', desc: 'Button under the headshot column; 1–4 words.'}),
  },
  {
    id: 'compare-choose-portrait',
    facts: [],
    text: msg('Choose a portrait',
      {id: 'compare-choose-portrait', desc: 'Button under the portrait column; 1–4 words.'}),
  },
];

const checklistWordings = (msg: Msg): readonly Wording[] => [
  {
    id: 'checklist-heading',
    facts: [],
    text: msg('Ready for the day',
      {id: 'checklist-heading', desc: 'Heading of the checklist: getting ready for the photo session; at most about 40 characters.'}),
  },
  {
    id: 'checklist-intro',
    facts: [],
    text: msg('Small things, done in good time, so that you arrive at ease. Skip whatever is not for you.',
      {id: 'checklist-intro', desc: 'Below the heading of the checklist. Takes the pressure off.'}),
  },
  {
    id: 'checklist-finished-heading',
    facts: [],
    text: msg('You are ready',
      {id: 'checklist-finished-heading', desc: 'Heading when every task is ticked. Calm, no exclamation mark; no gender where you can.'}),
  },
  {
    id: 'checklist-finished-text',
    facts: [],
    text: msg('Everything on your list is taken care of. All that is left is to be yourself.',
      {id: 'checklist-finished-text', desc: 'Below “You are ready”. Warm and calm.'}),
  },
  {
    id: 'session-event',
    facts: [],
    text: msg('Your photo session',
      {id: 'session-event', desc: 'Title of the session in the client’s calendar.'}),
  },
];

const briefWordings = (msg: Msg): readonly Wording[] => [
  {
    id: 'brief-title',
    facts: [],
    text: msg('For your photographer',
      {id: 'brief-title', desc: 'Title of the page that sums the client’s answers up for the photographer. Photographer: any gender.'}),
  },
  {
    id: 'brief-style',
    facts: [],
    text: msg('What I am looking for',
      {id: 'brief-style', desc: 'Heading in the page for the photographer, in the client’s voice; below it “A headshot”, “A portrait” or “Both”.'}),
  },
  {
    id: 'brief-reasons',
    facts: [],
    text: msg('What speaks for it',
      {id: 'brief-reasons', desc: 'Heading in the page for the photographer, above the reasons for the kind of picture.'}),
  },
  {
    id: 'brief-answers',
    facts: [],
    text: msg('My answers',
      {id: 'brief-answers', desc: 'Heading in the page for the photographer, above the client’s answers to the questions.'}),
  },
  {
    id: 'brief-wishes',
    facts: [],
    text: msg('My wishes',
      {id: 'brief-wishes', desc: 'Heading in the page for the photographer, above what the client wrote about looks, places, clothes and worries.'}),
  },
  {
    id: 'brief-notes',
    facts: [],
    text: msg('My notes',
      {id: 'brief-notes', desc: 'Heading in the page for the photographer, above the client’s own notes on single tasks.'}),
  },
  {
    id: 'brief-ready',
    facts: [],
    text: msg('Ready',
      {id: 'brief-ready', desc: 'Heading in the page for the photographer, above the preparations that are done.'}),
  },
  {
    id: 'brief-open',
    facts: [],
    text: msg('Still to do',
      {id: 'brief-open', desc: 'Heading in the page for the photographer, above the preparations that are not done.'}),
  },
];
