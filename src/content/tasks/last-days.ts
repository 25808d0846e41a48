import type {Task} from '../../core/content-pack.js';
import type {Msg} from '../../localize/msg.js';

/** The day before, and the day itself until the session begins. */
export const lastDaysTasks = (msg: Msg): readonly Task[] => [
  {
    id: 'pack',
    phase: 'eve',
    daysBefore: 1,
    facts: [],
    label: msg('Pack your bag',
      {id: 'task-pack', desc: 'Task to tick, an imperative; at most about 40 characters.'}),
    why: msg('With everything in one place, tomorrow starts calmly.',
      {id: 'task-pack-why', desc: 'Why to pack the day before. Tomorrow: the day of the session.'}),
    how: msg('Clothes on hangers, the pictures that inspire you, any props, a comb, lip balm, tissues, a lint roller, water.',
      {id: 'task-pack-how', desc: 'What to pack; for any gender. Props: objects for the pictures.'}),
  },
  {
    id: 'sleep',
    phase: 'eve',
    daysBefore: 1,
    facts: ['S4'],
    label: msg('Unwind and sleep well',
      {id: 'task-sleep', desc: 'Task to tick, an imperative.'}),
    why: msg('You will look rested because you are.',
      {id: 'task-sleep-why', desc: 'Why sleep matters. No gender where you can.'}),
    how: msg('Keep the evening quiet with a walk, a bath or a book, and make it an early night.',
      {id: 'task-sleep-how', desc: 'How to unwind. Early night: go to bed early.'}),
  },
  {
    id: 'eat',
    phase: 'day',
    daysBefore: 0,
    facts: [],
    label: msg('Eat and drink something',
      {id: 'task-eat', desc: 'Task to tick, an imperative.'}),
    why: msg('A hungry face tires soon.',
      {id: 'task-eat-why', desc: 'Why to eat before the session.'}),
    how: msg('Have a light meal and plenty of water, and take a bottle along.',
      {id: 'task-eat-how', desc: 'What to eat and drink before the session.'}),
  },
  {
    id: 'arrive',
    phase: 'day',
    daysBefore: 0,
    facts: [],
    label: msg('Arrive ten minutes early',
      {id: 'task-arrive', desc: 'Task to tick, an imperative.'}),
    why: msg('A quiet moment to settle makes the start easier.',
      {id: 'task-arrive-why', desc: 'Why to come early. Settle: arrive in mind, too.'}),
    how: msg('Change, tidy your hair, clean your glasses. If hair or make-up is done there, ask when to come.',
      {id: 'task-arrive-how', desc: 'What to do with the ten minutes; for any gender. There: at the studio.'}),
  },
];
