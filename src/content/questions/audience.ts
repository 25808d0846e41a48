import type {Question} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';
import {evidence} from '../evidence.js';

export const audience = (msg: Msg): Question => ({
  id: 'audience',
  facts: [],
  label: msg('Who should see the pictures, above all?',
    {id: 'question-audience', desc: 'Last question, a heading. At most about 40 characters.'}),
  options: [
    {
      id: 'clients',
      facts: [],
      label: msg('Clients or employers',
        {id: 'audience-clients', desc: 'Answer to “Who should see the pictures, above all?”: people who may hire the client. Any gender.'}),
      evidence: evidence.audience.clients,
      reason: msg('Clients and employers like to know who they are dealing with, and a headshot tells them at once.',
        {id: 'audience-clients-reason', desc: 'On the result: why the answer “Clients or employers” counts. Any gender.'}),
    },
    {
      id: 'casting',
      facts: [],
      label: msg('Casting directors or agents',
        {id: 'audience-casting', desc: 'Answer to “Who should see the pictures, above all?”: people who give actors and models work. Any gender.'}),
      evidence: evidence.audience.casting,
      reason: msg('Casting teams look for a face to remember and for range: one takes a headshot, the other portraits.',
        {id: 'audience-casting-reason', desc: 'On the result: why the answer “Casting directors or agents” counts, for both styles alike. Range: how many roles a person can carry.'}),
    },
    {
      id: 'people',
      facts: ['D3'],
      label: msg('Friends and followers',
        {id: 'audience-people', desc: 'Answer to “Who should see the pictures, above all?”: people close to the client or following them online. Any gender.'}),
      evidence: evidence.audience.people,
      reason: msg('Friends and followers want to see creativity and personality, not your face alone: that takes a portrait.',
        {id: 'audience-people-reason', desc: 'On the result: why the answer “Friends and followers” counts. Any gender.'}),
    },
    {
      id: 'self',
      facts: [],
      label: msg('Mostly myself',
        {id: 'audience-self', desc: 'Answer to “Who should see the pictures, above all?”, in the client’s voice.'}),
      evidence: evidence.audience.self,
      reason: msg('A picture for yourself has nothing to prove, and a portrait has room for all of who you are.',
        {id: 'audience-self-reason', desc: 'On the result: why the answer “Mostly myself” counts. Kind and a little tender.'}),
    },
  ],
});
