import {isRecord} from './foreign.js';

/** What the address of `frame.html` says. */
export interface FrameParameters {
  /** The element to show; `null` where the address names none that there is. */
  readonly widget: string | null;
  /** The element's attributes, by their names. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The theming tokens, by their names without `--shootkit-`. */
  readonly tokens: Readonly<Record<string, string>>;
  /** BCP 47 tag; `null` where the address says none. */
  readonly lang: string | null;
  /** A value of CSS `color-scheme`. A frame lies on a page that it cannot see: light, unless the address says otherwise. */
  readonly colorScheme: string;
  /** A partial content pack. */
  readonly content?: Readonly<Record<string, unknown>>;
}

/** The theming tokens: the custom properties of the elements without `--shootkit-`. */
export const TOKENS: readonly string[] = [
  'accent', 'on-accent', 'surface', 'text', 'muted', 'line', 'edge', 'tint', 'radius', 'font', 'font-size', 'max-inline-size', 'dialog-surface',
  'sticky-offset', 'frame-aspect',
];

const SCHEMES: readonly string[] = ['light', 'dark', 'light dark'];

// Others cannot be the name of an attribute.
const isName = (name: string): boolean => /^[\w-]+$/.test(name);

// What is read by itself, and is no attribute of the element; the last one calls the doctor.
const OWN: readonly string[] = ['widget', 'lang', 'color-scheme', 'content', 'shootkit-doctor'];

const parse = (json: string | null): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads the query of `frame.html?widget=shoot-picker&booking-url=…&lang=de&accent=%23a4502f`.
 *
 * @param widgets The tags that there are.
 */
export const readFrameParameters = (query: string, widgets: readonly string[]): FrameParameters => {
  const parameters = new URLSearchParams(query);
  const given = [...parameters].filter(([name]) => isName(name) && !OWN.includes(name));
  const scheme = parameters.get('color-scheme') ?? '';
  return {
    widget: widgets.find((name) => name === parameters.get('widget')) ?? null,
    attributes: Object.fromEntries(given.filter(([name]) => !TOKENS.includes(name))),
    tokens: Object.fromEntries(given.filter(([name]) => TOKENS.includes(name))),
    lang: parameters.get('lang'),
    colorScheme: SCHEMES.includes(scheme) ? scheme : 'light',
    content: parse(parameters.get('content')),
  };
};
