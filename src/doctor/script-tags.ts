// The doctor's own file and the one beside a frame start no widget.
const ADDRESS = /shootkit(?!.*(doctor|frame)\.js)[^?#]*\.m?js/i;
const RUNS = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

// By what a tag looks like: `type="text/plain"` is what most consent tools write.
const DELAYERS: readonly (readonly [selector: string, name: string])[] = [
  ['[type="rocketlazyloadscript"], [data-rocket-src]', 'WP Rocket'],
  ['[type="litespeed/javascript"]', 'LiteSpeed Cache'],
  ['[type$="-text/javascript"]', 'Cloudflare Rocket Loader'],
  ['[type="text/partytown"]', 'Partytown'],
  ['[type="pmdelayedscript"]', 'Perfmatters'],
  ['[data-cookieconsent]', 'Cookiebot'],
  ['[type="text/plain"], [data-cookiecategory], [data-category], [data-usercentrics]', 'a consent tool'],
];

/** A script tag of the page that brings shootkit, or would. */
export interface ScriptTag {
  readonly element: HTMLScriptElement;
  readonly address: string;
  /** Who keeps it from running, if somebody does. */
  readonly delayedBy?: string;
}

const read = (element: HTMLScriptElement): readonly ScriptTag[] => {
  const own = [...element.attributes].find(({name, value}) => name.endsWith('src') && (ADDRESS.test(value) || element.matches('[data-doctor], [data-locales-url]')));
  if (!own) return [];
  const isHeldBack = own.name !== 'src' || !RUNS.test(element.type);
  const delayedBy = isHeldBack ? DELAYERS.find(([selector]) => element.matches(selector))?.[1] ?? 'a consent tool or a speed plugin' : undefined;
  return [{element, address: own.value, delayedBy}];
};

/** The script tags by which shootkit should come to the page. */
export const scriptTagsIn = (document: Document): readonly ScriptTag[] => [...document.scripts].flatMap(read);
