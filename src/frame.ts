import type {LitElement} from 'lit';
import {readFrameParameters} from './core/frame-parameters.js';
import {directionOf, matchLocale} from './core/match-locale.js';
import {SOURCE_LOCALE, TARGET_LOCALES} from './localize/locales.js';
import {dressPage, leadOut, tellHeight} from './platform/frame-page.js';
import {loadScript} from './platform/load-script.js';
import {WIDGETS} from './platform/widgets.js';

const {widget, attributes, tokens, lang, colorScheme, content} = readFrameParameters(location.search, WIDGETS);
const tag = lang ?? SOURCE_LOCALE;
const locale = matchLocale(tag, [SOURCE_LOCALE, ...TARGET_LOCALES]) ?? SOURCE_LOCALE;

/** The element as its placeholder, of which only what the element itself knows is taken over. */
const placeholderOf = (name: string): HTMLElement => {
  const placeholder = document.createElement('div');
  placeholder.className = name;
  for (const [attribute, value] of Object.entries(attributes)) placeholder.setAttribute(`data-${attribute}`, value);
  return placeholder;
};

const show = async (name: string): Promise<void> => {
  document.body.append(placeholderOf(name));
  // With its language inside: a sandboxed frame may not fetch one.
  await loadScript(locale === SOURCE_LOCALE ? 'shootkit.js' : `shootkit.${locale}.js`);
  const element = document.querySelector<LitElement & {content?: unknown}>(name)!;
  if (content) element.content = content;
  await element.updateComplete;
};

const say = (text: string): void => {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  document.body.append(sentence);
};

const fill = async (): Promise<void> => {
  if (widget) await show(widget).catch(() => say('shootkit.js does not lie beside frame.html. Upload the whole folder.'));
  else say(`Name the widget in the address of this page: frame.html?widget=${WIDGETS[0]}, or ${WIDGETS.slice(1).join(', or ')}.`);
  // Not before: the page around would first see an empty frame.
  tellHeight();
};

dressPage({lang: tag, dir: directionOf(locale), colorScheme, tokens});
leadOut();
void fill();
