import type {RecommendedStyle} from '../../core/content-pack.js';

// Each picture is the one path of a 48 × 48 box, drawn in a line 1 to 1.5 wide with round caps and joins, within a
// margin of 4. None depends on a reading direction, so that right-to-left needs no mirrored ones.
// A near-complete arc that is closed (`a5 5 0 1 0 .1 0z`) is a circle, hung from its top; a step of .1 is a dot.

/** The line picture of each option of the default pack, by `question/option`. */
export const optionPictures: Readonly<Record<string, string>> = {
  'purpose/job': 'M8 14h32q3 0 3 3v20q0 3-3 3h-32q-3 0-3-3v-20q0-3 3-3zM17 14v-3q0-3 3-3h8q3 0 3 3v3M5 23q6 6 16 6M43 23q-6 6-16 6M21 26h6v6h-6zM10 40v2M38 40v2',
  'purpose/business': 'M10 7h28l5 11c0 6-9.5 6-9.5 0c0 6-9.5 6-9.5 0c0 6-9.5 6-9.5 0c0 6-9.5 6-9.5 0zM14.5 18l3-11M24 18v-11M33.5 18l-3-11M8 26v16h32v-16M27 42v-13h8v13M12 29h10v8h-10zM30 36h.1',
  'purpose/audition': 'M20 5h8l2 5h-12zM17 13l-4 4M24 13v4M31 13l4 4M9 21q15 6 30 0c1 13-6 22-15 22s-16-9-15-22zM9 22q-4 4-2 9M39 22q4 4 2 9M15 29q3-4 6 0M27 29q3-4 6 0M15 34q9 4 18 0q-2 5-9 5t-9-5z',
  'purpose/brand': 'M6 28c-3-30 39-31 36-2q0 5-1 9M11 34q2-3 1-8c0-17 24-17 24 0q0 8-3 14M15 39q4-6 3-13c0-8 12-8 12 0q0 9-4 17M20 42q5-7 4-16',
  'purpose/artwork': 'M24 4v3M7 7h34v26h-34zM5 33h38M13 33l-4 10M35 33l4 10M24 33v7M18 18c0-9 12-9 12 0v1c0 10-12 10-12 0zM18 18q8 0 9-4M12 33c1-4 3-5 9-6v-1M36 33c-1-4-3-5-9-6v-1M21.5 19h.1M26.5 19h.1M22 22q2 1.5 4 0',
  'place/linkedin': 'M7 7h34q2 0 2 2v30q0 2-2 2h-34q-2 0-2-2v-30q0-2 2-2zM5 16h11.5M31.5 16h11.5M24 11a8 8 0 1 0 .1 0zM24 14a3 3 0 1 0 .1 0zM18.5 25q1-3 5.5-3t5.5 3M14 32h20M18 36h12',
  'place/website': 'M7 7h34q2 0 2 2v30q0 2-2 2h-34q-2 0-2-2v-30q0-2 2-2zM5 15h38M10 11h.1M14 11h.1M18 11h.1M17 19a4 4 0 1 0 .1 0zM9 41c0-14 16-14 16 0M30 22h8M30 27h8M32 31l2.5 7l1.5-3l3-1.5z',
  'place/resume': 'M9 8h30v35h-30zM15 13h18v14h-18zM24 16a2.5 2.5 0 1 0 .1 0zM19 27c0-6 10-6 10 0M15 32h18M15 37h18M28 10v-3q0-2 2-2t2 2v9',
  'place/casting': 'M6 21h36v18q0 2-2 2h-32q-2 0-2-2zM6 21l-1-7l36-8l1 6zM12 12.5l6 5.5M21 10.5l6 5M30 8.5l6 5M24 24l2 4.5l5 .5l-4 3l1 5l-4-2.5l-4 2.5l1-5l-4-3l5-.5z',
  'place/social': 'M15 5h18q3 0 3 3v32q0 3-3 3h-18q-3 0-3-3v-32q0-3 3-3zM12 30h24M24 11a4 4 0 1 0 .1 0zM16 30c0-13 16-13 16 0M24 40l-3.5-3.5c-2.5-3 2-5 3.5-2c1.5-3 6-1 3.5 2z',
  'place/home': 'M15 5h18v17h-18zM24 8.5a3 3 0 1 0 .1 0zM18.5 22c0-8 11-8 11 0M11 32v-2q0-3 3-3h20q3 0 3 3v2M5 34c0-4 6-4 6 0v3h26v-3c0-4 6-4 6 0v5q0 2-2 2h-34q-2 0-2-2zM24 27v10M9 41v2M39 41v2',
  'impression/trust': 'M7 14q7-5 12-1M29 13q5-4 12 1M7 22q6-7 13 0q-7 6-13 0M28 22q7-7 13 0q-6 6-13 0M14 21a1.5 1.5 0 1 0 .1 0zM34 21a1.5 1.5 0 1 0 .1 0zM25 20v9q-2 1-1 3h3M15 38q9 6 18 0',
  'impression/style': 'M42 6c-9 5-17 13-20 20l4 4c7-4 13-14 16-24zM20 28c-6-1-7 3-8 7c-1 3-3 4-6 4c6 5 17 4 17-5zM14 6q0 6 6 6q-6 0-6 6q0-6-6-6q6 0 6-6zM36 30q0 5 5 5q-5 0-5 5q0-5-5-5q5 0 5-5z',
  'impression/story': 'M24 43c-5-4-11-5-19-4v-14c8-1 14 0 19 4zM24 43c5-4 11-5 19-4v-14c-8-1-14 0-19 4v8M24 6a5 5 0 1 0 .1 0zM14 24c1-4 4-5 10-5s9 1 10 5',
  'framing/face': 'M5 14v-9h9M34 5h9v9M43 34v9h-9M14 43h-9v-9M16 20c0-12 16-12 16 0v3c0 12-16 12-16 0zM16 20c6 0 10-3 11-7q1 5 5 7M21 31.5v3c-6 1-9 2-11 5M27 31.5v3c6 1 9 2 11 5M20.5 23h.1M27.5 23h.1M21 27q3 2 6 0',
  'framing/body': 'M5 5h38v38h-38zM5 37h7M25 37h6M38 37h5M18 8a2.5 2.5 0 1 0 .1 0zM12 27v-6.5q0-4.5 4-5q2 2 4 0q3 .5 4 4l1.5 4l-3.5 3M15 20v6.5l-.5 13h2.5l1.5-10l2 10h2.5l-1.5-13v-6.5M15 26.5h6.5M31 32h7l-1 7h-5zM34.5 32v-6q-5 0-5-5q5 0 5 5q0-7 5-7q0 7-5 7',
  'framing/mix': 'M22 43h-17v-38h18v12M14 9a2.5 2.5 0 1 0 .1 0zM9 27v-6q0-4 3-4.5q2 2 4 0q3 .5 3 4.5v6M11.5 21v19h2l.5-12l.5 12h2v-19M22 20h21v23h-21zM32.5 24a4.5 4.5 0 1 0 .1 0zM25 43c0-11 15-11 15 0',
  'feel/polished': 'M18 5l6 7l6-7M18 5l-4 8l4 2l-2 4l8 15l8-15l-2-4l4-2l-4-8M17 7c-6 3-12 4-12 13v23M31 7c6 3 12 4 12 13v23M24 34v9M13 29v14M35 29v14M24 18h.1M24 24h.1M21 38h.1M31 25h5',
  'feel/relaxed': 'M18 5c0 8 12 8 12 0M18 5l-4 8l6 4l4-6l4 6l6-4l-4-8M16 8c-6 2-11 4-11 12v23M32 8c6 2 11 4 11 12v23M24 11v32M13 28v15M35 28v15M27 22h.1M27 30h.1M27 38h.1M16 24h5',
  'feel/either': 'M24 5v38M19 5l-5 8l4 2l-2 4l8 15M18 7c-6 3-13 4-13 13v23M13 29v14M29 5c-1 2-3 3-5 3M29 5l5 8l-6 4l-4-6M32 9c6 2 11 3 11 11v23M35 28v15M28 24h.1M28 32h.1M28 40h.1',
  'audience/clients': 'M11 7a4 4 0 1 0 .1 0zM5 43v-18q0-6 6-6t6 6v4h14v-4q0-6 6-6t6 6v18M37 7a4 4 0 1 0 .1 0zM15 35h18M24 35v8M20 43h8M24 20v4M18.5 22.5l2.5 2.5M29.5 22.5l-2.5 2.5M12 28v15M36 28v15',
  'audience/casting': 'M12 5v24M36 5v24M12 9h24v9h-24M8 23h4M36 23h4M9 29h30M12 29l24 14M36 29l-24 14M8 43h8M32 43h8',
  'audience/people': 'M12 10a4.5 4.5 0 1 0 .1 0zM5 43v-16q0-5 7-5q5 0 6 3M36 10a4.5 4.5 0 1 0 .1 0zM43 43v-16q0-5-7-5q-5 0-6 3M24 24a4 4 0 1 0 .1 0zM16 43v-3q0-5 8-5t8 5v3M24 13l-3.5-3.5c-2.5-3 2-5 3.5-2c1.5-3 6-1 3.5 2z',
  'audience/self': 'M24 4c-22 0-22 34 0 34s22-34 0-34M24 38v5M14 43h20M18 17c0-9 12-9 12 0v2c0 10-12 10-12 0zM18 17q8 0 9-4M13 33c0-4 2-5 8-6v-2M35 33c0-4-2-5-8-6v-2M21.5 19h.1M26.5 19h.1M22 22q2 1.5 4 0',
};

