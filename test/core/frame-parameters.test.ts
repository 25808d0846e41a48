import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import fc from 'fast-check';
import {TOKENS, readFrameParameters} from '../../src/core/frame-parameters.js';
import {WIDGETS} from '../../src/platform/widgets.js';

const read = (query: string): ReturnType<typeof readFrameParameters> => readFrameParameters(query, WIDGETS);

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly {readonly cssProperties: readonly {readonly name: string}[]}[]}[];
}

describe('The address of a frame', () => {
  it('names the widget, its attributes, its look, its language and its content', () => {
    expect(read('?widget=shoot-picker&booking-url=https://studio.example/book%3Fa&accent=%23a4502f&lang=de&color-scheme=dark&content={"wording":[]}')).to.deep.equal({
      widget: 'shoot-picker',
      attributes: {'booking-url': 'https://studio.example/book?a'},
      tokens: {accent: '#a4502f'},
      lang: 'de',
      colorScheme: 'dark',
      content: {wording: []},
    });
  });

  it('may call the doctor, which is no attribute of the widget', () => {
    expect(read('?widget=shoot-picker&lang=de&shootkit-doctor').attributes).to.deep.equal({});
  });

  it('knows every theming token that the elements have', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const names = manifest.modules.flatMap(({declarations}) => declarations.flatMap(({cssProperties}) => cssProperties.map(({name}) => name.replace('--shootkit-', ''))));
    expect(TOKENS).to.have.members([...new Set(names)]);
  });

  it('is light where it says nothing, for the page around the frame cannot be seen', () => {
    expect(read('?widget=style-compare').colorScheme).to.equal('light');
    expect(read('?widget=style-compare&color-scheme=blue').colorScheme).to.equal('light');
    expect(read('?widget=style-compare&color-scheme=light+dark').colorScheme).to.equal('light dark');
  });

  it('names no widget that there is not, and no content that is none', () => {
    expect(read('?widget=script').widget).to.equal(null);
    for (const content of ['', '[1]', '"text"', '{', 'null']) expect(read(`?content=${encodeURIComponent(content)}`).content).to.equal(undefined);
  });

  it('yields names that can stand as attributes, whatever it says', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const {attributes} = read(`?${new URLSearchParams(pairs).toString()}`);
      expect(Object.keys(attributes).filter((name) => !/^[\w-]+$/.test(name))).to.deep.equal([]);
    }));
  });
});
