import {hosts} from '../../embeds/snippets/index.js';
import {languages} from '../languages.js';
import {startSettings} from '../settings.js';
import {showColours, startColours} from './colours-view.js';
import {embedOf, fieldsOf} from './fields.js';
import {canSeal, filesOf, loadFiles} from './files.js';
import {fillForm, readForm} from './form-values.js';
import {readFragment, writeFragment} from './fragment.js';
import {startJumps} from './jumps.js';
import {showLanguages} from './languages-view.js';
import {elementsOf} from './manifest.js';
import {showOptions} from './options-view.js';
import {phraseIds, showPhrases} from './phrases-view.js';
import {startPreview} from './preview.js';
import {showHosts, showSnippets} from './snippets-view.js';
import {wordingIn} from './wording-source.js';

// Everything that was set is one record of names and texts. It goes into the form, the address, the preview and the snippets.

const NOTHING_SET = {widget: 'shoot-picker'};

const form = document.querySelector('.builder');

startSettings();

const [manifest, english, files] = await Promise.all([
  fetch('../custom-elements.json').then((response) => response.json()),
  wordingIn('en'),
  loadFiles(),
]);
const elements = elementsOf(manifest);
const known = {
  elements,
  phrases: Object.fromEntries(Object.keys(elements).map((widget) => [widget, phraseIds(widget, english)])),
  hosts: hosts.map(({id}) => id),
  languages: languages.map(({tag}) => tag),
};
const fieldsFor = (widget) => (Object.hasOwn(elements, widget) ? fieldsOf(widget, known) : undefined);

const wording = () => wordingIn(values.lang || 'en');

/** Shows what comes of the values. */
const update = async () => {
  const phrases = await wording();
  const fields = fieldsFor(values.widget);
  const embed = embedOf(values, fields, {elements, files: filesOf(values, files)});
  const heading = phrases.find(({id}) => fields.has(`words.${id}`) && id.endsWith('-heading'));
  preview(embed, values);
  showColours(form, values, embed);
  form.querySelector('[data-seal]').hidden = !canSeal(values, files);
  showSnippets(form, values, {...embed, title: embed.wording[heading?.id] ?? heading?.text});
};

/** Shows the phrases of the widget in the language that was chosen; the last choice wins. */
const showWords = async () => {
  const {widget, lang} = values;
  const phrases = await wording();
  if (widget !== values.widget || lang !== values.lang) return;
  showPhrases(form, widget, phrases, lang || 'en');
  fillForm(form, fieldsFor(widget), values);
  await update();
};

const showWidget = () => {
  showOptions(form, elements[values.widget]);
  fillForm(form, fieldsFor(values.widget), values);
  return showWords();
};

/** Takes over what the address says, if it says anything to us. */
const adopt = () => {
  const found = readFragment(location.hash, fieldsFor);
  if (!found && location.hash) return;
  values = found ?? NOTHING_SET;
  void showWidget();
};

const remember = (isStep) => {
  const fragment = writeFragment(values, fieldsFor(values.widget));
  if (fragment !== location.hash) history[isStep ? 'pushState' : 'replaceState'](null, '', fragment);
};

const SHOW = {widget: showWidget, lang: showWords};

const onInput = ({target}) => {
  values = {...values, ...readForm(form)};
  // A choice is a step that "back" undoes; typing is none.
  remember(target.type === 'radio');
  void (SHOW[target.name] ?? update)();
};

document.querySelector('.waiting').remove();
form.hidden = false;
showHosts(form);
showLanguages(form);
startColours(form);
startJumps();
const preview = startPreview(form);
let values = readFragment(location.hash, fieldsFor) ?? NOTHING_SET;
form.addEventListener('input', onInput);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', adopt);
void showWidget();
