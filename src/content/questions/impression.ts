import type {Question} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';
import {evidence} from '../evidence.js';

export const impression = (msg: Msg): Question => ({
  id: 'impression',
  facts: [],
  label: msg('What should come across first?',
    {id: 'question-impression', desc: 'Question, a heading: what someone who sees the pictures should feel first. At most about 40 characters.'}),
  options: [
    {
      id: 'trust',
      facts: [],
      label: msg('Trust',
        {id: 'impression-trust', desc: 'Answer to “What should come across first?”: the viewer trusts the person in the picture.'}),
      hint: msg('Capable, friendly, approachable',
        {id: 'impression-trust-hint', desc: 'Small line under “Trust”: how the client comes across. No gender where you can, for example by nouns.'}),
      evidence: evidence.impression.trust,
      reason: msg('Close up, a face looks approachable and earns trust, and that is what a headshot is for.',
        {id: 'impression-trust-reason', desc: 'On the result: why the answer “Trust” counts.'}),
    },
    {
      id: 'style',
      facts: [],
      label: msg('My own style',
        {id: 'impression-style', desc: 'Answer to “What should come across first?”, in the client’s voice.'}),
      hint: msg('Creative, unmistakable',
        {id: 'impression-style-hint', desc: 'Small line under “My own style”: describes the style.'}),
      evidence: evidence.impression.style,
      reason: msg('Your style lives in clothes, light and place as much as in your face, and a portrait takes them all in.',
        {id: 'impression-style-reason', desc: 'On the result: why the answer “My own style” counts.'}),
    },
    {
      id: 'story',
      facts: [],
      label: msg('My story',
        {id: 'impression-story', desc: 'Answer to “What should come across first?”, in the client’s voice: who I am and what I live for.'}),
      hint: msg('What I feel, love and do',
        {id: 'impression-story-hint', desc: 'Small line under “My story”, in the client’s voice.'}),
      evidence: evidence.impression.story,
      reason: msg('A story needs more than a face, and a portrait has room for what you feel and love to do.',
        {id: 'impression-story-reason', desc: 'On the result: why the answer “My story” counts.'}),
    },
  ],
});
