import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {published, runInNode} from './helpers/consumer.mjs';

const elements = JSON.parse(published('custom-elements.json')).modules.flatMap(({declarations}) => declarations);
const names = (pieces = []) => pieces.map(({name}) => name);

const sourceOf = (tagName) => {
  const folder = join('src/elements', tagName);
  return readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
};

const found = (source, pattern) => [...new Set([...source.matchAll(pattern)].flatMap(([, value]) => value.split(' ')))];

describe('the custom elements manifest', () => {
  it('describes the three elements', () => {
    expect(elements.map(({tagName}) => tagName)).to.have.members(['shoot-picker', 'prep-checklist', 'style-compare']);
  });

  for (const {tagName, name, attributes, events, cssParts, cssProperties, members, slots} of elements) {
    describe(`of <${tagName}>`, () => {
      const source = sourceOf(tagName);

      it('has every attribute that the element observes', () => {
        const observed = runInNode(`import {${name}} from 'shootkit'; console.log(JSON.stringify(${name}.observedAttributes));`);
        expect(names(attributes)).to.include.members(observed.filter((attribute) => attribute !== 'lang'));
      });

      it('has every event that the element fires', () => {
        expect(names(events)).to.include.members(found(source, /^\s+'([\w-]+)': \w+Event;/gm));
      });

      it('has every part that a page may style', () => {
        expect(names(cssParts)).to.include.members(found(source, /\bpart="([\w -]+)"/g));
      });

      it('has every custom property that the element reads', () => {
        expect(names(cssProperties)).to.include.members(found(source, /var\((--shootkit-[\w-]+)/g));
      });

      it('says something about everything', () => {
        const silent = [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties].filter(({description}) => !description);
        expect(names(silent)).to.deep.equal([]);
      });
    });
  }
});
