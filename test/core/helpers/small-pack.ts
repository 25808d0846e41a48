import type {ContentPack} from '../../../src/core/content-pack.js';

const facts: readonly string[] = [];

/** A pack small enough to be read at a glance. */
export const smallPack: ContentPack = {
  locale: 'en',
  styles: [
    {id: 'headshot', facts, name: 'A headshot', label: 'Headshot', summary: 'Your face.', points: [
      {id: 'near', facts, text: 'Near.'},
      {id: 'clear', facts, text: 'Clear.'},
    ]},
    {id: 'portrait', facts, name: 'A portrait', label: 'Portrait', summary: 'Your story.', points: []},
    {id: 'both', facts, name: 'Both', label: 'Both', summary: 'One of each.', points: []},
  ],
  questions: [
    {id: 'purpose', facts, label: 'What for?', options: [
      {id: 'job', facts, label: 'A new job', evidence: {headshot: 3, portrait: 0}, reason: 'Employers look at the face.'},
      {id: 'artwork', facts, label: 'My wall', hint: 'Framed', evidence: {headshot: 0, portrait: 3}, reason: 'Walls like a story.'},
    ]},
    {id: 'place', facts, label: 'Where?', hint: 'As many as you like', multiple: true, options: [
      {id: 'linkedin', facts, label: 'LinkedIn', evidence: {headshot: 1, portrait: 0}, reason: 'A small round picture.'},
      {id: 'home', facts, label: 'At home', evidence: {headshot: 0, portrait: 1}, reason: 'Room for more.'},
    ]},
  ],
  topics: [{id: 'frame', facts, label: 'The frame'}, {id: 'use', facts, label: 'The use'}],
  aspects: [
    {id: 'crop', facts, topic: 'frame', label: 'Crop', headshot: 'Face', portrait: 'Figure'},
    {id: 'where', facts, topic: 'use', label: 'Where', headshot: 'Work', portrait: 'Home'},
  ],
  framings: [
    {id: 'tight', facts, from: 0, label: 'Tight', use: 'Profiles'},
    {id: 'wide', facts, from: 60, label: 'Wide', use: 'Walls'},
  ],
  phases: [
    {id: 'weeks', facts, label: 'Weeks before'},
    {id: 'days', facts, label: 'The last days'},
    {id: 'session', facts, label: 'The session'},
  ],
  tasks: [
    {id: 'talk', facts, phase: 'weeks', daysBefore: 21, label: 'Talk it over', why: 'Why.', how: 'How.'},
    {id: 'props', facts, phase: 'weeks', kind: 'portrait', daysBefore: 14, label: 'Find props', why: 'Why.', how: 'How.'},
    {id: 'hair', facts, phase: 'days', daysBefore: 7, label: 'Have your hair cut', why: 'Why.', how: 'How.'},
    {id: 'mirror', facts, phase: 'days', kind: 'headshot', daysBefore: 3, label: 'Try the mirror', why: 'Why.', how: 'How.'},
    {id: 'sleep', facts, phase: 'days', daysBefore: 1, label: 'Sleep well', why: 'Why.', how: 'How.'},
    {id: 'breathe', facts, phase: 'session', daysBefore: 0, label: 'Breathe', why: 'Why.', how: 'How.'},
  ],
  wishes: [{id: 'worries', facts, label: 'What I worry about'}],
  wording: [
    {id: 'session-event', facts, text: 'Photo session'},
    {id: 'brief-title', facts, text: 'My brief'},
    {id: 'brief-style', facts, text: 'What I would like'},
    {id: 'brief-wishes', facts, text: 'My wishes'},
    {id: 'brief-notes', facts, text: 'My notes'},
    {id: 'brief-reasons', facts, text: 'Why'},
    {id: 'brief-answers', facts, text: 'My answers'},
    {id: 'brief-ready', facts, text: 'Ready'},
    {id: 'brief-open', facts, text: 'Still open'},
  ],
};
