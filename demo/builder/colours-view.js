import {isColour, judge, inWords, legibleOn, longForm} from './contrast.js';
import {create} from './element.js';

const PAGES = {light: '#ffffff', dark: '#14171a'};

/** The colour of the page behind the widget. */
export const pageColour = ({page, light}) => (page && isColour(page) ? page : PAGES[light] ?? PAGES.light);

const NOT_SET = {'--accent': '#2a5f8f', '--text': '#14211f', '--surface': '#f6f8f7', '--on-accent': '#ffffff', page: '#ffffff'};

/** Lets each colour be picked or written; an empty field means that it is not set. */
export const startColours = (form) => {
  for (const field of form.querySelectorAll('[data-colour]')) {
    const [picker, text] = field.querySelectorAll('input');
    picker.addEventListener('input', () => {
      text.value = picker.value;
      text.dispatchEvent(new Event('input', {bubbles: true}));
    });
  }
};

const showPickers = (form) => {
  for (const field of form.querySelectorAll('[data-colour]')) {
    const [picker, text] = field.querySelectorAll('input');
    const value = text.value.trim();
    text.setAttribute('aria-invalid', String(value !== '' && !isColour(value)));
    picker.classList.toggle('unset', !isColour(value));
    picker.value = isColour(value) ? longForm(value) : NOT_SET[field.dataset.colour];
  }
};

const line = (judgement, take) => {
  const item = create('li', {className: judgement.passes ? 'passes' : 'fails'}, create('span', {}, inWords(judgement)));
  if (judgement.suggestion) {
    const sample = create('span', {className: 'sample'});
    sample.style.background = judgement.suggestion;
    const button = create('button', {type: 'button', className: 'copy'}, sample, `Take ${judgement.suggestion}`);
    button.addEventListener('click', () => take(judgement.token, judgement.suggestion));
    item.append(button);
  }
  return item;
};

/** Says how well the colours can be told apart. */
export const showColours = (form, values, {tokens}) => {
  showPickers(form);
  const take = (token, colour) => {
    const field = form.elements[`--${token}`];
    field.value = colour;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.focus();
  };
  const {accent, text, surface, 'on-accent': onAccent} = tokens;
  const lines = judge({accent, text, surface, onAccent, page: pageColour(values)}).map((judgement) => line(judgement, take));
  const list = form.querySelector('.judgement ul');
  // Spoken again only where it says something else.
  if (list.textContent !== lines.map((item) => item.textContent).join('')) list.replaceChildren(...lines);
};

/** How the page around the widget looks. */
export const pageLook = (values) => {
  const background = pageColour(values);
  return {background, text: legibleOn(background) === '#000000' ? '#16191c' : '#f2f4f4', scheme: legibleOn(background) === '#000000' ? 'light' : 'dark'};
};
