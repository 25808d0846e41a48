// How well two colours stand out from each other, as WCAG 2 measures it.

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Whether it is a colour of the form #abc or #aabbcc. */
export const isColour = (text) => HEX.test(text);

const channels = (colour) => {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g);
  return digits.map((pair) => parseInt(pair, 16));
};

const toHex = (values) => `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** `#abc` in its long form, which a colour input asks for. */
export const longForm = (colour) => toHex(channels(colour));

const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map((value) => linear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1, no difference, to 21, black on white. */
export const contrast = (one, other) => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** Black or white, whichever is easier to read on it. */
export const legibleOn = (colour) => (contrast('#ffffff', colour) >= contrast('#000000', colour) ? '#ffffff' : '#000000');

const STEPS = 100;

const mixed = (colour, towards, share) =>
  toHex(channels(colour).map((value, index) => value + (channels(towards)[index] - value) * share));

/** The shade of a colour that passes on a background with the least change; black or white always does one day. */
export const nearestPassing = (colour, background, wanted) => {
  for (let step = 0; step <= STEPS; step += 1) {
    const shades = ['#000000', '#ffffff'].map((end) => mixed(colour, end, step / STEPS));
    const passing = shades.filter((shade) => contrast(shade, background) >= wanted);
    if (passing.length > 0) return passing.sort((a, b) => contrast(b, background) - contrast(a, background))[0];
  }
  return undefined;
};

const TEXT = 4.5;
const SHAPES = 3;

/**
 * What is to be said about a choice of colours: what stands out from what, by how much, and what would do.
 * `accent`, `onAccent`, `text` and `surface` as far as they are set; `page` is the colour behind the widget.
 */
export const judge = ({accent, onAccent, text, surface, page}) => {
  const background = surface ?? page;
  const ink = text ?? legibleOn(page);
  const main = accent ?? ink;
  const pairs = [
    {token: 'text', what: 'Text on its background', colour: ink, background, wanted: TEXT},
    {token: 'accent', what: 'The accent on its background', colour: main, background, wanted: SHAPES},
    {token: 'on-accent', what: 'Text on the accent', colour: onAccent ?? legibleOn(main), background: main, wanted: TEXT},
  ];
  return pairs.map(({colour, background: behind, wanted, ...pair}) => {
    const ratio = contrast(colour, behind);
    const passes = ratio >= wanted;
    return {...pair, colour, background: behind, ratio, wanted, passes, ...(!passes && {suggestion: nearestPassing(colour, behind, wanted)})};
  });
};

// Rounded down: 4.49 must not read as 4.5.
const inFigures = (ratio) => `${Math.floor(ratio * 10) / 10} : 1`;

/** One judgement in a sentence. */
export const inWords = ({what, ratio, wanted, passes, suggestion}) => {
  if (passes) return `${what}: ${inFigures(ratio)}, ${ratio >= 7 ? 'very easy to see' : 'easy to see'}.`;
  return `${what}: ${inFigures(ratio)}, too faint for many people. It needs ${inFigures(wanted)}${suggestion ? `; ${suggestion} would do` : ''}.`;
};
