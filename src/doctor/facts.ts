import {nameOfLanguage} from './language-name.js';
import {NAMES, readOption, registered, widgetsIn} from './widgets.js';

const KEPT = {local: 'on the visitor’s device', session: 'until the tab is closed', off: 'nowhere'} as const;

const unique = (words: readonly string[]): string => [...new Set(words)].join(', ');

const isKeptAs = (word: string | null): word is keyof typeof KEPT => word !== null && word in KEPT;

// What it really speaks stands on what it renders.
const languageOf = ({shadowRoot}: Element): readonly string[] => {
  const spoken = shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
  return spoken ? [nameOfLanguage(spoken)] : [];
};

/** What stands in the page, for whoever helps its owner. */
export const factsOf = (document: Document): readonly string[] => {
  const widgets = widgetsIn(document);
  const version = NAMES.map((name) => registered(document, name)?.version).find(Boolean);
  const persist = widgets.map((widget) => (widget as {persist?: string}).persist ?? readOption(widget, 'persist')).map((word) => KEPT[isKeptAs(word) ? word : 'local']);
  return [
    version ? `shootkit ${version} runs on this page.` : 'shootkit does not run on this page.',
    ...(widgets.length > 0 ? [`Widgets: ${unique(widgets.map(({localName}) => localName))}.`] : []),
    ...(version && widgets.length > 0 ? [`Language: ${unique(widgets.flatMap(languageOf))}.`, `Progress is kept ${[...new Set(persist)].join(' or ')}.`] : []),
  ];
};
