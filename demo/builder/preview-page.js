// The page in the frame: shows what the builder tells it, keeps nothing, and leads nowhere.

const root = document.documentElement;
const main = document.querySelector('main');
const WIDGETS = ['shoot-picker', 'prep-checklist', 'style-compare'];

const tell = (message) => parent.postMessage(message, location.origin);

const setTokens = (tokens) => {
  for (const name of [...root.style].filter((property) => property.startsWith('--shootkit-'))) root.style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(`--shootkit-${name}`, value);
};

const setAttributes = (element, attributes) => {
  for (const {name} of [...element.attributes]) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

const elementFor = (widget) => {
  const [current] = main.children;
  if (current?.localName === widget) return current;
  const element = document.createElement(widget);
  main.replaceChildren(element);
  return element;
};

const show = ({widget, attributes, lang, tokens, wording, page}) => {
  if (!WIDGETS.includes(widget)) return;
  root.lang = lang || 'en';
  Object.assign(root.style, {background: page.background, color: page.text, colorScheme: page.scheme});
  setTokens(tokens);
  const element = elementFor(widget);
  // Whatever the studio chose: a look at the preview is no client's visit.
  setAttributes(element, {...attributes, persist: 'off'});
  element.content = {wording: Object.entries(wording).map(([id, text]) => ({id, text}))};
};

const onLink = (event) => {
  const link = event.composedPath().find((node) => node instanceof Element && node.hasAttribute('href'));
  if (!link || link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  tell({leadsTo: link.getAttribute('href')});
};

addEventListener('message', ({source, origin, data}) => {
  if (source === parent && origin === location.origin && data?.widget) show(data);
});
addEventListener('click', onLink, {capture: true});
addEventListener('submit', (event) => event.preventDefault());
tell({ready: true});
