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
let sourceText: string | undefined;
const followers = new Set<() => void>();

const adoptTokens = (tokens: unknown): void => {
  if (!isRecord(tokens)) return;
  const sheet = new CSSStyleSheet();
  // Without weight of its own, so that any rule of the page wins.
  sheet.insertRule(':where(:root) {}');
  const {style} = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(tokens)) style.setProperty(`--shootkit-${name}`, String(value));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

// Settings may be written like attributes: booking-url for bookingUrl.
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Sets what holds for all elements of the page, now and later. Names that are not known are refused with a warning. */
export const configure = (settings: Settings): void => {
  const given = Object.fromEntries(Object.entries(isRecord(settings) ? settings : {}).map(([name, value]) => [camelCase(name), value]));
  for (const name of Object.keys(given).filter((key) => !(NAMES as readonly string[]).includes(key))) {
    warnOnce(`The setting "${name}" is not known and is ignored. Write one of: ${NAMES.join(', ')}.`);
  }
  current = {...current, ...Object.fromEntries(Object.entries(given).filter(([name]) => (NAMES as readonly string[]).includes(name)))};
  if (typeof document !== 'undefined') adoptTokens(given.tokens);
  for (const follow of [...followers]) follow();
};

const readPage = (): void => {
  const text = document.querySelector(SOURCE)?.textContent ?? undefined;
  if (text === sourceText) return;
  sourceText = text;
  try {
    configure(readJson(text ?? '{}') as Settings);
  } catch (error) {
    warnOnce(`The settings in <script type="application/json" data-shootkit> are not valid JSON (${(error as Error).message}) and are ignored. Check quotes and commas there.`);
  }
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