/** The line picture of each result. */
export const stylePictures: Readonly<Record<RecommendedStyle, string>> = {
  headshot: 'M5 5h38v38h-38zM14 21c0-15 20-15 20 0v4c0 13-20 13-20 0zM14 21c7 0 12-3 14-8q2 6 6 8M20 34v3c-8 1-11 3-12 6M28 34v3c8 1 11 3 12 6M20 37l4 4l4-4M19.5 24h.1M28.5 24h.1M24 24v4M20.5 31q3.5 2 7 0',
  portrait: 'M5 5h38v38h-38zM5 37h7M25 37h6M38 37h5M18 8a2.5 2.5 0 1 0 .1 0zM12 27v-6.5q0-4.5 4-5q2 2 4 0q3 .5 4 4l1.5 4l-3.5 3M15 20v6.5l-.5 13h2.5l1.5-10l2 10h2.5l-1.5-13v-6.5M15 26.5h6.5M31 33h7l-1 7h-5zM34.5 33v-7q-6 0-6-6q6 0 6 6q0-7 6-7q0 7-6 7M34.5 5v4M30 13q0-4 4.5-4t4.5 4z',
  both: 'M21 43h-16v-38h18v12M13 9a2.5 2.5 0 1 0 .1 0zM8 27v-6q0-4 3-4.5q2 2 4 0q3 .5 3 4.5v6M10.5 21v19h2l.5-12l.5 12h2v-19M21 19h22v24h-22zM26 30c0-9 12-9 12 0v1c0 10-12 10-12 0zM26 30q8 0 9-4M29.5 38.5v4.5M34.5 38.5v4.5M29.5 31h.1M34.5 31h.1M30 34.5q2 1.5 4 0',
};
