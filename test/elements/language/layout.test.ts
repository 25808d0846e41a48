import {expect} from '@open-wc/testing';
import {addTemplates} from '../../../src/localize/languages.js';
import {cutOff, overlaps, textsIn} from './layout.js';
import {PSEUDO, pseudoTemplates, readMessages} from './pseudo.js';
import {states} from './states.js';

const LETTERS = /\p{L}{2,}/u;

/** English texts that have another word in that language; product names and shared words do not count. */
const englishOnly = async (locale: string): Promise<ReadonlySet<string>> => new Set((await readMessages(locale))
  .filter(({strings, target}) => strings.length === 1 && target !== strings[0])
  .map(({strings}) => strings[0]!));

describe('In the pseudo language, on a narrow phone,', () => {
  before(async () => {
    addTemplates(PSEUDO, await pseudoTemplates());
  });

  for (const [name, show] of Object.entries(states)) {
    it(`${name} is all translated, and nothing is cut off or overlaps`, async () => {
      const {shadowRoot} = await show(PSEUDO);
      expect(textsIn(shadowRoot!).filter((text) => LETTERS.test(text) && !/[⟦⟧]/.test(text)), 'not translated').to.deep.equal([]);
      expect(cutOff(shadowRoot!), 'cut off').to.deep.equal([]);
      expect(overlaps(shadowRoot!), 'overlapping').to.deep.equal([]);
    });
  }
});

for (const locale of ['de', 'fi', 'ar', 'ja']) {
  describe(`In ${locale}, on a narrow phone,`, () => {
    for (const [name, show] of Object.entries(states)) {
      it(`${name} has no English left, and nothing is cut off or overlaps`, async () => {
        const {shadowRoot} = await show(locale);
        const english = await englishOnly(locale);
        expect(textsIn(shadowRoot!).filter((text) => english.has(text)), 'English').to.deep.equal([]);
        expect(cutOff(shadowRoot!), 'cut off').to.deep.equal([]);
        expect(overlaps(shadowRoot!), 'overlapping').to.deep.equal([]);
      });
    }
  });
}
