import type {Framing} from '../core/content-pack.js';
import type {Msg} from '../localize/msg.js';

/** The stops of the framing slider, from the headshot's crop to the whole portrait. */
export const framings = (msg: Msg): readonly Framing[] => [
  {
    id: 'close-up',
    from: 0,
    facts: ['H1', 'H5'],
    label: msg('Close-up',
      {id: 'framing-close-up', desc: 'Stop of the framing slider; the photographer’s term for a frame filled by the face. 1–3 words.'}),
    use: msg('The headshot, your face alone: LinkedIn, résumés, auditions, profile pictures.',
      {id: 'framing-close-up-use', desc: 'Beside the slider and read aloud with it: what is in the frame and what it is used for. Short.'}),
  },
  {
    id: 'shoulders',
    from: 20,
    facts: [],
    label: msg('Head and shoulders',
      {id: 'framing-shoulders', desc: 'Stop of the framing slider; the photographer’s term. 1–3 words.'}),
    use: msg('A little air around your face: company sites, networking, promotional material.',
      {id: 'framing-shoulders-use', desc: 'Beside the slider and read aloud with it. Air: free space.'}),
  },
  {
    id: 'half-length',
    from: 42,
    facts: [],
    label: msg('Half length',
      {id: 'framing-half-length', desc: 'Stop of the framing slider; the photographer’s term for a frame down to the waist. 1–3 words.'}),
    use: msg('Hands and clothes join in: about pages, articles, personal branding.',
      {id: 'framing-half-length-use', desc: 'Beside the slider and read aloud with it. About pages: pages that present a person.'}),
  },
  {
    id: 'three-quarter',
    from: 64,
    facts: [],
    label: msg('Three-quarter length',
      {id: 'framing-three-quarter', desc: 'Stop of the framing slider; the photographer’s term for a frame down to the knees. 1–3 words.'}),
    use: msg('Posture and place begin to speak: portfolios, posts, posters.',
      {id: 'framing-three-quarter-use', desc: 'Beside the slider and read aloud with it. Posture: how a person stands or sits; the place: what is around them.'}),
  },
  {
    id: 'full-figure',
    from: 86,
    facts: ['P1'],
    label: msg('Full figure',
      {id: 'framing-full-figure', desc: 'Stop of the framing slider: the whole body with its surroundings. 1–3 words.'}),
    use: msg('The portrait, your full body in any setting you like: artwork, portfolios, posts.',
      {id: 'framing-full-figure-use', desc: 'Beside the slider and read aloud with it. Setting: the place around the person.'}),
  },
];
