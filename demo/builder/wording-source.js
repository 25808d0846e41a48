import {create} from './element.js';

/** Resolves as soon as the element shows itself in its language. */
const shown = (element) => new Promise((resolve) => {
  const look = () => element.shadowRoot.querySelector('[part~="base"]') && resolve();
  new MutationObserver(look).observe(element.shadowRoot, {childList: true, subtree: true});
  look();
});

const known = new Map();

const ask = async (language) => {
  await customElements.whenDefined('shoot-picker');
  const element = create('shoot-picker', {hidden: true, lang: language, persist: 'off', session: 'builder'});
  document.body.append(element);
  await element.updateComplete;
  await shown(element);
  const {wording} = element.pack;
  element.remove();
  return wording;
};

/** All phrases in a language, as a living element has them. */
export const wordingIn = (language) => {
  if (!known.has(language)) known.set(language, ask(language));
  return known.get(language);
};
