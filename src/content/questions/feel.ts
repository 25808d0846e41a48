import type {Question} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';
import {evidence} from '../evidence.js';

export const feel = (msg: Msg): Question => ({
  id: 'feel',
  facts: [],
  label: msg('Which mood suits you?',
    {id: 'question-feel', desc: 'Question, a heading: the mood of the pictures. At most about 40 characters.'}),
  options: [
    {
      id: 'polished',
      facts: [],
      label: msg('Polished',
        {id: 'feel-polished', desc: 'Answer to “Which mood suits you?”: describes the pictures, not the person. Refined, well groomed.'}),
      hint: msg('Formal, carefully lit',
        {id: 'feel-polished-hint', desc: 'Small line under “Polished”: describes the pictures.'}),
      evidence: evidence.feel.polished,
      reason: msg('In a headshot light, angle and crop all work to flatter your face.',
        {id: 'feel-polished-reason', desc: 'On the result: why the answer “Polished” counts. Crop: how tightly the picture is framed.'}),
    },
    {
      id: 'relaxed',
      facts: [],
      label: msg('Relaxed',
        {id: 'feel-relaxed', desc: 'Answer to “Which mood suits you?”: describes the pictures, not the person.'}),
      hint: msg('Candid, at ease',
        {id: 'feel-relaxed-hint', desc: 'Small line under “Relaxed”. Candid: natural, as if unposed.'}),
      evidence: evidence.feel.relaxed,
      reason: msg('Being at ease needs room to move, and a portrait gives you that.',
        {id: 'feel-relaxed-reason', desc: 'On the result: why the answer “Relaxed” counts. Room: space and freedom.'}),
    },
    {
      id: 'either',
      facts: [],
      label: msg('Either is fine',
        {id: 'feel-either', desc: 'Answer to “Which mood suits you?”: polished or relaxed, no preference.'}),
      evidence: evidence.feel.either,
      reason: msg('You are at home in either mood, so both styles stay open to you.',
        {id: 'feel-either-reason', desc: 'On the result: why the answer “Either is fine” counts, for both styles alike.'}),
    },
  ],
});
