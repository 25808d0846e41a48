import {create} from './element.js';
import {EVERYDAY, LABELS} from './labels.js';
import {complaintAbout, completed} from './typed-value.js';

// A field for each option: its control by its kind, its words where there are any.

const sentence = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

const controls = {
  choice: ({words, initial}, label) => create('select', {}, ...words.map((word) => new Option(label.words?.[word] ?? word, word, word === initial, word === initial))),
  switch: () => create('input', {type: 'checkbox', value: 'on'}),
};

const input = ({kind, initial}, {example}) => create('input', {type: kind, placeholder: example ?? initial, autocomplete: 'off', ...(kind === 'number' && {step: 'any'})});

const optionField = (option) => {
  const label = LABELS[option.name] ?? {label: sentence(option.name), hint: option.description};
  const id = `option-${option.name}`;
  const control = (controls[option.kind] ?? input)(option, label);
  const text = label.hint ?? (label.label ? '' : option.description);
  control.id = id;
  control.name = option.name;
  const name = create('label', {htmlFor: id}, label.label);
  const hint = create('p', {className: 'hint', id: `${id}-hint`}, text);
  const complaint = create('p', {className: 'hint warning', id: `${id}-complaint`});
  control.setAttribute('aria-describedby', `${hint.id} ${complaint.id}`);
  const check = () => {
    const meant = completed(option, control.value.trim());
    if (meant !== control.value) {
      control.value = meant;
      control.dispatchEvent(new Event('input', {bubbles: true}));
    }
    complaint.textContent = complaintAbout(option, control.value);
    control.setAttribute('aria-invalid', String(complaint.textContent !== ''));
  };
  control.addEventListener('change', check);
  return option.kind === 'switch'
    ? create('div', {className: 'field'}, create('span', {className: 'tick'}, control, name), hint, complaint)
    : create('div', {className: 'field'}, name, hint, control, complaint);
};

const rank = ({name}) => (EVERYDAY.includes(name) ? EVERYDAY.indexOf(name) : Infinity);

/** Shows the options of a widget, the everyday ones first. */
export const showOptions = (form, options) => {
  const everyday = options.filter(({name}) => EVERYDAY.includes(name)).sort((a, b) => rank(a) - rank(b));
  const more = options.filter(({name}) => !EVERYDAY.includes(name));
  form.querySelector('[data-options="everyday"]').replaceChildren(...everyday.map(optionField));
  form.querySelector('[data-options="more"]').replaceChildren(...more.map(optionField));
};
