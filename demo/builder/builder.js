import {hosts} from '../../embeds/snippets/index.js';
import {languages} from '../languages.js';
import {startSettings} from '../settings.js';
import {showColours, startColours} from './colours-view.js';
import {embedOf, fieldsOf} from './fields.js';
import {readFragment, writeFragment} from './fragment.js';
import {startJumps} from './jumps.js';
import {elementsOf} from './manifest.js';
import {showOptions} from './options-view.js';
import {phraseIds, showPhrases} from './phrases-view.js';
import {startPreview} from './preview.js';
import {filesOf, loadFiles} from './files.js';
import {showHosts, showSnippets} from './snippets-view.js';
import {wordingIn} from './wording-source.js';

// Everything that was set is one record of names and texts. It goes into the form, the address, the preview and the snippets.

const form = document.querySelector('.builder');

const json = async (address) => (await fetch(address)).json();

const start = async () => {
  const [manifest, english, published] = await Promise.all([json('../custom-elements.json'), wordingIn('en'), loadFiles()]);
  const elements = elementsOf(manifest);
  const phrases = Object.fromEntries(Object.keys(elements).map((tag) => [tag, phraseIds(tag, english)]));
  const known = {elements, phrases, hosts: hosts.map(({id}) => id), languages: languages.map(({tag}) => tag)};
  const fieldsFor = (widget) => (Object.hasOwn(elements, widget) ? fieldsOf(widget, known) : undefined);
  document.querySelector('.waiting').remove();
  form.hidden = false;
  const preview = startPreview(form);
  let values = {widget: 'shoot-picker'};
  let asked;

  const fill = () => {
    for (const [name, {initial}] of fieldsFor(values.widget)) {
      const control = form.elements.namedItem(name);
      if (!control) continue;
      const value = values[name] ?? initial;
      if (control.type === 'checkbox') control.checked = value === 'on';
      else if (control.localName === 'select' && ![...control.options].some((option) => option.value === value)) control.add(new Option(value, value, false, true));
      else control.value = value;
    }
  };

  const update = (wording) => {
    const fields = fieldsFor(values.widget);
    const embed = embedOf(values, fields, {elements, files: filesOf(values, published)});
    const heading = wording.find(({id}) => id.endsWith('-heading') && phrases[values.widget].includes(id));
    preview(embed, values);
    showColours(form, values, embed);
    showSnippets(form, values, {...embed, title: embed.wording[heading?.id] ?? heading?.text});
  };

  /** Shows everything anew, with the widget's phrases in the language that was chosen. */
  const show = async () => {
    const request = {};
    asked = request;
    const language = values.lang || 'en';
    const wording = await wordingIn(language);
    if (asked !== request) return;
    showPhrases(form, values.widget, wording, language);
    fill();
    update(wording);
  };

  const showWidget = () => {
    showOptions(form, elements[values.widget]);
    fill();
    return show();
  };

  const read = () => {
    const given = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
    const unchecked = [...form.querySelectorAll('[type="checkbox"]')].filter(({checked}) => !checked).map(({name}) => [name, '']);
    values = {...values, ...given, ...Object.fromEntries(unchecked)};
  };

  const remember = (isStep) => {
    const fragment = writeFragment(values, fieldsFor(values.widget));
    if (fragment !== location.hash) history[isStep ? 'pushState' : 'replaceState'](null, '', fragment);
  };

  form.addEventListener('input', async ({target}) => {
    read();
    // A step that "back" undoes; typing is none.
    remember(target.type === 'radio');
    if (target.name === 'widget') await showWidget();
    else if (target.name === 'lang') await show();
    else update(await wordingIn(values.lang || 'en'));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => adopt());

  const adopt = () => {
    const found = readFragment(location.hash, fieldsFor);
    if (!found && location.hash) return undefined;
    values = found ?? {widget: 'shoot-picker'};
    return showWidget();
  };

  showHosts(form);
  form.elements.namedItem('lang').append(...languages.map(({tag, name}) => {
    const option = new Option(name, tag);
    option.lang = tag;
    return option;
  }));
  form.querySelector('[data-seal]').hidden = !published.integrity;
  startColours(form);
  startJumps();
  await (adopt() ?? showWidget());
};

startSettings();
await start();
