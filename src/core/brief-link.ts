import {isRecord, isShallow} from './foreign.js';
import {toJson} from './json.js';
import {type Change, type Json, type Registers, key, valuesOf} from './registers.js';
import {RESULT} from './steps.js';

// In the fragment, which browsers keep to themselves: no server on the way sees the answers.
const NAME = 'shootkit-brief';

// What a brief is made of; the rest of a session concerns the client's own device.
const KINDS = /^(answer|wish|note|own|done)\/|^(day|choice)$/;

// Longer links are cut by mail programs, and no client writes as much.
const LONGEST = 32_768;

const toBase64Url = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64Url = (text: string): string => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
};

/** The client's answers, wishes and progress as a fragment, with its `#`. */
export const briefFragment = (registers: Registers): string => {
  const entries = Object.entries(registers).filter(([name, {value}]) => KINDS.test(name) && value !== null);
  return `#${NAME}=${toBase64Url(toJson(valuesOf(Object.fromEntries(entries))))}`;
};

/** What a fragment hands over; `null` where it is no brief, or cannot be read. */
export const readBriefFragment = (fragment: string): Change | null => {
  const text = fragment.startsWith(`#${NAME}=`) ? fragment.slice(NAME.length + 2) : '';
  if (text === '' || text.length > LONGEST) return null;
  try {
    const entries: unknown = JSON.parse(fromBase64Url(text));
    if (!isRecord(entries)) return null;
    const known = Object.entries(entries).filter(([name, value]) => KINDS.test(name) && isShallow(value));
    return known.length > 0 ? Object.fromEntries(known) as Record<string, Json> : null;
  } catch {
    return null;
  }
};

/** The change that continues a received brief here: with answers in it, the picker goes on where they lead. */
export const takeOverChange = (received: Change): Change =>
  Object.keys(received).some((name) => name.startsWith(key.answer(''))) ? {...received, [key.step]: RESULT} : received;
