import type {Question} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';
import {evidence} from '../evidence.js';

export const framing = (msg: Msg): Question => ({
  id: 'framing',
  facts: [],
  label: msg('How much of you should the pictures show?',
    {id: 'question-framing', desc: 'Question, a heading. At most about 40 characters.'}),
  options: [
    {
      id: 'face',
      facts: ['H1'],
      label: msg('My face',
        {id: 'framing-face', desc: 'Answer to “How much of you should the pictures show?”, in the client’s voice.'}),
      hint: msg('A close-up',
        {id: 'framing-face-hint', desc: 'Small line under “My face”: the photographer’s word for it.'}),
      evidence: evidence.framing.face,
      reason: msg('When your face is what counts, a headshot leaves everything else out of the frame.',
        {id: 'framing-face-reason', desc: 'On the result: why the answer “My face” counts.'}),
    },
    {
      id: 'body',
      facts: [],
      label: msg('All of me',
        {id: 'framing-body', desc: 'Answer to “How much of you should the pictures show?”, in the client’s voice: the whole figure.'}),
      hint: msg('Figure, clothes, surroundings',
        {id: 'framing-body-hint', desc: 'Small line under “All of me”: what would be in the picture.'}),
      evidence: evidence.framing.body,
      reason: msg('Showing you whole, with the place around you, takes the wider frame of a portrait.',
        {id: 'framing-body-reason', desc: 'On the result: why the answer “All of me” counts.'}),
    },
    {
      id: 'mix',
      facts: [],
      label: msg('Some of each',
        {id: 'framing-mix', desc: 'Answer to “How much of you should the pictures show?”: some pictures of the face, some of the whole figure.'}),
      hint: msg('Close-ups and wider pictures',
        {id: 'framing-mix-hint', desc: 'Small line under “Some of each”.'}),
      evidence: evidence.framing.mix,
      reason: msg('Close-ups come from a headshot, wider pictures from a portrait, and you may have both.',
        {id: 'framing-mix-reason', desc: 'On the result: why the answer “Some of each” counts, for both styles alike.'}),
    },
  ],
});
