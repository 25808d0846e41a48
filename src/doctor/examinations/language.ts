import {matchLocale} from '../../core/match-locale.js';
import {languageSourceOf} from '../../localize/language-of.js';
import {SOURCE_LOCALE, TARGET_LOCALES} from '../../localize/locales.js';
import type {Examination, Finding} from '../finding.js';
import {nameOfLanguage} from '../language-name.js';
import {scriptTagsIn} from '../script-tags.js';
import {widgetsIn} from '../widgets.js';

/** What a copy says about a language that did not come. */
export const NOT_LOADED = /could not load its language "([\w-]+)"/;

const LOCALES = [SOURCE_LOCALE, ...TARGET_LOCALES];

const namedBy = (tag: string): string | undefined => LOCALES.find((locale) => nameOfLanguage(locale).toLowerCase() === tag.toLowerCase());

const remedyFor = (meant: string | undefined): string => {
  if (meant) return `Write lang="${meant}".`;
  return `Your clients read English there. The languages that there are: ${LOCALES.map((locale) => `${nameOfLanguage(locale)} (${locale})`).join(', ')}.`;
};

const unknown = (element: Element): readonly (Finding & {readonly tag: string})[] => {
  const {tag} = languageSourceOf(element);
  if (!tag || matchLocale(tag, LOCALES)) return [];
  const meant = namedBy(tag);
  return [{tag, severity: meant ? 'fault' : 'advice', title: `shootkit does not speak “${tag}”: the widget speaks English.`, remedy: remedyFor(meant), element}];
};

// A classic script of another site may load nothing beside itself, unless it was asked for with permission.
const isForeignScript = (document: Document): boolean => scriptTagsIn(document).some(({address, element}) =>
  new URL(address, document.baseURI).origin !== document.location.origin && element.crossOrigin === null && element.type !== 'module');

const remedyForMissing = (document: Document, locale: string): string => (isForeignScript(document)
  ? `Your script lies on another site, and may not load more from there. Use the file shootkit.${locale}.js in place of shootkit.js. Only if that site allows it (with the header Access-Control-Allow-Origin), crossorigin="anonymous" on the script tag helps, too; otherwise the widget would show nothing.`
  : `Upload the folder “locales” to where shootkit.js is. If your host moves or joins scripts, write the folder’s address on the script tag: data-locales-url="/…/locales/". Or use the file shootkit.${locale}.js in place of shootkit.js.`);

/** Languages that are not there, and those that did not come. */
export const language: Examination = ({document, copies}) => {
  const strangers = widgetsIn(document).flatMap(unknown);
  const missing = new Set(copies.flatMap(({warnings}) => warnings.flatMap((warning) => NOT_LOADED.exec(warning)?.[1] ?? [])));
  return [
    // One is enough for all widgets of a page in one language.
    ...strangers.filter(({tag}, index) => strangers.findIndex((other) => other.tag === tag) === index),
    ...[...missing].map((locale): Finding => ({
      severity: 'fault',
      title: `The file with the ${nameOfLanguage(locale)} words did not come: the widget speaks English.`,
      remedy: remedyForMissing(document, locale),
    })),
  ];
};
