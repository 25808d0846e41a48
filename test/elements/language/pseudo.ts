import type {Templates} from '../../../src/localize/msg.js';

/** A language of development: every text long, accented and in brackets, so that what is not translated stands out. */
export const PSEUDO = 'en-XA';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'à', c: 'ç', e: 'é', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', w: 'ŵ', y: 'ÿ', z: 'ž',
  A: 'Å', B: 'ß', C: 'Ç', E: 'É', G: 'Ĝ', H: 'Ĥ', I: 'Î', L: 'Ļ', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', W: 'Ŵ', Y: 'Ý',
};

const accented = (text: string): string => text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);

// Translations grow by about a third; short ones by more.
const longer = (text: string): string => {
  const words = text.split(' ');
  return [...words, ...words.slice(0, Math.ceil(words.length / 3))].join(' ');
};

export interface Source {
  readonly id: string;
  /** The text before, between and behind the placeholders. */
  readonly strings: readonly string[];
  readonly target: string;
}

/** The messages of an XLIFF file. */
export const readMessages = async (locale: string): Promise<readonly Source[]> => {
  const text = await (await fetch(`/locales/${locale}.xlf`)).text();
  const units = new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('trans-unit');
  return [...units].map((unit) => {
    const strings = [''];
    for (const node of unit.querySelector('source')!.childNodes) {
      if (node instanceof Text) strings.push(strings.pop()! + node.data);
      else strings.push('');
    }
    return {id: unit.id, strings, target: unit.querySelector('target')?.textContent ?? ''};
  });
};

/** The translations of the pseudo language, made of the English texts. */
export const pseudoTemplates = async (): Promise<Templates> => Object.fromEntries((await readMessages('de')).map(({id, strings}) => {
  if (strings.length === 1) return [id, `⟦${longer(accented(strings[0]!))}⟧`];
  const parts = strings.map(accented);
  const bracketed = parts.map((part, index) => `${index === 0 ? '⟦' : ''}${part}${index === parts.length - 1 ? '⟧' : ''}`);
  return [id, {strTag: true, strings: bracketed as unknown as TemplateStringsArray, values: strings.slice(1).map((_, index) => index)}];
}));
