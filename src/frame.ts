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
const showWidget = (name: string): void => {
  const placeholder = document.createElement('div');
  placeholder.className = name;
  for (const [attribute, value] of Object.entries(attributes)) placeholder.setAttribute(`data-${attribute}`, value);
  document.body.append(placeholder);
};

const give = async (name: string): Promise<void> => {
  await customElements.whenDefined(name);
  const element = document.querySelector<HTMLElement & {content?: unknown}>(name);
  if (element) element.content = content;
};

const say = (text: string): void => {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  document.body.append(sentence);
};

dressPage({lang: tag, dir: directionOf(locale), colorScheme, tokens});
leadOut();
tellHeight();
if (widget) {
  showWidget(widget);
  // With its language inside: a sandboxed frame may not fetch one.
  loadScript(locale === SOURCE_LOCALE ? 'shootkit.js' : `shootkit.${locale}.js`).catch(() => say('shootkit.js does not lie beside frame.html. Upload the whole folder.'));
  if (content) void give(widget);
} else {
  say(`Name the widget in the address of this page: frame.html?widget=${WIDGETS[0]}, or ${WIDGETS.slice(1).join(', or ')}.`);
}
