// Options in the words of somebody who takes pictures. One that is not here shows the manifest's own description.

/** What most studios set, and in this order; the rest is folded. */
export const EVERYDAY = ['booking-url', 'studio-email', 'session-date', 'session-time', 'session-duration', 'location', 'kind', 'highlight', 'position'];

const FOLLOWS = 'What your client’s answers suggest';

export const LABELS = {
  'booking-url': {label: 'Where the booking button leads', hint: 'Your booking page; without it the result has no button. Calendly, Acuity, Cal.com and Typeform are filled in for your client.', example: 'https://your-studio.example/book'},
  'booking-field': {label: 'The field for the answers, in your booking form', hint: 'At Calendly “a2” for the second question; at Acuity the number of the field.'},
  'studio-email': {label: 'Your mail address', hint: 'Your client can send you their answers and wishes. The address stands in the page, for all to see.', example: 'you@your-studio.example'},
  'brief-url': {label: 'The page where you read a client’s answers', hint: 'Any page of yours with one of the widgets. Leave it empty for the page where your client wrote.'},
  'compare-url': {label: 'The page with the comparison', hint: 'Only if it stands on another page than the questions.'},
  'prepare-url': {label: 'The page with the checklist', hint: 'Only if it stands on another page than the questions.'},
  'session-date': {label: 'Day of the session', hint: 'Leave it empty, and your client sets it.'},
  'session-time': {label: 'Time of the session'},
  'session-duration': {label: 'How long it takes, in minutes'},
  'time-zone': {label: 'Your time zone', hint: 'As in Europe/Lisbon, so that the calendar is right wherever your client is.', example: 'Europe/Lisbon'},
  location: {label: 'Where it takes place', hint: 'It goes into your client’s calendar.', example: 'Mill Lane 3'},
  kind: {label: 'What the list is for', words: {auto: FOLLOWS, headshot: 'A headshot', portrait: 'A portrait', both: 'Both'}},
  highlight: {label: 'Which column is marked', words: {auto: FOLLOWS, headshot: 'The headshot', portrait: 'The portrait', none: 'Neither'}},
  position: {label: 'Where the slider stands at first', hint: '0 shows the face, 100 the whole scene, 50 the middle.', example: '50'},
  'photo-focus': {label: 'The point between the eyes, in your own picture'},
  'photo-zoom': {label: 'How near the headshot comes, in your own picture'},
  'heading-level': {label: 'Level of the heading', hint: '2 for most pages; 3 below a heading of its own.'},
  persist: {label: 'Where answers are kept', hint: 'By itself, nothing leaves your client’s device.', words: {local: 'On their device, until they forget them', session: 'Until they close the tab', off: 'Nowhere'}},
  session: {label: 'Works together with', hint: 'Widgets with the same word here know of each other.'},
  src: {label: 'A file with your own content'},
  analytics: {label: 'Tell Google Tag Manager what is chosen', words: {off: 'No', 'data-layer': 'Yes, through the data layer'}},
  name: {label: 'Its name in a form'},
  required: {label: 'The form needs an answer'},
  disabled: {label: 'Only to look at'},
};

/** The widgets, as they are called here. */
export const WIDGETS = {
  'shoot-picker': 'The questions',
  'style-compare': 'The comparison',
  'prep-checklist': 'The checklist',
};

/** Which phrases of the content a widget shows, by the beginning of their ids; first those that everybody sees. */
export const PHRASES = {
  'shoot-picker': {seen: ['picker-', 'result-'], folded: ['brief-']},
  'style-compare': {seen: ['compare-'], folded: []},
  'prep-checklist': {seen: ['checklist-', 'session-'], folded: ['brief-']},
};

const PHRASE_LABELS = {
  heading: 'Heading',
  intro: 'Below the heading',
  caption: 'Above the table',
  book: 'Booking button',
  prepare: 'Button to the checklist',
  compare: 'Button to the comparison',
  event: 'Title in the calendar',
  'choose-headshot': 'Button for the headshot',
  'choose-portrait': 'Button for the portrait',
  'finished-heading': 'Heading when all is done',
  'finished-text': 'Below it',
  style: 'Above the kind of picture',
  reasons: 'Above the reasons',
  answers: 'Above the answers',
  wishes: 'Above the wishes',
  notes: 'Above the notes',
  ready: 'Above what is ready',
  open: 'Above what is open',
};

/** A phrase by its id: what it is, as far as the id tells. */
export const phraseLabel = (id) => {
  const rest = id.replace(/^[a-z]+-/, '');
  return PHRASE_LABELS[rest] ?? `${rest.charAt(0).toUpperCase()}${rest.slice(1).replaceAll('-', ' ')}`;
};
