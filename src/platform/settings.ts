import type {PartialContentPack} from '../core/content-pack.js';
import {readJson} from '../core/damaged-json.js';
import {isRecord} from '../core/foreign.js';
import {warnOnce} from './warn.js';

/**
 * What a studio says once for all elements of its page. An element's own attributes and properties win.
 * In a page it stands in `<script type="application/json" data-shootkit>…</script>`.
 */
export interface Settings {
  readonly bookingUrl?: string;
  readonly bookingField?: string;
  readonly compareUrl?: string;
  readonly prepareUrl?: string;
  readonly studioEmail?: string;
  readonly briefUrl?: string;
  readonly sessionDate?: string;
  readonly sessionTime?: string;
  readonly sessionDuration?: number;
  readonly timeZone?: string;
  readonly location?: string;
  readonly session?: string;
  readonly persist?: 'local' | 'session' | 'off';
  readonly analytics?: 'off' | 'data-layer';
  readonly headingLevel?: number;
  /** The language where the page says none. */
  readonly lang?: string;
  readonly src?: string;
  readonly content?: PartialContentPack;
  /** Values of the theming tokens by name: `{"accent": "#a4502f"}` for `--shootkit-accent`. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** The folder of the language files, where the script-tag file does not find them beside itself. */
  readonly localesUrl?: string;
}

const NAMES: readonly (keyof Settings)[] = [
  'bookingUrl', 'bookingField', 'compareUrl', 'prepareUrl', 'studioEmail', 'briefUrl', 'sessionDate', 'sessionTime', 'sessionDuration',
  'timeZone', 'location', 'session', 'persist', 'analytics', 'headingLevel', 'lang', 'src', 'content', 'tokens',
  'localesUrl',
];

const SOURCE = 'script[type="application/json"][data-shootkit]';

let current: Settings = {};
let ofPage: Settings = {};
let sourceText: string | undefined;
let tokenSheet: CSSStyleSheet | undefined;
const followers = new Set<() => void>();

const adoptTokens = (tokens: unknown): void => {
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== tokenSheet);
  tokenSheet = new CSSStyleSheet();
  // Without weight of its own, so that any rule of the page wins.
  tokenSheet.insertRule(':where(:root) {}');
  const {style} = tokenSheet.cssRules[0] as CSSStyleRule;
  // A list or an object is no value of CSS, and may refuse to become a text.
  const values = Object.entries(isRecord(tokens) ? tokens : {}).filter(([, value]) => typeof value !== 'object');
  for (const [name, value] of values) style.setProperty(`--shootkit-${name}`, String(value));
  document.adoptedStyleSheets = [...others, tokenSheet];
};

// Settings may be written like attributes: booking-url for bookingUrl.
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const knownIn = (settings: unknown): Settings => {
  const given = Object.entries(isRecord(settings) ? settings : {}).map(([name, value]) => [camelCase(name), value] as const);
  const isKnown = ([name]: readonly [string, unknown]): boolean => (NAMES as readonly string[]).includes(name);
  for (const [name] of given.filter((setting) => !isKnown(setting))) {
    warnOnce(`The setting "${name}" is not known and is ignored. Write one of: ${NAMES.join(', ')}.`);
  }
  return Object.fromEntries(given.filter(isKnown));
};

const apply = (settings: Settings): void => {
  current = {...current, ...settings};
  if ('tokens' in settings && typeof document !== 'undefined') adoptTokens(settings.tokens);
  for (const follow of [...followers]) follow();
};

/** Sets what holds for all elements of the page, now and later. Names that are not known are refused with a warning. */
export const configure = (settings: Settings): void => apply(knownIn(settings));

const readPage = (): void => {
  // A server has none.
  if (typeof document === 'undefined') return;
  const text = document.querySelector(SOURCE)?.textContent ?? undefined;
  if (text === sourceText) return;
  sourceText = text;
  const before = ofPage;
  ofPage = {};
  try {
    ofPage = knownIn(readJson(text ?? '{}'));
  } catch (error) {
    warnOnce(`The settings in <script type="application/json" data-shootkit> are not valid JSON (${(error as Error).message}) and are ignored. Check quotes and commas there.`);
  }
  // Sites that change pages without a reload: what only the page before said does not hold here.
  const gone = (Object.keys(before) as (keyof Settings)[]).filter((name) => current[name] === before[name]);
  apply({...Object.fromEntries(gone.map((name) => [name, undefined])), ...ofPage});
};

/** What holds for all elements of the page. */
export const pageSettings = (): Settings => {
  readPage();
  return current;
};

/** Calls back after each change; returns the way to stop it. */
export const followSettings = (follow: () => void): (() => void) => {
  followers.add(follow);
  return () => followers.delete(follow);
};
