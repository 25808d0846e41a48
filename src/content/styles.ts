import type {Point, Style} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';

/** The three outcomes: what each of them is and what the client gets out of it. */
export const styles = (msg: Msg): readonly Style[] => [
  {
    id: 'headshot',
    facts: ['H1', 'H3'],
    label: msg('Headshot', {id: 'style-headshot-label', desc: 'Column heading and label: the same term as in “A headshot”, without article.'}),
    name: msg('A headshot',
      {id: 'style-headshot-name', desc: 'Heading of the result, and in sentences like “With this answer: A headshot”. A close-up photograph of the face for professional use. Take the term that photographers in your market use with clients, and keep it throughout.'}),
    summary: msg('A close-up that holds your face alone. It connects at once: professional and approachable, still personal, remembered after one glance.',
      {id: 'style-headshot-summary', desc: 'One or two sentences under the heading “A headshot”. Warm, speaks to the client; no gender.'}),
    points: headshotPoints(msg),
  },
  {
    id: 'portrait',
    facts: ['P1', 'P3'],
    label: msg('Portrait', {id: 'style-portrait-label', desc: 'Column heading and label: the same term as in “A portrait”, without article.'}),
    name: msg('A portrait',
      {id: 'style-portrait-name', desc: 'Heading of the result, and in sentences like “With this answer: A portrait”. A wider, more personal photograph of one person, up to the whole figure; the counterpart of “A headshot”.'}),
    summary: msg('A wider picture, up to your full body, in any setting. It tells your story: feelings, interests, hobbies, who you are beyond your looks.',
      {id: 'style-portrait-summary', desc: 'One or two sentences under the heading “A portrait”. Warm, speaks to the client; no gender.'}),
    points: portraitPoints(msg),
  },
  {
    id: 'both',
    facts: ['D8'],
    label: msg('Both', {id: 'style-both-label', desc: 'Label: both kinds of picture, headshot and portrait.'}),
    name: msg('Both',
      {id: 'style-both-name', desc: 'Heading of the result: both a headshot and a portrait.'}),
    summary: msg('You do not have to choose. Many professionals keep both: a headshot for the polished first impression, portraits to show their personality elsewhere online.',
      {id: 'style-both-summary', desc: 'One or two sentences under the heading “Both”. Reassuring: “both” is a real answer, not a failure to decide.'}),
    points: bothPoints(msg),
  },
];

const headshotPoints = (msg: Msg): readonly Point[] => [
  {
    id: 'headshot-detail',
    facts: ['H2'],
    text: msg('This close, people can read your expression, your features and your confidence in detail.',
      {id: 'style-headshot-detail', desc: 'List item: what a headshot gives. Close: the camera is near.'}),
  },
  {
    id: 'headshot-business-card',
    facts: ['H6'],
    text: msg('First impressions are often made online, and there it is your virtual business card.',
      {id: 'style-headshot-card', desc: 'List item: what a headshot gives. It: the headshot.'}),
  },
  {
    id: 'headshot-uses',
    facts: ['H5'],
    text: msg('Use it on LinkedIn and company sites, in résumés and job applications, for networking, promotion and auditions, and for your personal brand on Instagram.',
      {id: 'style-headshot-uses', desc: 'List item: where a headshot is used. Keep the list complete; name the networks that clients in your market know.'}),
  },
  {
    id: 'headshot-industries',
    facts: ['H4'],
    text: msg('It serves every industry, from actors and models to entrepreneurs and executives.',
      {id: 'style-headshot-industries', desc: 'List item: who uses a headshot. Name the professions without gender where you can.'}),
  },
  {
    id: 'headshot-polish',
    facts: ['H13'],
    text: msg('It is the more formal and polished of the two, and made to flatter your face.',
      {id: 'style-headshot-polish', desc: 'List item: the character of a headshot. The two: headshot and portrait.'}),
  },
  {
    id: 'headshot-moment',
    facts: ['H14'],
    text: msg('A good moment to book one: your current picture is out of date, or you want to build credibility online.',
      {id: 'style-headshot-moment', desc: 'List item: when a headshot is worth booking. A friendly nudge, never sales talk.'}),
  },
];

const portraitPoints = (msg: Msg): readonly Point[] => [
  {
    id: 'portrait-creativity',
    facts: ['P2'],
    text: msg('Composition, light and setting leave room for creativity and artistic expression.',
      {id: 'style-portrait-creativity', desc: 'List item: what a portrait gives. Composition: how a picture is arranged.'}),
  },
  {
    id: 'portrait-range',
    facts: ['P4'],
    text: msg('Its style can be classic and formal, candid and relaxed, or anything in between.',
      {id: 'style-portrait-range', desc: 'List item: the character of a portrait. Candid: natural, as if unposed.'}),
  },
  {
    id: 'portrait-together',
    facts: ['P5'],
    text: msg('You settle the vision with your photographer, from locations and wardrobe to props and ideas, and make the pictures together.',
      {id: 'style-portrait-together', desc: 'List item: how a portrait comes about. Props: objects that appear in the picture. Photographer: any gender.'}),
  },
  {
    id: 'portrait-artwork',
    facts: ['P9'],
    text: msg('It appeals to anyone who wants personal artwork, and to photographers who love to make something visually striking.',
      {id: 'style-portrait-artwork', desc: 'List item: who likes portraits. Personal artwork: a picture of oneself to keep or hang.'}),
  },
  {
    id: 'portrait-flexible',
    facts: ['P10'],
    text: msg('It is the more flexible of the two: right for personal use, and for personal branding where being authentic counts most.',
      {id: 'style-portrait-flexible', desc: 'List item: what a portrait is used for. The two: headshot and portrait.'}),
  },
];

const bothPoints = (msg: Msg): readonly Point[] => [
  {
    id: 'both-message',
    facts: ['D5'],
    text: msg('The headshot says that you are approachable and can be trusted; the portrait shows your creativity and a style of your own.',
      {id: 'style-both-message', desc: 'List item: what each of the two would give. The halves mirror each other.'}),
  },
  {
    id: 'both-uses',
    facts: ['D6'],
    text: msg('The headshot is for job applications, networking and your profile picture; portraits, more flexible, are for your posts and your personal brand.',
      {id: 'style-both-uses', desc: 'List item: where each of the two is used. Posts: on one’s own social media.'}),
  },
  {
    id: 'both-portfolio',
    facts: ['D4'],
    text: msg('Actors and models who are starting out may want both in a portfolio: headshots for auditions, portraits to show range.',
      {id: 'style-both-portfolio', desc: 'List item. Portfolio: the pictures shown to casting directors. Range: how many different roles or moods a person can carry. No gender where you can.'}),
  },
  {
    id: 'both-merits',
    facts: ['D7'],
    text: msg('No single choice is right for everybody. Each has its merits; weigh what you need.',
      {id: 'style-both-merits', desc: 'List item. Each: headshot and portrait.'}),
  },
  {
    id: 'both-session',
    facts: [],
    text: msg('Ask whether one session can hold the two: close-ups first, then a change of clothes and a wider frame.',
      {id: 'style-both-session', desc: 'List item: practical advice. Session: the appointment at which the pictures are taken.'}),
  },
];
